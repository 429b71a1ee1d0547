import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { asksForFollowUp, checkPlacement, hoursOn, type Placement } from './placement';

const day = (text: string) => CalendarDate.parse(text);
const today = day('2026-06-15');
const stay = { enrolledOn: day('2026-01-15'), closedOn: null };
const begun: Placement = {
  ...{ employerId: null, placeId: null, employer: 'Bageriet Exempel', supervisor: '', startedOn: day('2026-05-04') },
  ...{ hoursPerWeek: 10, hoursChanges: [], goal: '', plan: '', followUpOn: null },
  ...{ endedOn: null, ending: null, endingNote: '' },
};
const check = (
  changes: Partial<Placement>,
  during: { enrolledOn: CalendarDate; closedOn: CalendarDate | null } = stay,
) => checkPlacement({ ...begun, ...changes }, during, today);
const fieldsOf = (changes: Partial<Placement>, during = stay) => {
  const checked = check(changes, during);
  return checked.ok ? [] : checked.problem.map(({ field }) => field);
};

describe('a placement', () => {
  test('begins between the enrolment and half a year ahead, or the closing', () => {
    expect(fieldsOf({ startedOn: day('2026-01-14') })).toEqual(['startedOn']);
    expect(fieldsOf({ startedOn: day('2026-01-15') })).toEqual([]);
    expect(fieldsOf({ startedOn: day('2026-12-15') })).toEqual([]);
    expect(fieldsOf({ startedOn: day('2026-12-16') })).toEqual(['startedOn']);
    expect(check({}, { ...stay, closedOn: day('2026-05-03') })).toMatchObject({ problem: [{ field: 'startedOn' }] });
  });

  test('is over when both the day and the way are said, and no earlier than it began', () => {
    expect(fieldsOf({ endedOn: day('2026-06-12') })).toEqual(['ending']);
    expect(fieldsOf({ ending: 'employment' })).toEqual(['endedOn']);
    expect(fieldsOf({ endedOn: day('2026-05-03'), ending: 'completed' })).toEqual(['endedOn']);
    expect(fieldsOf({ endedOn: day('2026-06-16'), ending: 'completed' })).toEqual(['endedOn']);
    expect(fieldsOf({ endedOn: today, ending: 'completed' })).toEqual([]);
  });

  test('that is over asks for no follow-up, and one that lasts says nothing of its end', () => {
    expect(
      check({ endedOn: today, ending: 'completed', followUpOn: day('2026-07-01'), endingNote: 'Fick jobb' }),
    ).toMatchObject({
      value: { followUpOn: null, endingNote: 'Fick jobb' },
    });
    expect(check({ endingNote: 'Fick jobb' })).toMatchObject({ value: { endingNote: '' } });
    expect(fieldsOf({ followUpOn: day('2026-05-03') })).toEqual(['followUpOn']);
  });

  test('changes its hours after the first day, once a day, in the order of the days', () => {
    const change = (from: string, hoursPerWeek = 20) => ({ from: day(from), hoursPerWeek });
    expect(fieldsOf({ hoursChanges: [change('2026-05-04')] })).toEqual(['hoursChanges']);
    expect(fieldsOf({ hoursChanges: [change('2026-05-05'), change('2026-05-05')] })).toEqual(['hoursChanges']);
    expect(fieldsOf({ hoursChanges: [change('2026-06-13')], endedOn: day('2026-06-12'), ending: 'completed' })).toEqual(
      ['hoursChanges'],
    );
    const checked = check({ hoursChanges: [change('2026-06-01', 20), change('2026-05-18', 15)] });
    expect(checked).toMatchObject({ value: { hoursChanges: [{ from: '2026-05-18' }, { from: '2026-06-01' }] } });
    const placement = checked.ok ? checked.value : begun;
    expect(['2026-05-17', '2026-05-18', '2026-06-01'].map((on) => hoursOn(placement, day(on)))).toEqual([10, 15, 20]);
  });

  test('asks for its follow-up from a week before, while it lasts', () => {
    expect(asksForFollowUp({ followUpOn: day('2026-06-22'), endedOn: null }, today)).toBe(true);
    expect(asksForFollowUp({ followUpOn: day('2026-06-23'), endedOn: null }, today)).toBe(false);
    expect(asksForFollowUp({ followUpOn: day('2026-06-01'), endedOn: today }, today)).toBe(false);
    expect(asksForFollowUp({ followUpOn: null, endedOn: null }, today)).toBe(false);
  });
});
