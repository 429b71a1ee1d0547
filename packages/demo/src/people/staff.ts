import type { Authority } from '@kraften/domain/concepts/authority/authority';
import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import { randomOf } from '../chance/random';
import type { MembershipRecord, UserRecord } from '../demo-records';
import type { TeamSlug } from '../team-profiles';
import { fictionalEmail } from './contact';

type Person = {
  readonly name: string;
  readonly role: UserRole;
  readonly team: TeamSlug | null;
  /** Whom a representative represents. */
  readonly authority?: Authority;
};

/** The demo's users, in the order that somebody who tries it out wants to meet them. */
const people: readonly Person[] = [
  { name: 'Anna Lind', role: 'coach', team: 'kraften' },
  { name: 'Mikael Norén', role: 'coach', team: 'kraften' },
  { name: 'Samira Kader', role: 'coach', team: 'kraften' },
  { name: 'Karin Dalin', role: 'team-lead', team: 'kraften' },
  { name: 'Yasmin Holmgren', role: 'authority-representative', team: 'kraften', authority: 'FK' },
  { name: 'Lars Granath', role: 'steering-member', team: 'kraften' },
  { name: 'Elin Sandgren', role: 'coach', team: 'avesta' },
  { name: 'Johan Virta', role: 'coach', team: 'avesta' },
  { name: 'Marianne Oja', role: 'coach', team: 'avesta' },
  { name: 'Peter Åkerö', role: 'team-lead', team: 'avesta' },
  { name: 'Ingrid Walldén', role: 'steering-member', team: 'avesta' },
  { name: 'Daniel Forsmark', role: 'coach', team: 'sater' },
  { name: 'Leila Ranjbar', role: 'coach', team: 'sater' },
  { name: 'Sofia Mattis', role: 'team-lead', team: 'sater' },
  { name: 'Göran Hällman', role: 'steering-member', team: 'sater' },
  { name: 'Eva Nordh', role: 'association-officer', team: null },
  { name: 'Oskar Björke', role: 'administrator', team: null },
];

export type Colleague = { readonly id: string; readonly name: string };

export type StaffMember = {
  readonly user: UserRecord;
  readonly role: UserRole;
  readonly team: TeamSlug | null;
  readonly authority: Authority | null;
};

export const staff: readonly StaffMember[] = people.map(({ name, role, team, authority = null }) => ({
  user: { id: randomOf(`user/${name}`).uuid(), name, email: fictionalEmail(name), emailVerified: true },
  role,
  team,
  authority,
}));

export function colleagues(team: TeamSlug, role: UserRole): readonly Colleague[] {
  return staff
    .filter((member) => member.team === team && member.role === role)
    .map(({ user }) => ({ id: user.id, name: user.name }));
}

/** The member's one role: in a team, in the association, or (administrator) in neither. */
export function membershipOf(
  member: StaffMember,
  ids: { readonly team: string | null; readonly association: string },
): MembershipRecord {
  return {
    id: randomOf(`membership/${member.user.email}`).uuid(),
    userId: member.user.id,
    role: member.role,
    teamId: ids.team,
    authority: member.authority,
    associationId: member.role === 'association-officer' ? ids.association : null,
  };
}
