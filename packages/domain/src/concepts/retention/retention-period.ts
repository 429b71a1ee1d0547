import * as z from 'zod/mini';
import { requiredText } from '../field-error/text-field';
import { retentionRules, TimedKind } from './retention-rules';

/** Half a century: whoever needs longer keeps the records for good, in an archive. */
const mostMonths = 600;

/** That a kind of record is kept for another time than Kraften's own, by a decision of the municipality. */
export const RetentionPeriod = z.object({
  kind: TimedKind,
  /** Whole months after the rule's event. */
  months: z
    .int('Skriv tiden i hela månader.')
    .check(z.gte(1, 'Skriv minst 1 månad.'), z.lte(mostMonths, `Skriv högst ${mostMonths} månader.`)),
  reference: requiredText('Skriv beslutets diarienummer eller var det finns.', 200),
});
export type RetentionPeriod = z.output<typeof RetentionPeriod>;

/** Whole months, by kind. */
export type RetentionPeriods = Readonly<Record<TimedKind, number>>;

/**
 * How long each kind is kept: as was decided last, else as Kraften has it.
 *
 * @param decided the latest first
 */
export function periodsIn(decided: readonly RetentionPeriod[]): RetentionPeriods {
  const monthsOf = (kind: TimedKind) =>
    decided.find((period) => period.kind === kind)?.months ?? retentionRules[kind].months;
  return {
    case: monthsOf('case'),
    'unmet-referral': monthsOf('unmet-referral'),
    'never-reached': monthsOf('never-reached'),
  };
}
