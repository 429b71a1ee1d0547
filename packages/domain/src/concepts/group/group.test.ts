import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { countAttendance } from './attendance-mark';
import { checkedGroup, GroupDraft } from './group';
import { GroupPlace, isExpectedOn, isOffered, placeState } from './group-member';

const day = (text: string) => CalendarDate.parse(text);
const time = {
  ...{ weekday: 2, startsAt: '09:30', endsAt: '11:30', place: '', everyWeeks: 1 },
  ...{ validFrom: day('2026-01-01'), validTo: null },
};
const draft: GroupDraft = {
  ...{ name: 'Skogsgruppen', kind: 'forest', capacity: 8, leaderIds: [], times: [time], exceptions: [] },
  ...{ sharedTeamIds: [], endedOn: null },
};
const extra = { kind: 'extra' as const, heldOn: day('2026-03-05'), startsAt: '13:00', endsAt: '15:00', place: '' };

const fieldsOf = (changes: Partial<GroupDraft>) => {
  const checked = checkedGroup({ ...draft, ...changes });
  return checked.ok ? [] : checked.problem.map(({ field }) => field);
};

test('a group’s times begin before they end', () => {
  expect(fieldsOf({})).toEqual([]);
  expect(fieldsOf({ times: [{ ...time, endsAt: '09:30' }] })).toEqual(['times']);
  expect(fieldsOf({ times: [{ ...time, validTo: day('2025-12-31') }] })).toEqual(['times']);
});

test('a group has one meeting a day', () => {
  expect(fieldsOf({ exceptions: [extra] })).toEqual([]);
  expect(fieldsOf({ exceptions: [extra, { ...extra, kind: 'moved', plannedOn: day('2026-03-10') }] })).toEqual([
    'exceptions',
  ]);
  expect(fieldsOf({ exceptions: [{ ...extra, endsAt: '12:00' }] })).toEqual(['exceptions']);
});

test('a group has a name and from 1 to 20 places', () => {
  const accepts = (changes: object) => GroupDraft.safeParse({ ...draft, ...changes }).success;
  expect([1, 8, 20].map((capacity) => accepts({ capacity }))).toEqual([true, true, true]);
  expect([0, 21, 4.5].map((capacity) => accepts({ capacity }))).toEqual([false, false, false]);
  expect(accepts({ name: ' ' })).toBe(false);
});

test('somebody is expected from the first day to the last, while enrolled', () => {
  const place = { joinedOn: day('2026-03-02'), leftOn: day('2026-03-16') };
  const on = (text: string, closedOn: CalendarDate | null = null) => isExpectedOn(place, closedOn, day(text));
  expect([on('2026-03-01'), on('2026-03-02'), on('2026-03-16'), on('2026-03-17')]).toEqual([false, true, true, false]);
  expect(on('2026-03-10', day('2026-03-09'))).toBe(false);
  expect(isExpectedOn({ joinedOn: null, leftOn: null }, null, day('2026-03-10'))).toBe(false);
});

test('a place is waited for, had and left, in that order', () => {
  const asked = { askedOn: day('2026-03-01'), joinedOn: null, leftOn: null };
  expect(placeState(asked)).toBe('waiting');
  expect(placeState({ ...asked, joinedOn: day('2026-03-02') })).toBe('member');
  expect(placeState({ ...asked, leftOn: day('2026-03-02') })).toBe('left');
  expect(GroupPlace.safeParse({ ...asked, joinedOn: '2026-03-03', leftOn: '2026-03-02' }).success).toBe(false);
});

test('free places are offered to the first in the queue', () => {
  expect([1, 2, 3].map((rank) => isOffered(rank, { capacity: 8, taken: 6 }))).toEqual([true, true, false]);
  expect(isOffered(1, { capacity: 4, taken: 5 })).toBe(false);
});

test('who came without being expected counts in neither number', () => {
  const marks = [
    { present: true, expected: true },
    { present: false, expected: true },
    { present: true, expected: false },
  ];
  expect(countAttendance(marks)).toEqual({ present: 1, expected: 2 });
});
