import { loadUserNames } from '@kraften/db/records/membership';
import { loadQueueMoves } from '@kraften/db/records/queue-move';
import { loadReferrals } from '@kraften/db/records/referral';
import { daysInQueue } from '@kraften/domain/concepts/queue/queue-order';
import { casework } from '../../kernel/permitted';
import { queueOf } from '../../kernel/queue';

/** Those who have been accepted and wait for a place, in turn, and who has been moved, the latest first. */
export const getQueue = casework('referral:read').query(async ({ ctx }) => {
  const { tx, actor } = ctx;
  const today = ctx.today();
  const referrals = await loadReferrals(tx, actor.teamId, 'open');
  const moves = await loadQueueMoves(tx, actor.teamId, 100);
  const names = await loadUserNames(
    tx,
    moves.map(({ movedById }) => movedById),
  );
  const queue = queueOf(referrals, moves[0] ?? null, today);
  await ctx.audit.log({ details: { rows: queue.length } });
  return {
    /** The number of the latest move; 0 when nobody has been moved. */
    version: moves[0]?.number ?? 0,
    queue: queue.map(({ referralId, decidedOn, receivedOn, referral }) => ({
      ...{ referralId, decidedOn, receivedOn },
      daysWaited: daysInQueue({ decidedOn }, today),
      givenName: referral.person.givenName,
      familyName: referral.person.familyName,
      isProtected: referral.person.protectedIdentity !== null,
      source: referral.source,
      /** Why the team accepted, where it wrote that. */
      decisionReason: referral.decision?.reason ?? '',
    })),
    moves: moves.map(({ order: _, movedOn: _on, person, movedById, ...move }) => ({
      ...move,
      movedBy: names.get(movedById) ?? null,
      givenName: person.givenName,
      familyName: person.familyName,
    })),
  };
});
