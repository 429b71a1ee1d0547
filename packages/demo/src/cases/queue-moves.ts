import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { orderAfterMove, queueInOrder } from '@kraften/domain/concepts/queue/queue-order';
import { randomOf } from '../chance/random';
import type { CaseRecords, QueueMoveRecord } from '../demo-records';

/** In each queue of at least three, the last one was moved up to second place a few days ago. */
export function queueMoves(
  { referrals, participations }: Pick<CaseRecords, 'referrals' | 'participations'>,
  today: CalendarDate,
): QueueMoveRecord[] {
  const enrolled = new Set(participations.map(({ referralId }) => referralId));
  const movedOn = addDays(today, -4);
  const queued = referrals.flatMap(({ id, teamId, decision, decidedOn, receivedOn, decidedById }) =>
    decision === 'accepted' && decidedOn !== null && decidedOn <= movedOn && decidedById !== null && !enrolled.has(id)
      ? [{ referralId: id, teamId, decidedOn, receivedOn, decidedById }]
      : [],
  );
  const inTurn = queueInOrder(queued, null);
  const before = inTurn.map(({ referralId }) => referralId);
  const [first, , ...others] = inTurn;
  const moved = others.at(-1);
  if (first === undefined || moved === undefined) return [];
  const order = orderAfterMove(before, moved.referralId, first.referralId) ?? before;
  return [
    {
      ...{ id: randomOf(`${moved.teamId}/queue-moves`).uuid(), teamId: moved.teamId, referralId: moved.referralId },
      ...{ number: 1, placeFrom: before.length, placeTo: 2, order, reason: 'pressing-need' },
      ...{ note: 'Handläggaren har ringt: hen behöver komma igång före semestern.', movedById: moved.decidedById },
      ...{ movedOn, movedAt: `${movedOn}T09:20:00Z` },
    },
  ];
}
