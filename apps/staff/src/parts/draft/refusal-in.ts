import { failureKindOf, failureMessage, fieldErrorsIn } from '../../app/api/failure';

/** Why the server won't have a draft as it is, in a sentence; null for what may pass by itself, or when one has signed in. */
export function refusalIn(error: unknown): string | null {
  const kind = failureKindOf(error);
  if (kind !== 'refused' && kind !== 'not-allowed' && kind !== 'not-found') return null;
  return fieldErrorsIn(error)[0]?.message ?? failureMessage(error);
}
