import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { daysInQueue, orderAfterMove, type QueuedReferral, queueInOrder } from './queue-order';

const day = (of: number) => calendarDate(2025, 3, of);
const queued = (referralId: string, decided: number, received = 1): QueuedReferral => ({
  ...{ referralId, decidedOn: day(decided), receivedOn: day(received) },
});
const ids = (referrals: readonly QueuedReferral[]) => referrals.map(({ referralId }) => referralId);

test('by itself it follows the decision, and the same day who came first', () => {
  const members = [queued('later', 7), queued('same-day-newer', 5, 3), queued('same-day-older', 5, 2)];
  expect(ids(queueInOrder(members, null))).toEqual(['same-day-older', 'same-day-newer', 'later']);
});

test('after a move it is as it was left, and who was accepted since comes last', () => {
  const moved = { order: ['c', 'gone', 'a', 'b'], movedOn: day(10) };
  const members = [queued('new-b', 13), queued('a', 1), queued('new-a', 11), queued('b', 2), queued('c', 3)];
  expect(ids(queueInOrder(members, moved))).toEqual(['c', 'a', 'b', 'new-a', 'new-b']);
});

test('who is accepted anew after a move has lost the old place', () => {
  const moved = { order: ['a', 'b'], movedOn: day(10) };
  expect(ids(queueInOrder([queued('a', 12), queued('b', 2)], moved))).toEqual(['b', 'a']);
});

test.each([
  { moves: 'c', after: null, to: ['c', 'a', 'b', 'd'] },
  { moves: 'a', after: 'c', to: ['b', 'c', 'a', 'd'] },
  { moves: 'a', after: 'd', to: ['b', 'c', 'd', 'a'] },
  { moves: 'd', after: 'a', to: ['a', 'd', 'b', 'c'] },
])('$moves after $after gives $to', ({ moves, after, to }) => {
  expect(orderAfterMove(['a', 'b', 'c', 'd'], moves, after)).toEqual(to);
});

test('nobody can be put after one who has left the queue', () => {
  expect(orderAfterMove(['a', 'b'], 'a', 'gone')).toBe(null);
});

test('the wait is counted from the decision', () => {
  expect(daysInQueue(queued('a', 1), day(10))).toBe(9);
});
