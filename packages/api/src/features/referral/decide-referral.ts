import { claimReferral, findReferral, saveDecision } from '@kraften/db/records/referral';
import { findTeam } from '@kraften/db/records/team';
import { checkReferralDecision, ReferralDecision } from '@kraften/domain/concepts/referral/referral-decision';
import * as z from 'zod/mini';
import { concernsAbout } from '../../kernel/concerns-about';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/** The team accepts or declines a referral, or notes that it was withdrawn. An accepted one waits in the queue. */
export const decideReferral = casework('referral:write')
  .input(z.extend(ReferralDecision, { referralId: RecordId, version: Version }))
  .mutation(async ({ ctx, input }) => {
    const { referralId, version, ...decision } = input;
    const referral = await findReferral(ctx.tx, referralId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (referral === null || team === null) throw notFound('Remissen');
    if (referral.stage === 'enrolled') throw outOfTurn('Personen är redan inskriven.');
    const concerns = await concernsAbout(referral.person, { tx: ctx.tx, team, today: ctx.today() });
    const checked = checkReferralDecision(decision, { receivedOn: referral.receivedOn, today: ctx.today() }, concerns);
    if (!checked.ok) throw fieldProblem(checked.problem);
    if (!(await claimReferral(ctx.tx, referralId, version))) throw conflict('Remissen');
    await saveDecision(ctx.tx, referralId, { ...checked.value, decidedById: ctx.actor.userId });
    await ctx.audit.log({
      subjectId: referralId,
      personId: referral.person.personId,
      details: { decision: decision.kind },
    });
  });
