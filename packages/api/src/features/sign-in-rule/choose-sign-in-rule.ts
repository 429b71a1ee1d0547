import { chooseTwoFactorRule, loadSignInRules } from '@kraften/db/records/sign-in-rule';
import { TwoFactorRule } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import * as z from 'zod/mini';
import { accounts } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';

/** Sets whom an association asks for two factors, at once. It stands in the log of each of its teams. */
export const chooseSignInRule = accounts('sign-in-rule:write')
  .input(z.object({ associationId: z.uuid(), twoFactorRule: TwoFactorRule }))
  .mutation(async ({ ctx, input: { associationId, twoFactorRule } }) => {
    const earlier = await chooseTwoFactorRule(ctx.tx, associationId, twoFactorRule);
    const chosen = (await loadSignInRules(ctx.tx)).find((each) => each.associationId === associationId);
    if (earlier === null || chosen === undefined) throw notFound('Förbundet');
    const subject = { subjectId: associationId, details: { from: earlier, to: twoFactorRule } };
    const teamIds = chosen.teamIds.filter((teamId) => ctx.actor.teamIds.includes(teamId));
    if (teamIds.length === 0) await ctx.audit.log(subject);
    for (const teamId of teamIds) await ctx.audit.log({ ...subject, teamId });
  });
