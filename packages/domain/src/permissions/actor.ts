import type { Authority } from '../concepts/authority/authority';

/**
 * Who asks, as every access to data is bound to it. The kind decides the door, and in the database the role and the rows:
 * staff reach their own team's cases, a representative what participants have consented to share with the authority, steering
 * reaches de-identified facts, a resident hands in and opens a receipt, who keeps the accounts reaches users and their roles.
 */
export type Actor = StaffActor | RepresentativeActor | SteeringActor | ResidentActor | AccountsActor;

export type StaffActor = {
  readonly kind: 'staff';
  readonly userId: string;
  readonly role: 'coach' | 'team-lead';
  readonly teamId: string;
};

/** Whoever represents an authority in a team. */
export type RepresentativeActor = {
  readonly kind: 'representative';
  readonly userId: string;
  readonly role: 'authority-representative';
  readonly teamId: string;
  readonly authority: Authority;
};

export type SteeringActor = {
  readonly kind: 'steering';
  readonly userId: string;
  readonly role: 'steering-member' | 'association-officer';
  readonly teamIds: readonly string[];
};

/** Somebody who hasn't signed in: `teamId` is the team that the self-referral goes to, null when none is named. */
export type ResidentActor = { readonly kind: 'resident'; readonly teamId: string | null };

/** Whoever lets others in: a team's lead in that team, an administrator in all. No case content, ever. */
export type AccountsActor = {
  readonly kind: 'accounts';
  readonly userId: string;
  readonly role: 'team-lead' | 'administrator';
  readonly teamIds: readonly string[];
};

/** The teams whose rows the actor may reach. */
export function teamIdsOf(actor: Actor): readonly string[] {
  switch (actor.kind) {
    case 'staff':
    case 'representative':
      return [actor.teamId];
    case 'steering':
    case 'accounts':
      return actor.teamIds;
    case 'resident':
      return actor.teamId === null ? [] : [actor.teamId];
  }
}
