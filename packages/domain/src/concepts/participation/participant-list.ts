import * as z from 'zod/mini';
import { type Authority, authorityLabels } from '../authority/authority';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { daysBetween } from '../calendar-date/day-number';
import { completedYears } from '../calendar-date/months';
import { type IncomeSource, incomeSourceLabels } from '../income-source/income-source';
import type { Label } from '../label/label';
import { type Outcome, outcomeLabels } from '../outcome/outcome';
import { type ReferralSource, referralSourceLabels } from '../referral-source/referral-source';
import { type Sex, sexLabels } from '../sex/sex';
import { type ParticipationFlag, participationFlagLabels } from './participation-flag';

/** Which participations a list of them holds: those that go on, those that are closed, or both. */
export const ParticipantView = z.enum(['open', 'closed', 'all']);
export type ParticipantView = z.output<typeof ParticipantView>;

/**
 * What is asked for of a list: all of it, or what it begins with: those that go on, and the latest by closing and by enrolment.
 * A team may have closed ten thousand in its years, and nobody waits for those to see the first.
 */
export const ListedPart = z.enum(['first', 'all']);
export type ListedPart = z.output<typeof ListedPart>;

/** How many of the latest a list begins with, at the least, where there are as many: several windows full. */
export const latestListed = 500;

/** Whether a team may have closed participations beside those that its list begins with. */
export function mayHaveClosedMore(first: readonly { readonly closedOn: CalendarDate | null }[]): boolean {
  return first.filter(({ closedOn }) => closedOn !== null).length >= latestListed;
}

export const allParticipantColumns = [
  ...(['name', 'age', 'sex', 'coach', 'source', 'income', 'enrolled', 'days', 'trialEnds', 'nextFollowUp'] as const),
  ...(['booked', 'insurance', 'consents', 'lastAttended', 'flags', 'closed', 'outcome'] as const),
] as const;
/** What a column of such a list shows, on the screen and in a file alike. The name is in every list: it leads to the case. */
export const ParticipantColumn = z.enum(allParticipantColumns);
export type ParticipantColumn = z.output<typeof ParticipantColumn>;

export const participantColumnLabels: Readonly<Record<ParticipantColumn, Label>> = {
  name: { sv: 'Namn', en: 'Name' },
  age: { sv: 'Ålder', en: 'Age' },
  sex: { sv: 'Kön', en: 'Sex' },
  coach: { sv: 'Handledare', en: 'Coach' },
  source: { sv: 'Remitterad av', en: 'Referred by' },
  income: { sv: 'Försörjning vid inskrivning', en: 'Income source at enrolment' },
  enrolled: { sv: 'Inskriven', en: 'Enrolled' },
  days: { sv: 'Dagar inskriven', en: 'Days enrolled' },
  trialEnds: { sv: 'Prövotid till', en: 'Trial period until' },
  nextFollowUp: { sv: 'Nästa uppföljning', en: 'Next follow-up' },
  booked: { sv: 'Bokad uppföljning', en: 'Booked follow-up' },
  insurance: { sv: 'Försäkring', en: 'Insurance' },
  consents: { sv: 'Samtycke till', en: 'Consents to' },
  lastAttended: { sv: 'Senast i grupp', en: 'Last in a group' },
  flags: { sv: 'Flaggor', en: 'Flags' },
  closed: { sv: 'Avslutad', en: 'Closed' },
  outcome: { sv: 'Avslutad till', en: 'Outcome' },
};

/** What is worth seeing in each view, in its order, until somebody chooses. */
export const participantColumns: Record<ParticipantView, readonly ParticipantColumn[]> = {
  open: ['name', 'coach', 'enrolled', 'nextFollowUp', 'flags'],
  closed: ['name', 'coach', 'enrolled', 'closed', 'outcome'],
  all: ['name', 'coach', 'enrolled', 'nextFollowUp', 'flags', 'closed', 'outcome'],
};

export function isParticipantColumn(id: unknown): id is ParticipantColumn {
  return typeof id === 'string' && Object.hasOwn(participantColumnLabels, id);
}

/** Columns as they stand in an address: `coach.age`. The name is first in every list and isn't said. */
export function columnsText(columns: readonly ParticipantColumn[]): string {
  return columns.filter((column) => column !== 'name').join('.');
}

/** The columns that an address says; null where it says none. What no version knows is passed over, and nothing stands twice. */
export function readColumns(text: string): readonly ParticipantColumn[] | null {
  const said = text.split('.').filter(isParticipantColumn);
  return said.length === 0 ? null : [...new Set<ParticipantColumn>(['name', ...said])];
}

/** What a list knows of a participation. Of who is protected it has the mask, and no date of birth. */
export type ListedFacts = {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: CalendarDate | null;
  readonly sex: Sex;
  /** Null for one who has left the team. */
  readonly coachName: string | null;
  readonly referralSource: ReferralSource;
  readonly incomeSource: IncomeSource | null;
  readonly enrolledOn: CalendarDate;
  readonly closedOn: CalendarDate | null;
  readonly outcome: Outcome | null;
  readonly dropout: boolean;
  readonly nextFollowUpDueOn: CalendarDate | null;
  readonly flags: readonly ParticipationFlag[];
  /** What holds only while it goes on; null for a closed one. */
  readonly ongoing: OngoingFacts | null;
};

export type OngoingFacts = {
  /** The last day of a trial period that is not decided. */
  readonly trialEndsOn: CalendarDate | null;
  /** The day of the first follow-up that is booked. */
  readonly bookedOn: CalendarDate | null;
  /** The authorities that may read of the case today. */
  readonly consentsTo: readonly Authority[];
  readonly lastAttendedOn: CalendarDate | null;
};

/** What stands in a column for a participation, on a day: null where there is nothing. Dates are as one writes them. */
export function participantCell(
  column: ParticipantColumn,
  facts: ListedFacts,
  today: CalendarDate,
): string | number | null {
  switch (column) {
    case 'name':
      return `${facts.givenName} ${facts.familyName}`;
    case 'age':
      return facts.birthDate === null ? null : completedYears(facts.birthDate, facts.closedOn ?? today);
    case 'sex':
      return sexLabels[facts.sex].sv;
    case 'coach':
      return facts.coachName;
    case 'source':
      return referralSourceLabels[facts.referralSource].sv;
    case 'income':
      return facts.incomeSource === null ? null : incomeSourceLabels[facts.incomeSource].sv;
    case 'enrolled':
      return facts.enrolledOn;
    case 'days':
      return daysBetween(facts.enrolledOn, facts.closedOn ?? today);
    case 'trialEnds':
      return facts.ongoing?.trialEndsOn ?? null;
    case 'nextFollowUp':
      return facts.nextFollowUpDueOn;
    case 'booked':
      return facts.ongoing?.bookedOn ?? null;
    case 'insurance':
      return facts.flags.includes('insurance-to-register') ? 'Att anmäla' : null;
    case 'consents':
      return textOf(facts.ongoing?.consentsTo.map((authority) => authorityLabels[authority].sv) ?? []);
    case 'lastAttended':
      return facts.ongoing?.lastAttendedOn ?? null;
    case 'flags':
      return textOf(facts.flags.map((flag) => participationFlagLabels[flag]));
    case 'closed':
      return facts.closedOn;
    case 'outcome':
      return outcomeText(facts);
  }
}

function textOf(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(', ');
}

/** What a participation was closed to; null while it is open. */
export function outcomeText(closing: { readonly outcome: Outcome | null; readonly dropout: boolean }): string | null {
  if (closing.outcome === null) return null;
  const label = outcomeLabels[closing.outcome].sv;
  return closing.dropout ? `${label}, tidigt avhopp` : label;
}
