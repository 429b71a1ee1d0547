import { loadSignInRules } from '@kraften/db/records/sign-in-rule';
import {
  needsTwoFactors,
  type TwoFactorRule,
  twoFactorRules,
} from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import { accounts } from '../../kernel/permitted';

/** Whom each association asks for two factors, and how many would have to set them up under each rule. */
export const listSignInRules = accounts('sign-in-rule:read').query(async ({ ctx }) => {
  const rules = await loadSignInRules(ctx.tx);
  await ctx.audit.log({ details: { rows: rules.length } });
  return rules.map(({ associationId, name, twoFactorRule, withPasswordAlone }) => ({
    ...{ associationId, name, twoFactorRule },
    choices: twoFactorRules.map((rule) => ({ rule, toSetUp: howManyNeed(rule, withPasswordAlone) })),
  }));
});

function howManyNeed(rule: TwoFactorRule, people: readonly (readonly UserRole[])[]): number {
  const seatsOf = (roles: readonly UserRole[]) => roles.map((role) => ({ role, twoFactorRule: rule }));
  return people.filter((roles) => needsTwoFactors(seatsOf(roles))).length;
}
