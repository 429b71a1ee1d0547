import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { byUrgency, type Duty, urgencyOf } from './duty';
import { groupDuties, meetingsToTake } from './group-duties';
import { participationDuties } from './participation-duties';
import { contactDueOn, referralDuties } from './referral-duties';

const day = (text: string) => CalendarDate.parse(text);
const nullableDay = (text: string | null) => (text === null ? null : day(text));
/** A Thursday. */
const today = day('2026-11-26');

describe('how soon a duty is', () => {
  test.each([
    ['2026-11-25', 'late'],
    ['2026-11-26', 'today'],
    ['2026-11-27', 'this-week'],
    ['2026-11-29', 'this-week'],
    ['2026-11-30', 'later'],
    [null, 'undated'],
  ] as const)('due on %s: %s', (dueOn, urgency) => {
    expect(urgencyOf({ dueOn: nullableDay(dueOn) }, today)).toBe(urgency);
  });

  test('the earliest day comes first, what has none last, by kind and then the oldest first', () => {
    const duty = (kind: Duty['kind'], dueOn: string | null, since: string | null): Duty => ({
      ...{ kind, dueOn: nullableDay(dueOn), since: nullableDay(since), authority: null },
    });
    const sorted = [
      duty('over-twelve-months', null, '2026-03-01'),
      duty('insurance-to-register', null, '2026-04-01'),
      duty('over-twelve-months', null, '2026-02-01'),
      duty('follow-up', '2026-12-01', null),
      duty('study-visit', '2026-12-01', null),
      duty('follow-up', '2026-11-01', null),
    ].toSorted(byUrgency);
    expect(sorted.map(({ kind, dueOn, since }) => `${kind} ${dueOn ?? since}`)).toEqual([
      'follow-up 2026-11-01',
      'study-visit 2026-12-01',
      'follow-up 2026-12-01',
      'insurance-to-register 2026-04-01',
      'over-twelve-months 2026-02-01',
      'over-twelve-months 2026-03-01',
    ]);
  });
});

const rules = { trialMonths: 1, followUpMonths: 3, weeklyAttendance: 0 };
const quiet = {
  enrolledOn: day('2026-10-01'),
  trialDecided: true,
  insuranceToRegister: false,
  followUpsHeldOn: [],
  consents: [],
  attendance: null,
  goals: [],
  followUpsBookedOn: [],
};

describe('what a participation asks for', () => {
  test('nothing, when all is in order', () => {
    expect(participationDuties(quiet, rules, today)).toEqual([]);
  });

  test('the follow-up three months after the last one held', () => {
    const participation = { ...quiet, enrolledOn: day('2026-05-20'), followUpsHeldOn: [day('2026-08-20')] };
    expect(participationDuties(participation, rules, today)).toEqual([
      { kind: 'follow-up', dueOn: '2026-11-20', since: null, authority: null },
    ]);
  });

  test('the trial period’s decision by its last day, the insurance and a look at a long stay', () => {
    const participation = {
      ...quiet,
      ...{ enrolledOn: day('2025-11-20'), trialDecided: false, insuranceToRegister: true },
      followUpsHeldOn: [day('2026-10-20')],
    };
    expect(participationDuties(participation, rules, today)).toEqual([
      { kind: 'trial-to-decide', dueOn: '2025-12-19', since: null, authority: null },
      { kind: 'over-twelve-months', dueOn: null, since: '2026-11-20', authority: null },
      { kind: 'insurance-to-register', dueOn: null, since: '2025-11-20', authority: null },
    ]);
  });

  test('a consent that ends within thirty days, unless the next one is given', () => {
    const ending = { authority: 'FK', purpose: 'lift-secrecy', validUntil: day('2026-12-20') } as const;
    const consents = [ending, { ...ending, authority: 'AF' }, { ...ending, validUntil: day('2027-12-20') }] as const;
    expect(participationDuties({ ...quiet, consents }, rules, today)).toEqual([
      { kind: 'consent-ends', dueOn: '2026-12-20', since: null, authority: 'AF' },
    ]);
    const later = { ...ending, validUntil: day('2026-12-27') };
    expect(participationDuties({ ...quiet, consents: [later] }, rules, today)).toEqual([]);
  });

  test.each([
    ['has never been expected anywhere', null, null],
    ['came three weeks ago', ['2026-11-05'], null],
    ['came more than three weeks ago', ['2026-11-04'], '2026-11-04'],
    ['has never come', [], '2026-10-05'],
  ] as const)('who %s', (_who, presentOn, since) => {
    const attendance =
      presentOn === null ? null : { firstExpectedOn: day('2026-10-05'), presentOn: presentOn.map(day) };
    expect(participationDuties({ ...quiet, attendance }, rules, today).map((duty) => duty.since)).toEqual(
      since === null ? [] : [since],
    );
  });

  test.each([
    [
      'in the last four weeks less often than the team asks for',
      '2026-10-29',
      ['2026-10-28', '2026-11-05', '2026-11-12', '2026-11-19'],
      true,
    ],
    ['as often as the team asks for', '2026-10-05', ['2026-10-29', '2026-11-05', '2026-11-12', '2026-11-19'], false],
    ['too seldom, but is new', '2026-10-30', ['2026-11-19'], false],
  ] as const)('who comes %s', (...[, firstExpectedOn, presentOn, isTooSeldom]) => {
    const attendance = { firstExpectedOn: day(firstExpectedOn), presentOn: presentOn.map(day) };
    const asks = { ...rules, weeklyAttendance: 1 };
    expect(participationDuties({ ...quiet, attendance }, asks, today)).toEqual(
      isTooSeldom ? [{ kind: 'low-attendance', dueOn: null, since: '2026-10-29', authority: null }] : [],
    );
    expect(participationDuties({ ...quiet, attendance }, rules, today)).toEqual([]);
  });

  test('the follow-up as often as the team has them', () => {
    const participation = { ...quiet, enrolledOn: day('2026-05-20'), followUpsHeldOn: [day('2026-09-20')] };
    expect(participationDuties(participation, { ...rules, followUpMonths: 2 }, today)).toEqual([
      { kind: 'follow-up', dueOn: '2026-11-20', since: null, authority: null },
    ]);
  });
});

describe('a step of the action plan', () => {
  const step = (dueOn: string | null, state: 'open' | 'done') => ({
    ...{ stepId: 's', what: 'Ringa', who: '', dueOn: nullableDay(dueOn), state },
    endedOn: state === 'done' ? today : null,
  });
  const dueOn = (steps: ReturnType<typeof step>[], state: 'open' | 'dropped' = 'open') =>
    participationDuties({ ...quiet, goals: [{ state, steps }] }, rules, today).map((duty) => duty.dueOn);

  test('is to do from a week before its last day, the first of them', () => {
    expect(dueOn([step('2026-12-03', 'open'), step('2026-11-30', 'open')])).toEqual(['2026-11-30']);
    expect(dueOn([step('2026-12-04', 'open')])).toEqual([]);
    expect(dueOn([step('2026-11-01', 'open')])).toEqual(['2026-11-01']);
  });

  test('is nothing to do when it is done, undated or of a goal that was dropped', () => {
    expect(dueOn([step('2026-11-30', 'done'), step(null, 'open')])).toEqual([]);
    expect(dueOn([step('2026-11-30', 'open')], 'dropped')).toEqual([]);
  });
});

describe('a booked follow-up', () => {
  const overdue = { ...quiet, enrolledOn: day('2026-05-20') };
  const kinds = (...bookedOn: string[]) =>
    participationDuties({ ...overdue, followUpsBookedOn: bookedOn.map(day) }, rules, today).map(
      ({ kind, dueOn }) => `${kind} ${dueOn}`,
    );

  test('takes the place of the one that is due, near its day or not', () => {
    expect(kinds('2026-12-10')).toEqual(['booked-follow-up 2026-12-10']);
    expect(kinds('2026-12-11')).toEqual([]);
  });

  test('that has been asks what became of it, beside the one that is due', () => {
    expect(kinds('2026-11-20')).toEqual(['follow-up 2026-08-20', 'booked-follow-up 2026-11-20']);
  });
});

describe('what a referral asks for', () => {
  const visit = (visitOn: string, outcome: 'visited' | null) => ({ visitOn: day(visitOn), outcome });

  test('a first contact within five working days', () => {
    const referral = { stage: 'received', receivedOn: day('2026-11-20'), studyVisits: [], reachedOn: null } as const;
    expect(referralDuties(referral, today)).toEqual([
      { kind: 'new-referral', dueOn: '2026-11-27', since: '2026-11-20', authority: null },
    ]);
    // Over Christmas and New Year, offices are closed on many days.
    expect(contactDueOn({ ...referral, receivedOn: day('2026-12-23') })).toBe('2027-01-05');
  });

  test('a visit to book once the person has been reached, and no first contact any more', () => {
    const referral = { stage: 'received', receivedOn: day('2026-11-02'), reachedOn: day('2026-11-04') } as const;
    expect(referralDuties({ ...referral, studyVisits: [] }, today)).toEqual([
      { kind: 'visit-to-book', dueOn: null, since: '2026-11-04', authority: null },
    ]);
    expect(contactDueOn(referral)).toBeNull();
    expect(contactDueOn({ ...referral, stage: 'visit-booked', reachedOn: null })).toBeNull();
  });

  test('the visit that is booked, when it is near or has been', () => {
    const booked = (visitOn: string) =>
      referralDuties(
        {
          ...{ stage: 'visit-booked', receivedOn: day('2026-11-02'), reachedOn: null },
          studyVisits: [visit(visitOn, null)],
        },
        today,
      ).map(({ dueOn }) => dueOn);
    expect(booked('2026-11-20')).toEqual(['2026-11-20']);
    expect(booked('2026-12-10')).toEqual(['2026-12-10']);
    expect(booked('2026-12-11')).toEqual([]);
  });

  test('a decision after the visit', () => {
    const studyVisits = [visit('2026-11-10', 'visited')];
    expect(
      referralDuties({ stage: 'visited', receivedOn: day('2026-11-02'), studyVisits, reachedOn: null }, today),
    ).toEqual([{ kind: 'referral-to-decide', dueOn: null, since: '2026-11-10', authority: null }]);
  });

  test.each(['queued', 'enrolled', 'declined', 'withdrawn'] as const)('nothing when %s', (stage) => {
    expect(referralDuties({ stage, receivedOn: day('2026-11-02'), studyVisits: [], reachedOn: null }, today)).toEqual(
      [],
    );
  });
});

describe('what a group asks for', () => {
  const thursdays = {
    times: [
      {
        ...{ weekday: 4, startsAt: '09:30', endsAt: '11:30', place: '', everyWeeks: 1 },
        ...{ validFrom: day('2026-01-01'), validTo: null },
      },
      {
        ...{ weekday: 7, startsAt: '13:00', endsAt: '14:00', place: '', everyWeeks: 1 },
        ...{ validFrom: day('2026-11-16'), validTo: null },
      },
    ],
    exceptions: [],
    endedOn: null,
    takenOn: [day('2026-11-19')],
  };
  const days = (meetings: readonly { readonly heldOn: CalendarDate }[]) => meetings.map(({ heldOn }) => heldOn);

  test('its meetings of two weeks back until Sunday, but for those where it is written down who came', () => {
    expect(days(groupDuties(thursdays, today))).toEqual(['2026-11-12', '2026-11-22', '2026-11-26', '2026-11-29']);
    expect(days(meetingsToTake(thursdays, today))).toEqual(['2026-11-12', '2026-11-22', '2026-11-26']);
  });

  test('nothing for a meeting that was cancelled', () => {
    const exceptions = [{ kind: 'cancelled' as const, plannedOn: day('2026-11-26'), reason: 'leader-away' as const }];
    expect(days(groupDuties({ ...thursdays, exceptions }, today))).not.toContain('2026-11-26');
  });
});
