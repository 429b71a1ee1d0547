import { type FieldError, fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { failure, type Result, success } from '@kraften/domain/result';

/** A schema of the domain, as far as a form uses it. */
export type Schema<Input> = {
  readonly safeParse: (
    raw: unknown,
  ) =>
    | { readonly success: true; readonly data: Input }
    | { readonly success: false; readonly error: Parameters<typeof fieldErrorsOf>[0] };
};

/**
 * Reads what a form holds as what the server takes, by the same schema that the server reads it with. `only` names the
 * field when the schema is that of a single one.
 */
export function readInput<Input>(schema: Schema<Input>, raw: unknown, only = ''): Result<Input, readonly FieldError[]> {
  const read = schema.safeParse(raw);
  if (read.success) return success(read.data);
  return failure(
    fieldErrorsOf(read.error).map(({ field, message }) => ({ field: field === '' ? only : field, message })),
  );
}
