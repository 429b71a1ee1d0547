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

/** Carries that the call is done once whoever asks has shown anew who they are. */
export class FreshProofNeeded extends Error {}

/** Allowed, but not to a session that was opened long ago; nothing was read or saved. */
export function freshProofNeeded(): TRPCError {
  return new TRPCError({
    code: 'PRECONDITION_REQUIRED',
    message: 'Det här kräver att du nyss har loggat in. Försök igen, så får du logga in en gång till.',
    cause: new FreshProofNeeded(),
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
