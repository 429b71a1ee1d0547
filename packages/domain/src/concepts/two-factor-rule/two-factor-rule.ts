import * as z from 'zod/mini';
import type { UserRole } from '../user-role/user-role';

export const twoFactorRules = ['roles-with-case-access', 'everybody', 'nobody'] as const;
/** Whom an association asks to sign in with something more than a password. */
export const TwoFactorRule = z.enum(twoFactorRules);
export type TwoFactorRule = z.output<typeof TwoFactorRule>;

/** Each choice in words (Swedish): who has to, and what it means for them. */
export const twoFactorRuleTexts: Readonly<Record<TwoFactorRule, { readonly who: string; readonly meaning: string }>> = {
  everybody: {
    who: 'Alla',
    meaning: 'Alla som loggar in bekräftar i två steg, också styrgruppen och förbundschefen.',
  },
  'roles-with-case-access': {
    who: 'De som ser deltagare eller släpper in andra',
    meaning:
      'Handledare, verksamhetsledare, myndigheters representanter och administratörer loggar in i två steg. Styrgruppen och förbundschefen ser bara siffror och väljer själva.',
  },
  nobody: {
    who: 'Ingen',
    meaning:
      'Det räcker med lösenord. Den som kommer över någons lösenord kan läsa om deltagarna. Välj det bara medan ni provar Kraften med påhittade personer.',
  },
};

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
