import { databaseProblem } from '@kraften/db/database-error';
import { findQueueMove, insertQueueMove, loadQueueMoves } from '@kraften/db/records/queue-move';
import { findReferral, loadReferrals } from '@kraften/db/records/referral';
import { QueueMove } from '@kraften/domain/concepts/queue/queue-move';
import { orderAfterMove } from '@kraften/domain/concepts/queue/queue-order';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { queueOf } from '../../kernel/queue';
import { RecordId, Version } from '../../kernel/record-input';

/**
 * Gives somebody another place in the queue, for a reason. The client chooses the move's id, and the same move again changes
 * nothing. `version` is the number of the latest move that the caller has seen: of two who move at the same moment, the second
 * sees the first one's order before it moves anybody.
 */
export const moveInQueue = casework('referral:write')
  .input(z.object({ moveId: RecordId, referralId: RecordId, version: Version, move: QueueMove }))
  .mutation(async ({ ctx, input: { moveId, referralId, version, move } }) => {
    const { tx, actor } = ctx;
    const today = ctx.today();
    const referral = await findReferral(tx, referralId);
    if (referral === null) throw notFound('Remissen');
    await ctx.audit.log({
      subjectId: referralId,
      personId: referral.person.personId,
      details: { reason: move.reason },
    });
    const sent = await findQueueMove(tx, moveId);
    if (sent !== null) {
      if (sent.referralId !== referralId) throw notFound('Flytten');
      return;
    }
    const [latest] = await loadQueueMoves(tx, actor.teamId, 1);
    if ((latest?.number ?? 0) !== version) throw conflict('Kön');
    const queue = queueOf(await loadReferrals(tx, actor.teamId, 'open'), latest ?? null, today);
    const order = queue.map((queued) => queued.referralId);
    const placeFrom = order.indexOf(referralId) + 1;
    if (placeFrom === 0) throw outOfTurn('Personen står inte i kön längre.');
    const { afterId, reason, note } = move;
    const moved = afterId === referralId ? order : orderAfterMove(order, referralId, afterId);
    if (moved === null) throw conflict('Kön');
    const placeTo = moved.indexOf(referralId) + 1;
    if (placeTo === placeFrom) {
      throw fieldProblem([{ field: 'afterId', message: 'Personen står redan på den platsen. Välj en annan.' }]);
    }
    await insertQueueMove(tx, {
      ...{ moveId, teamId: actor.teamId, referralId, number: version + 1, placeFrom, placeTo, order: moved },
      ...{ reason, note, movedById: actor.userId, movedOn: today },
    }).catch((error: unknown) => {
      const problem = databaseProblem(error);
      if (problem?.kind !== 'unique') throw error;
      throw problem.constraint === 'queue_move_pkey' ? notFound('Flytten') : conflict('Kön');
    });
  });
