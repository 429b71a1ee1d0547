import type * as z from 'zod/mini';

/** What is wrong with one field of a form, in a Swedish sentence that says what to do. `field` is the path in the input. */
export type FieldError = { readonly field: string; readonly message: string };

/** The schema's complaints as field errors, the first for each field. */
export function fieldErrorsOf(error: z.core.$ZodError): FieldError[] {
  const byField = new Map<string, FieldError>();
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.');
    if (!byField.has(field)) byField.set(field, { field, message: issue.message });
  }
  return [...byField.values()];
}
