import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { TRPCError } from '@trpc/server';

/** Carries field errors to the form that sent the input. */
export class FieldProblem extends Error {
  readonly fieldErrors: readonly FieldError[];

  constructor(fieldErrors: readonly FieldError[]) {
    super('Some fields need another answer.');
    this.fieldErrors = fieldErrors;
  }
}

/** The input was understood but breaks rules, each named at its field. */
export function fieldProblem(fieldErrors: readonly FieldError[]): TRPCError {
  return new TRPCError({
    code: 'UNPROCESSABLE_CONTENT',
    message: 'Rätta det som är markerat.',
    cause: new FieldProblem(fieldErrors),
  });
}

/** Somebody else changed the record first; nothing was saved. */
export function conflict(what: string): TRPCError {
  return new TRPCError({
    code: 'CONFLICT',
    message: `${what} har ändrats av någon annan sedan du öppnade sidan. Läs in det nya och spara igen. Det du har skrivit står kvar.`,
  });
}

/** There is none, or it is another team's: the two answers are the same. */
export function notFound(what: string): TRPCError {
  return new TRPCError({ code: 'NOT_FOUND', message: `${what} finns inte i ditt team.` });
}

/** There is none, or no valid consent opens it: the two answers are the same. */
export function notShared(): TRPCError {
  return new TRPCError({
    code: 'NOT_FOUND',
    message: 'Inget samtycke ger din myndighet rätt att se den här sidan nu.',
  });
}

/** The step has been taken already or its turn has not come; nothing was saved. */
export function outOfTurn(message: string): TRPCError {
  return new TRPCError({ code: 'PRECONDITION_FAILED', message });
}
