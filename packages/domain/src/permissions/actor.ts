/**
 * Who asks, as every access to data is bound to it. The kind decides the door, and in the database the role and the rows:
 * staff reach their own team's cases, steering reaches de-identified facts, a resident hands in and opens a receipt.
 */
export type Actor = StaffActor | SteeringActor | ResidentActor;

export type StaffActor = {
  readonly kind: 'staff';
  readonly userId: string;
  readonly role: 'coach' | 'team-lead';
  readonly teamId: string;
};

export type SteeringActor = {
  readonly kind: 'steering';
  readonly userId: string;
  readonly role: 'steering-member' | 'association-officer';
  readonly teamIds: readonly string[];
};

/** Somebody who hasn't signed in: `teamId` is the team that the self-referral goes to, null when none is named. */
export type ResidentActor = { readonly kind: 'resident'; readonly teamId: string | null };

/** The teams whose rows the actor may reach. */
export function teamIdsOf(actor: Actor): readonly string[] {
  switch (actor.kind) {
    case 'staff':
      return [actor.teamId];
    case 'steering':
      return actor.teamIds;
    case 'resident':
      return actor.teamId === null ? [] : [actor.teamId];
  }
}
