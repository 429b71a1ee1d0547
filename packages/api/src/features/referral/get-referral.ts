import { findReferral } from '@kraften/db/records/referral';
import { findTeam } from '@kraften/db/records/team';
import { eligibilityConcerns, eligibilityConcernText } from '@kraften/domain/concepts/eligibility/eligibility';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** One referral with all that has happened to it and what speaks against the person being in the target group. */
export const getReferral = casework('referral:read')
  .input(z.object({ referralId: RecordId }))
  .query(async ({ ctx, input }) => {
    const referral = await findReferral(ctx.tx, input.referralId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (referral === null || team === null) throw notFound('Remissen');
    await ctx.audit.log({ subjectId: referral.referralId, personId: referral.person.personId });
    const concerns = eligibilityConcerns(referral.person, team, ctx.today());
    return { ...referral, concerns: concerns.map((concern) => eligibilityConcernText(concern, team)) };
  });
