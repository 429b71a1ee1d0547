import * as z from 'zod/mini';
import type { UserRole } from '../user-role/user-role';

export const twoFactorRules = ['roles-with-case-access', 'everybody', 'nobody'] as const;
/** Whom an association asks to sign in with something more than a password. */
export const TwoFactorRule = z.enum(twoFactorRules);
export type TwoFactorRule = z.output<typeof TwoFactorRule>;

/** What holds until an association has chosen. */
export const usualTwoFactorRule: TwoFactorRule = 'roles-with-case-access';

/** The rule that asks the most; the usual one where there is none. */
export function strictestRule(rules: readonly TwoFactorRule[]): TwoFactorRule {
  if (rules.length === 0) return usualTwoFactorRule;
  if (rules.includes('everybody')) return 'everybody';
  return rules.includes('roles-with-case-access') ? 'roles-with-case-access' : 'nobody';
}

type Seat = { readonly role: UserRole; readonly twoFactorRule: TwoFactorRule };

/** Whether somebody with these roles, each under its association's rule, has to have two factors. */
export function needsTwoFactors(seats: readonly Seat[]): boolean {
  return seats.some(({ role, twoFactorRule }) =>
    twoFactorRule === 'roles-with-case-access' ? reachesCases[role] : twoFactorRule === 'everybody',
  );
}

/** The administrator sees no case, but decides who does. */
const reachesCases: Record<UserRole, boolean> = {
  coach: true,
  'team-lead': true,
  'authority-representative': true,
  'steering-member': false,
  'association-officer': false,
  administrator: true,
};
