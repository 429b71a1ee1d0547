import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { Label } from '../label/label';
import { decimalText } from '../number-text/number-text';
import { hoursOn, type Placement } from './placement';

export const sheetFields = [
  'family-name',
  'phone',
  'email',
  'period',
  'hours',
  'tasks',
  'goal',
  'plan',
  'follow-up',
] as const;
/** What the participant can let the employer read, beside the first name. */
export const SheetField = z.enum(sheetFields, 'Välj bland uppgifterna i listan.');
export type SheetField = z.output<typeof SheetField>;

export const sheetFieldLabels: Record<SheetField, Label> = {
  'family-name': { sv: 'Efternamn', en: 'Family name' },
  phone: { sv: 'Telefon', en: 'Phone' },
  email: { sv: 'E-post', en: 'E-mail' },
  period: { sv: 'Period', en: 'Period' },
  hours: { sv: 'Timmar i veckan', en: 'Hours a week' },
  tasks: { sv: 'Arbetsuppgifter', en: 'Tasks' },
  goal: { sv: 'Mål', en: 'Goal' },
  plan: { sv: 'Plan och stöd', en: 'Plan and support' },
  'follow-up': { sv: 'Nästa uppföljning', en: 'Next follow-up' },
};

/** What the participant has said that the employer may read: of one placement, on a day. The latest one counts, alone. */
export const SheetApproval = z.object({ fields: z.array(SheetField), approvedOn: CalendarDate });
export type SheetApproval = z.output<typeof SheetApproval>;

/** What a sheet is made of. Whoever's identity is protected has no particulars here at all. */
export type SheetCase = {
  readonly person: {
    readonly givenName: string;
    readonly familyName: string;
    readonly phone: string;
    readonly email: string;
  } | null;
  readonly placement: Placement;
  /** What one does at the place, from the team's list of places; empty when it isn't known. */
  readonly tasks: string;
};

/** A line of the sheet: of the first name, or of one approved field. */
export type SheetLine = { readonly label: string; readonly text: string };

/**
 * The employer's sheet (arbetsgivarens blad). It is made of lines alone, and every line but the first name is one that the
 * participant has approved: what isn't in `approval.fields` has no way here. A field with nothing in it makes no line.
 *
 * @param today the day on which the sheet is made, for how many hours hold now
 */
export function employerSheet(
  { person, placement, tasks }: SheetCase,
  approval: Pick<SheetApproval, 'fields'> | null,
  today: CalendarDate,
): readonly SheetLine[] {
  const { startedOn, endedOn, goal, plan, followUpOn } = placement;
  const textOf: Readonly<Record<SheetField, () => string>> = {
    'family-name': () => person?.familyName ?? '',
    phone: () => person?.phone ?? '',
    email: () => person?.email ?? '',
    period: () => (endedOn === null ? `Från ${startedOn}` : `${startedOn} – ${endedOn}`),
    hours: () => decimalText(hoursOn(placement, today), 1).replace(/,0$/, ''),
    tasks: () => tasks,
    goal: () => goal,
    plan: () => plan,
    'follow-up': () => followUpOn ?? '',
  };
  const approved = sheetFields.filter((field) => approval?.fields.includes(field) === true);
  return [
    { label: 'Förnamn', text: person?.givenName ?? 'Deltagaren' },
    ...approved.map((field) => ({ label: sheetFieldLabels[field].sv, text: textOf[field]() })),
  ].filter(({ text }) => text !== '');
}
