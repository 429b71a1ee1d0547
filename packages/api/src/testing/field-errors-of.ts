import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { TRPCError } from '@trpc/server';
import { FieldProblem } from '../kernel/problem';

/** The field errors that a call is refused with. A call that succeeds, or fails otherwise, fails the test. */
export async function fieldErrorsOf(call: Promise<unknown>): Promise<readonly FieldError[]> {
  const outcome = await call.then(
    () => 'the call succeeded',
    (error: unknown) => error,
  );
  if (outcome instanceof TRPCError && outcome.cause instanceof FieldProblem) return outcome.cause.fieldErrors;
  throw outcome;
}
