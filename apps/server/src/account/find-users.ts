import { type UserRole, userRoles } from '@kraften/domain/concepts/user-role/user-role';

/** Which users to show. */
export type UserFilter = {
  /** Null for those with any role and with none. */
  readonly role: UserRole | null;
  /** Part of a name or an address; empty for everybody. */
  readonly text: string;
};

type Found = { readonly name: string; readonly email: string; readonly seats: readonly { readonly role: UserRole }[] };

/** Those that have the role, and the text in their name or address, in the order that they came in. */
export function findUsers<User extends Found>(users: readonly User[], { role, text }: UserFilter): readonly User[] {
  const wanted = text.trim().toLocaleLowerCase('sv');
  const holds = (written: string) => written.toLocaleLowerCase('sv').includes(wanted);
  return users
    .filter(({ seats }) => role === null || seats.some((seat) => seat.role === role))
    .filter(({ name, email }) => holds(name) || holds(email));
}

/** The roles that somebody has, in the order of the labels, with how many have each. */
export function rolesHeld(users: readonly Found[]): readonly { readonly role: UserRole; readonly count: number }[] {
  return userRoles
    .map((role) => ({ role, count: findUsers(users, { role, text: '' }).length }))
    .filter(({ count }) => count > 0);
}
