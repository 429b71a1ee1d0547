import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import type { FieldError } from '../field-error/field-error';
import { requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';

export const journalNoteKinds = ['conversation', 'telephone', 'meeting', 'authority', 'mapping', 'other'] as const;
export const JournalNoteKind = z.enum(journalNoteKinds, 'Välj vad anteckningen gäller.');
export type JournalNoteKind = z.output<typeof JournalNoteKind>;

export const journalNoteKindLabels: Record<JournalNoteKind, Label> = {
  conversation: { sv: 'Samtal', en: 'Conversation' },
  telephone: { sv: 'Telefonsamtal', en: 'Telephone call' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  authority: { sv: 'Kontakt med myndighet', en: 'Contact with an authority' },
  mapping: { sv: 'Kartläggning', en: 'Mapping' },
  other: { sv: 'Annat', en: 'Other' },
};

/** What one chooses between when a note is written: a mapping has a page of its own. */
export const chosenNoteKinds = journalNoteKinds.filter((kind) => kind !== 'mapping');

export const longestJournalNote = 20_000;

/**
 * A note in a participant's journal while it is written (utkast). It may be empty, and the text is kept to the letter, spaces
 * and all: what stands in the writer's window and what is stored are the same.
 */
export const JournalDraft = z.object({
  kind: JournalNoteKind,
  happenedOn: CalendarDate,
  text: z.string().check(z.maxLength(longestJournalNote, `Skriv högst ${longestJournalNote} tecken.`)),
});
export type JournalDraft = z.output<typeof JournalDraft>;

/** Signs a draft: it says something, about a day from the enrolment to today. After that only additions are made. */
export function signedDraft(
  draft: JournalDraft,
  enrolledOn: CalendarDate,
  today: CalendarDate,
): Result<JournalDraft, readonly FieldError[]> {
  const errors: FieldError[] = [];
  const dayProblem = dayBetweenProblem(draft.happenedOn, enrolledOn, today);
  if (dayProblem !== null) errors.push({ field: 'happenedOn', message: dayProblem });
  const text = draft.text.trim();
  if (text === '') errors.push({ field: 'text', message: 'Skriv anteckningen innan du signerar den.' });
  return errors.length > 0 ? failure(errors) : success({ ...draft, text });
}

/** What is added to a signed note: a correction, or something that was left out. */
export const JournalAddition = z.object({ text: requiredText('Skriv det som ska läggas till.', 4000) });
export type JournalAddition = z.output<typeof JournalAddition>;

/** Whether two drafts say the same, so that one that came twice is no conflict. */
export function saysTheSame(one: JournalDraft, other: JournalDraft): boolean {
  return one.kind === other.kind && one.happenedOn === other.happenedOn && one.text === other.text;
}
