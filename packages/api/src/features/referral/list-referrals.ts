import { loadQueueMoves } from '@kraften/db/records/queue-move';
import { loadReferrals } from '@kraften/db/records/referral';
import { contactDueOn } from '@kraften/domain/concepts/duty/referral-duties';
import { contactStanding } from '@kraften/domain/concepts/referral-contact/referral-contact';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { personsWithSame } from '../../kernel/possible-same';
import { queueOf } from '../../kernel/queue';

/** The team's referrals for the inbox, oldest first. */
export const listReferrals = casework('referral:read')
  .input(z.object({ which: z.enum(['open', 'all']) }))
  .query(async ({ ctx, input }) => {
    const referrals = await loadReferrals(ctx.tx, ctx.actor.teamId, input.which);
    await ctx.audit.log({ details: { rows: referrals.length } });
    const [moved = null] = await loadQueueMoves(ctx.tx, ctx.actor.teamId, 1);
    const queue = queueOf(referrals, moved, ctx.today()).map(({ referralId }) => referralId);
    const same = await personsWithSame(ctx.tx, ctx.actor.teamId);
    return referrals.map((referral) => ({
      referralId: referral.referralId,
      givenName: referral.person.givenName,
      familyName: referral.person.familyName,
      isProtected: referral.person.protectedIdentity !== null,
      mayBeSame: same.has(referral.person.personId),
      source: referral.source,
      /** The team that it was transferred from, or null. */
      transferredFrom: referral.received?.fromTeamName ?? null,
      receivedOn: referral.receivedOn,
      stage: referral.stage,
      /** The language that a self-referral was written in, or null. */
      writtenIn: referral.answersLanguage,
      /** Whether the person referred herself through the public form. */
      isSelfReferral: referral.answers !== null,
      /** The last day for a first contact; null where there has been one. */
      contactDueOn: contactDueOn(referral),
      ...contactStanding(referral.contacts),
      payingAuthorityAgreed: referral.payingAuthorityAgreed,
      bookedVisit: referral.studyVisits.findLast((visit) => visit.outcome === null) ?? null,
      decidedOn: referral.decision?.decidedOn ?? null,
      /** The place in the queue, from 1; null for who isn't in it. */
      queuePlace: queue.includes(referral.referralId) ? queue.indexOf(referral.referralId) + 1 : null,
    }));
  });
