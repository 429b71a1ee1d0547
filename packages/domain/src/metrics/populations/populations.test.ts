import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Closing } from '../../concepts/closing/closing';
import type { Participation } from '../../concepts/participation/participation';
import { calendarYear } from '../../concepts/period/named-periods';
import { closed } from './closed';
import { closedExcludingDropouts } from './closed-excluding-dropouts';
import { closedExcludingDropoutsAndTransfers } from './closed-excluding-dropouts-and-transfers';
import { enrolledAtEnd } from './enrolled-at-end';
import { enrolledAtStart } from './enrolled-at-start';
import { everEnrolled } from './ever-enrolled';
import { newlyEnrolled } from './newly-enrolled';
import { results } from './results';

const populations = [
  enrolledAtStart,
  newlyEnrolled,
  everEnrolled,
  enrolledAtEnd,
  closed,
  closedExcludingDropouts,
  closedExcludingDropoutsAndTransfers,
  results,
];
const year = calendarYear(2024);
const day = (text: string) => CalendarDate.parse(text);

function participation(enrolledOn: string, closing: Partial<Closing> | null): Participation {
  return {
    id: 'p',
    personId: 'p',
    sex: 'unknown',
    birthDate: null,
    referralSource: 'FK',
    incomeSource: null,
    enrolledOn: day(enrolledOn),
    publicSupportMonthsBefore: null,
    closing:
      closing === null
        ? null
        : { closedOn: day('2024-06-30'), outcome: 'other', dropout: false, transferredTo: null, ...closing },
  };
}

const holding = (one: Participation) => populations.filter(({ includes }) => includes(one, year)).map(({ id }) => id);

describe('of the flow of 2024', () => {
  test.each([
    ['2023-12-31', null, ['enrolledAtStart', 'everEnrolled', 'enrolledAtEnd']],
    ['2024-01-01', null, ['newlyEnrolled', 'everEnrolled', 'enrolledAtEnd']],
    ['2024-12-31', null, ['newlyEnrolled', 'everEnrolled', 'enrolledAtEnd']],
    ['2025-01-01', null, []],
    ['2023-06-01', '2023-12-31', []],
    ['2023-06-01', '2024-01-01', ['enrolledAtStart', 'everEnrolled', 'closed']],
    ['2023-06-01', '2024-12-31', ['enrolledAtStart', 'everEnrolled', 'closed']],
    ['2023-06-01', '2025-01-01', ['enrolledAtStart', 'everEnrolled', 'enrolledAtEnd']],
    ['2024-01-01', '2024-12-31', ['newlyEnrolled', 'everEnrolled', 'closed']],
    ['2024-05-01', '2024-05-01', ['newlyEnrolled', 'everEnrolled', 'closed']],
    ['2024-12-31', '2025-01-01', ['newlyEnrolled', 'everEnrolled', 'enrolledAtEnd']],
  ] as const)('who came on %s and left on %s is in %o', (...[enrolledOn, closedOn, expected]) => {
    const flow = new Set(['enrolledAtStart', 'newlyEnrolled', 'everEnrolled', 'enrolledAtEnd', 'closed']);
    const closing = closedOn === null ? null : { closedOn: day(closedOn) };
    expect(holding(participation(enrolledOn, closing)).filter((id) => flow.has(id))).toEqual(expected);
  });
});

describe('of the closings of 2024', () => {
  const all = ['closed', 'closedExcludingDropouts', 'closedExcludingDropoutsAndTransfers', 'results'];
  const without = (...left: readonly string[]) => all.filter((id) => !left.includes(id));

  test.each<[string, Partial<Closing>, readonly string[]]>([
    ['work', { outcome: 'work' }, all],
    ['studies', { outcome: 'studies' }, all],
    ['other vocational rehabilitation', { outcome: 'other-vocational-rehab' }, all],
    ['parental leave', { outcome: 'parental-leave' }, without('results')],
    ['a dropout', { dropout: true }, ['closed']],
    ['a transfer to work', { outcome: 'work', transferredTo: 'sater' }, without('closedExcludingDropoutsAndTransfers')],
    ['a transfer that dropped out', { dropout: true, transferredTo: 'sater' }, ['closed']],
  ])('%s is in the right ones', (_what, closing, expected) => {
    expect(holding(participation('2023-06-01', closing)).filter((id) => all.includes(id))).toEqual(expected);
  });
});

test('ages are counted on the day that fits', () => {
  const one = participation('2023-06-01', { outcome: 'work' });
  expect(enrolledAtStart.ageOn(one, year)).toBe('2024-01-01');
  expect(enrolledAtEnd.ageOn(one, year)).toBe('2024-12-31');
  expect(everEnrolled.ageOn(one, year)).toBe('2024-12-31');
  expect(newlyEnrolled.ageOn(one, year)).toBe('2023-06-01');
  for (const population of [closed, closedExcludingDropouts, closedExcludingDropoutsAndTransfers, results]) {
    if (population.includes(one, year)) expect(population.ageOn(one, year)).toBe('2024-06-30');
  }
});

test('who is enrolled for long counts again the next year; who came or left doesn’t', () => {
  expect(populations.filter(({ countsAgain }) => countsAgain).map(({ id }) => id)).toEqual([
    'enrolledAtStart',
    'everEnrolled',
    'enrolledAtEnd',
  ]);
});

test('every population has words of its own', () => {
  for (const { inSentence, definition, treatment, ageOnInWords } of populations) {
    expect(inSentence).toMatch(/^de /);
    expect(definition).toMatch(/\.$/);
    expect(ageOnInWords).toMatch(/dag(en)?$/);
    for (const sentence of [treatment.dropouts, treatment.transfers, treatment.reentries]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  }
  expect(new Set(populations.map(({ definition }) => definition)).size).toBe(populations.length);
});
