import type { Closing } from '../closing/closing';
import type { Participation } from './participation';

/** A participation that has ended. */
export type ClosedParticipation = Participation & { readonly closing: Closing };

export function isClosed(participation: Participation): participation is ClosedParticipation {
  return participation.closing !== null;
}
