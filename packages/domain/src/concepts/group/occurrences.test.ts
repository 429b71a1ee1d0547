import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { GroupException, GroupTime } from './group';
import { occurrenceOn, occurrencePlannedOn, occurrencesBetween, withChange } from './occurrences';

const day = (text: string) => CalendarDate.parse(text);
const tuesdays: GroupTime = {
  ...{ weekday: 2, startsAt: '09:30', endsAt: '11:30', place: 'Träffpunkten', everyWeeks: 1 },
  ...{ validFrom: day('2026-01-01'), validTo: null },
};
const daysOf = (
  group: { times?: GroupTime[]; exceptions?: GroupException[]; endedOn?: CalendarDate | null },
  [from, to]: readonly [string, string],
) =>
  occurrencesBetween({ times: [tuesdays], exceptions: [], endedOn: null, ...group }, day(from), day(to)).map(
    ({ heldOn, cancelled }) => `${heldOn}${cancelled === null ? '' : ` ${cancelled}`}`,
  );
const march = ['2026-03-01', '2026-03-31'] as const;

describe('a standing time', () => {
  test('is on its weekday every week', () => {
    expect(daysOf({}, march)).toEqual(['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31']);
  });

  test('keeps its weeks when it is every other week, wherever one begins to look', () => {
    const times = [{ ...tuesdays, everyWeeks: 2, validFrom: day('2026-03-04') }];
    // Wednesday 4 March: that week counts, though its Tuesday has been.
    expect(daysOf({ times }, march)).toEqual(['2026-03-17', '2026-03-31']);
    expect(daysOf({ times }, ['2026-03-20', '2026-04-14'])).toEqual(['2026-03-31', '2026-04-14']);
  });

  test('is there from its first day to its last, both included', () => {
    const times = [{ ...tuesdays, validFrom: day('2026-03-10'), validTo: day('2026-03-24') }];
    expect(daysOf({ times }, march)).toEqual(['2026-03-10', '2026-03-17', '2026-03-24']);
    expect(daysOf({ endedOn: day('2026-03-10') }, march)).toEqual(['2026-03-03', '2026-03-10']);
  });

  test('leaves holidays out', () => {
    // Annandag påsk is Monday 6 April 2026, Kristi himmelsfärdsdag Thursday 14 May.
    expect(daysOf({ times: [{ ...tuesdays, weekday: 1 }] }, ['2026-03-30', '2026-04-13'])).toEqual([
      '2026-03-30',
      '2026-04-13',
    ]);
    expect(daysOf({ times: [{ ...tuesdays, weekday: 4 }] }, ['2026-05-14', '2026-05-21'])).toEqual(['2026-05-21']);
  });
});

describe('an exception', () => {
  const at = { startsAt: '13:00', endsAt: '15:00', place: '' };

  test('moves one meeting, also into another month', () => {
    const exceptions: GroupException[] = [
      { kind: 'moved', plannedOn: day('2026-03-31'), heldOn: day('2026-04-01'), ...at },
    ];
    expect(daysOf({ exceptions }, march)).not.toContain('2026-03-31');
    expect(daysOf({ exceptions }, ['2026-04-01', '2026-04-06'])).toEqual(['2026-04-01']);
    expect(occurrenceOn({ times: [tuesdays], exceptions, endedOn: null }, day('2026-04-01'))).toEqual({
      ...{ heldOn: '2026-04-01', plannedOn: '2026-03-31', cancelled: null },
      ...at,
    });
  });

  test('cancels one with its reason, and adds one, also on a holiday', () => {
    const exceptions: GroupException[] = [
      { kind: 'cancelled', plannedOn: day('2026-03-10'), reason: 'weather' },
      { kind: 'extra', heldOn: day('2026-04-03'), ...at },
    ];
    expect(daysOf({ exceptions }, ['2026-03-09', '2026-03-11'])).toEqual(['2026-03-10 weather']);
    expect(daysOf({ exceptions }, ['2026-04-03', '2026-04-03'])).toEqual(['2026-04-03']);
  });

  test('lets another meeting have the day of one that is cancelled', () => {
    const exceptions: GroupException[] = [
      { kind: 'cancelled', plannedOn: day('2026-03-10'), reason: 'weather' },
      { kind: 'moved', plannedOn: day('2026-03-17'), heldOn: day('2026-03-10'), ...at },
    ];
    expect(daysOf({ exceptions }, ['2026-03-09', '2026-03-18'])).toEqual(['2026-03-10']);
  });
});

describe('a change of one meeting', () => {
  const at = { startsAt: '13:00', endsAt: '15:00', place: '' };
  const planned = { heldOn: day('2026-03-10'), plannedOn: day('2026-03-10') };
  const moved = withChange([], planned, { kind: 'moved', heldOn: day('2026-03-11'), ...at });

  test('takes the place of what was said of it before', () => {
    expect(moved).toEqual([{ kind: 'moved', plannedOn: '2026-03-10', heldOn: '2026-03-11', ...at }]);
    const again = { heldOn: day('2026-03-11'), plannedOn: day('2026-03-10') };
    expect(withChange(moved, again, { kind: 'cancelled', reason: 'premises' })).toEqual([
      { kind: 'cancelled', plannedOn: '2026-03-10', reason: 'premises' },
    ]);
    expect(withChange(moved, again, null)).toEqual([]);
  });

  test('moves an extra one, and takes it away', () => {
    const extra: GroupException[] = [{ kind: 'extra', heldOn: day('2026-03-05'), ...at }];
    const it = { heldOn: day('2026-03-05'), plannedOn: null };
    expect(withChange(extra, it, { kind: 'moved', heldOn: day('2026-03-06'), ...at })).toEqual([
      { kind: 'extra', heldOn: '2026-03-06', ...at },
    ]);
    expect(withChange([...extra, ...moved], it, null)).toEqual(moved);
  });
});

test('a planned meeting is found wherever it was moved, and not where another one stands', () => {
  const group = { times: [tuesdays], exceptions: [] as GroupException[], endedOn: null };
  expect(occurrencePlannedOn(group, day('2026-03-10'))).toMatchObject({ heldOn: '2026-03-10', startsAt: '09:30' });
  const moved = { heldOn: day('2026-03-12'), startsAt: '13:00', endsAt: '14:00', place: '' };
  const exceptions = withChange(
    [],
    { heldOn: day('2026-03-10'), plannedOn: day('2026-03-10') },
    { kind: 'moved', ...moved },
  );
  expect(occurrencePlannedOn({ ...group, exceptions }, day('2026-03-10'))).toMatchObject(moved);
  expect(occurrencePlannedOn({ ...group, exceptions }, day('2026-03-12'))).toBeNull();
});
