import type { Period } from '@kraften/domain/concepts/period/period';
import type { Choosable } from './period-options';

/**
 * Whether the team is known to have been there during the whole of a period. The association is told only the year of the
 * first enrolment, which may have been anywhere in it.
 */
export function wasThereThroughout(
  { from }: Period,
  { firstEnrolledOn, wholeYearsOnly }: Pick<Choosable, 'firstEnrolledOn' | 'wholeYearsOnly'>,
): boolean {
  if (firstEnrolledOn === null) return false;
  return wholeYearsOnly ? firstEnrolledOn < from : firstEnrolledOn <= from;
}
