import * as z from 'zod/mini';
import type { CalendarDate } from '../calendar-date/calendar-date';
import type { Label } from '../label/label';
import { type Outcome, outcomeLabels } from '../outcome/outcome';

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

/** The columns of such a list, on the screen and in a file alike. */
export const participantColumnLabels = {
  name: { sv: 'Namn', en: 'Name' },
  coach: { sv: 'Handledare', en: 'Coach' },
  enrolled: { sv: 'Inskriven', en: 'Enrolled' },
  nextFollowUp: { sv: 'Nästa uppföljning', en: 'Next follow-up' },
  flags: { sv: 'Flaggor', en: 'Flags' },
  closed: { sv: 'Avslutad', en: 'Closed' },
  outcome: { sv: 'Avslutad till', en: 'Outcome' },
} as const satisfies Record<string, Label>;
export type ParticipantColumn = keyof typeof participantColumnLabels;

/** What is worth seeing in each view, in its order. */
export const participantColumns: Record<ParticipantView, readonly ParticipantColumn[]> = {
  open: ['name', 'coach', 'enrolled', 'nextFollowUp', 'flags'],
  closed: ['name', 'coach', 'enrolled', 'closed', 'outcome'],
  all: ['name', 'coach', 'enrolled', 'nextFollowUp', 'flags', 'closed', 'outcome'],
};

/** What a participation was closed to; null while it is open. */
export function outcomeText(closing: { readonly outcome: Outcome | null; readonly dropout: boolean }): string | null {
  if (closing.outcome === null) return null;
  const label = outcomeLabels[closing.outcome].sv;
  return closing.dropout ? `${label}, tidigt avhopp` : label;
}
