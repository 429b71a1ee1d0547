import type { CalendarDate } from '../calendar-date/calendar-date';
import { datePartsOf } from '../calendar-date/calendar-date';
import { type OtherReason, otherReasonLabels } from '../closing/case-closing';
import type { ConsentCategory } from '../consent/consent-codes';
import { type IncomeSource, incomeSourceLabels } from '../income-source/income-source';
import { type Outcome, outcomeLabels } from '../outcome/outcome';
import { externalCodeOf, type ListEntry } from '../reference-list/list-entry';
import type { ClosedList } from '../reference-list/reference-list';
import { type ReferralSource, referralSourceLabels } from '../referral-source/referral-source';
import { type Sex, sexLabels } from '../sex/sex';

export type WorksheetKind = 'entry' | 'exit';

export const worksheetTitles: Readonly<Record<WorksheetKind, string>> = { entry: 'Inskrivning', exit: 'Avslut' };

/** What is known of an entry or an exit. */
export type WorksheetCase = {
  readonly kind: WorksheetKind;
  readonly name: string;
  readonly identityNumber: string;
  readonly sex: Sex;
  readonly birthDate: CalendarDate | null;
  readonly isProtected: boolean;
  /** What the consents to the national follow-up are about; empty without one that holds. */
  readonly consented: readonly ConsentCategory[];
  readonly referralSource: ReferralSource;
  readonly enrolledOn: CalendarDate;
  readonly incomeSource: IncomeSource | null;
  readonly publicSupportMonthsBefore: number | null;
  readonly closing: {
    readonly closedOn: CalendarDate;
    readonly outcome: Outcome;
    readonly wageSubsidy: boolean | null;
    readonly otherReason: OtherReason | null;
    readonly incomeSourceAfter: IncomeSource | null;
  } | null;
};

/** One particular; an empty value isn't kept in Kraften, and is filled in by hand. */
export type WorksheetRow = {
  readonly label: string;
  readonly value: string;
  /** What the team's list says that the receiver calls it; null where it says nothing. */
  readonly externalCode: string | null;
};

export type Worksheet = {
  readonly kind: WorksheetKind;
  /** Why it holds only sex and year of birth; null where it holds what the consent is about. */
  readonly limitedBy: 'protected' | 'no-consent' | null;
  readonly rows: readonly WorksheetRow[];
};

/**
 * What is registered by hand in the national follow-up when somebody comes or leaves. Without a consent to it, or with protected
 * identity, only sex and year of birth; else what the consent is about. Occupation, extent and education aren't kept here.
 */
export function nationalWorksheet(of: WorksheetCase, entries: readonly ListEntry[]): Worksheet {
  const { kind, closing, enrolledOn } = of;
  const on = kind === 'exit' && closing !== null ? closing.closedOn : enrolledOn;
  const coded = (label: string, list: ClosedList, [code, value]: readonly [string, string]): WorksheetRow => ({
    ...{ label, value },
    externalCode: externalCodeOf(entries, { list, code }, on),
  });
  const known = (label: string, value: string): WorksheetRow => ({ label, value, externalCode: null });
  const income = (label: string, source: IncomeSource | null) =>
    source === null ? known(label, '') : coded(label, 'income-source', [source, incomeSourceLabels[source].sv]);
  const born = known('Födelseår', of.birthDate === null ? '' : String(datePartsOf(of.birthDate).year));
  const always = [coded('Kön', 'sex', [of.sex, sexLabels[of.sex].sv]), born];
  const limitedBy = of.isProtected ? 'protected' : of.consented.length === 0 ? 'no-consent' : null;
  if (limitedBy !== null) return { kind, limitedBy, rows: always };

  const has = (category: ConsentCategory, rows: readonly WorksheetRow[]) =>
    of.consented.includes(category) ? rows : [];
  const months = of.publicSupportMonthsBefore;
  const before = kind === 'entry' ? 'före' : 'efter';
  const { referralSource } = of;
  return {
    ...{ kind, limitedBy },
    rows: [
      known('Namn', of.name),
      known('Personnummer', of.identityNumber),
      ...always,
      ...has('participation', [
        known('Inskriven', enrolledOn),
        coded('Remittent', 'referral-source', [referralSource, referralSourceLabels[referralSource].sv]),
      ]),
      ...has('income', [
        income('Försörjning före', of.incomeSource),
        ...(kind === 'entry'
          ? [known('Månader i offentlig försörjning före', months === null ? '' : String(months))]
          : []),
      ]),
      ...(kind === 'exit' && closing !== null ? has('closing', closingRows(closing, { known, coded })) : []),
      ...(kind === 'exit' && closing !== null
        ? has('income', [income('Försörjning efter', closing.incomeSourceAfter)])
        : []),
      ...byHand.map((what) => known(`${what} ${before}`, '')),
    ],
  };
}

/** What the follow-up asks for and Kraften doesn't keep. */
const byHand = ['Sysselsättning', 'Omfattning', 'Utbildning'] as const;

type Rows = {
  readonly known: (label: string, value: string) => WorksheetRow;
  readonly coded: (label: string, list: ClosedList, code: readonly [string, string]) => WorksheetRow;
};

function closingRows(closing: NonNullable<WorksheetCase['closing']>, { known, coded }: Rows): readonly WorksheetRow[] {
  const { closedOn, outcome, wageSubsidy, otherReason } = closing;
  return [
    known('Avslutad', closedOn),
    coded('Avslutad till', 'outcome', [outcome, outcomeLabels[outcome].sv]),
    ...(wageSubsidy === null ? [] : [known('Lönebidrag', wageSubsidy ? 'Ja' : 'Nej')]),
    ...(otherReason === null ? [] : [coded('Skäl', 'other-reason', [otherReason, otherReasonLabels[otherReason]])]),
  ];
}
