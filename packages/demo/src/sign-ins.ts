import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import { staff } from './people/staff';
import { teamProfiles } from './team-profiles';

/** The password of every demo user. */
export const demoPassword = 'prova-kraften-nu';

/** Somebody to sign in as; `team` is the team's name, null for those who belong to no single team. */
export type SignIn = {
  readonly role: UserRole;
  readonly name: string;
  readonly email: string;
  readonly team: string | null;
};

export const signIns: readonly SignIn[] = staff.map(({ user, role, team }) => ({
  role,
  name: user.name,
  email: user.email,
  team: teamProfiles.find((profile) => profile.slug === team)?.name ?? null,
}));
