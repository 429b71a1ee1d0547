import { TwoFactorRule } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { Transaction } from '../database';
import { rawSqlOf } from '../raw-sql';

/** Whom an association asks for two factors, and the roles in it of each user who has only a password. */
export type SignInRuleRecord = {
  readonly associationId: string;
  readonly name: string;
  readonly teamIds: readonly string[];
  readonly twoFactorRule: TwoFactorRule;
  readonly withPasswordAlone: readonly (readonly UserRole[])[];
};

/** The associations of the installation, by name. */
export async function loadSignInRules(tx: Transaction): Promise<SignInRuleRecord[]> {
  const associations = await tx.association.findMany({
    select: { id: true, name: true, twoFactorRule: true, teams: { select: { id: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const users = await tx.user.findMany({
    where: { twoFactorEnabled: false },
    select: { memberships: { select: { role: true, teamId: true, associationId: true } } },
  });
  return associations.map(({ id, name, twoFactorRule, teams }) => {
    const teamIds = teams.map((team) => team.id);
    const rolesHere = users.map(({ memberships }) =>
      memberships
        .filter(({ teamId, associationId }) => associationId === id || (teamId !== null && teamIds.includes(teamId)))
        .map(({ role }) => UserRole.parse(role)),
    );
    return {
      ...{ associationId: id, name, teamIds, twoFactorRule: TwoFactorRule.parse(twoFactorRule) },
      withPasswordAlone: rolesHere.filter((roles) => roles.length > 0),
    };
  });
}

/** Sets whom the association asks for two factors, and gives what held before; null when the actor may not, or there is none. */
export async function chooseTwoFactorRule(
  tx: Transaction,
  associationId: string,
  rule: TwoFactorRule,
): Promise<TwoFactorRule | null> {
  const [row] = await rawSqlOf(tx).$queryRaw<{ earlier: string | null }[]>`
    SELECT choose_two_factor_rule(${associationId}::uuid, ${rule}) AS earlier`;
  const earlier = row?.earlier ?? null;
  return earlier === null ? null : TwoFactorRule.parse(earlier);
}
