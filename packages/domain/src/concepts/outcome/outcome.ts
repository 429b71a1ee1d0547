import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const outcomes = [
  'work',
  'studies',
  'other-vocational-rehab',
  'sickness-compensation',
  'parental-leave',
  'other',
] as const;

/** What a person went on to when the participation closed. */
export const Outcome = z.enum(outcomes, 'Välj vad deltagandet avslutas till.');
export type Outcome = z.output<typeof Outcome>;

export const outcomeLabels: Record<Outcome, Label> = {
  work: { sv: 'Arbete', en: 'Work' },
  studies: { sv: 'Studier', en: 'Studies' },
  'other-vocational-rehab': {
    sv: 'Annan arbetslivsinriktad rehabilitering',
    en: 'Other vocational rehabilitation',
  },
  'sickness-compensation': { sv: 'Sjukersättning', en: 'Sickness compensation' },
  'parental-leave': { sv: 'Föräldraledighet', en: 'Parental leave' },
  other: { sv: 'Annat', en: 'Other' },
};

/** The outcomes that all four reports call "resultat". */
export const resultOutcomes: readonly Outcome[] = ['work', 'studies', 'other-vocational-rehab'];

export function isResultOutcome(outcome: Outcome): boolean {
  return resultOutcomes.includes(outcome);
}
