import type { StaffDoor } from '@kraften/api/doors/staff';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { isTRPCClientError } from '@trpc/client';

/** Why a call failed, as far as the page treats it differently. `conflict`: the record isn't what the page shows any more. */
export type FailureKind =
  | 'signed-out'
  | 'two-factors-needed'
  | 'proof-needed'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'refused'
  | 'unreachable'
  | 'fault';

export function failureKindOf(error: unknown): FailureKind {
  if (!isTRPCClientError<StaffDoor>(error)) return 'fault';
  if (!error.data) return 'unreachable';
  switch (error.data.code) {
    case 'UNAUTHORIZED':
      return 'signed-out';
    case 'PRECONDITION_REQUIRED':
      return error.data.asksForProof ? 'proof-needed' : 'two-factors-needed';
    case 'FORBIDDEN':
      return 'not-allowed';
    case 'NOT_FOUND':
      return 'not-found';
    case 'CONFLICT':
    case 'PRECONDITION_FAILED':
      return 'conflict';
    default:
      return error.data.httpStatus < 500 ? 'refused' : 'fault';
  }
}

/** A sentence for the reader that says what to do. */
export function failureMessage(error: unknown): string {
  switch (failureKindOf(error)) {
    case 'signed-out':
      return 'Du är utloggad. Försök igen, så får du logga in.';
    case 'unreachable':
      return 'Vi får ingen kontakt med servern. Kontrollera nätet och försök igen.';
    case 'fault':
      return 'Något gick fel hos oss. Försök igen om en stund.';
    default:
      return error instanceof Error ? error.message : '';
  }
}

/** What the server would not accept, field by field; empty when the failure is about something else. */
export function fieldErrorsIn(error: unknown): readonly FieldError[] {
  return isTRPCClientError<StaffDoor>(error) ? (error.data?.fieldErrors ?? []) : [];
}

/** A lost connection or a fault may pass; a refusal won't. */
export function isWorthTryingAgain(error: unknown): boolean {
  const kind = failureKindOf(error);
  return kind === 'unreachable' || kind === 'fault';
}
