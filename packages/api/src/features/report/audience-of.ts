import type { Audience } from '@kraften/domain/metrics/metric';
import type { StaffActor, SteeringActor } from '@kraften/domain/permissions/actor';

/** Which audience an actor reads figures as. */
export function audienceOf(actor: StaffActor | SteeringActor): Audience {
  if (actor.kind === 'staff') return 'team';
  return actor.role === 'association-officer' ? 'association' : 'steering';
}
