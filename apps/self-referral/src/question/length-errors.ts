import type { Answers, FieldName } from '../draft/draft';
import type { FormMessages } from '../messages/messages';
import type { FieldError } from './question';

type Limit = { readonly field: FieldName; readonly most: number };

/** The error of a text that is longer than it may be, or none. */
export function lengthErrors(answers: Answers, { field, most }: Limit, t: FormMessages): readonly FieldError[] {
  const now = answers[field].trim().length;
  return now > most ? [{ field, message: t.tooLong(most, now) }] : [];
}
