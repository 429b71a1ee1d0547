import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import type { FieldError } from '../field-error/field-error';
import { optionalText } from '../field-error/text-field';

/** That somebody has looked at entries of the log, and what was made of it. */
export const AccessReview = z.object({ note: optionalText(1000) });
export type AccessReview = z.output<typeof AccessReview>;

/** Who has looked at their own access writes what it was about, for whoever looks at it next. */
export function checkAccessReview(
  review: AccessReview,
  isOfOwnAccess: boolean,
): Result<AccessReview, readonly FieldError[]> {
  if (!isOfOwnAccess || review.note !== '') return success(review);
  return failure([{ field: 'note', message: 'Skriv varför du öppnade ärendet. Det är din egen åtkomst du granskar.' }]);
}
