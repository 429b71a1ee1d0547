import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../concepts/calendar-date/calendar-date';
import type { Participation } from '../concepts/participation/participation';
import { calendarYear } from '../concepts/period/named-periods';
import { exampleYear } from '../metrics/example/example-year';
import { newlyEnrolled } from '../metrics/flow/newly-enrolled';
import { figureSeries, hasSeries, withReportsBeforeCases } from './figure-series';
import type { HistoricalReport } from './historical-report';

const { facts } = exampleYear;
const yearsOf = (...years: readonly number[]) => years.map(calendarYear);

function reportOf(year: number, printed: string): HistoricalReport {
  return {
    title: `Verksamhetsberättelse ${year}`,
    period: calendarYear(year),
    profile: 'kraften-2018',
    figures: [{ path: 'flow.newlyEnrolled', printed }],
  };
}

function shown(reports: readonly HistoricalReport[], years: readonly number[], ground = facts) {
  return figureSeries(newlyEnrolled, { facts: ground, reports }, yearsOf(...years)).map(
    ({ source, result, historical }) => [
      source,
      result?.shape === 'count' ? result.value : null,
      historical?.value ?? null,
    ],
  );
}

const firstYear = Math.min(...facts.participations.map(({ enrolledOn }) => Number(enrolledOn.slice(0, 4))));
const firstClosing = facts.participations.flatMap(({ closing }) => (closing ? [closing.closedOn] : [])).toSorted()[0];

test('before the first case there is what an old report prints, or nothing', () => {
  expect(shown([reportOf(2012, '29')], [2011, 2012])).toEqual([
    ['none', null, null],
    ['historical', null, 29],
  ]);
});

test('while nobody had closed yet, the cases are only those who stayed: an old report goes first', () => {
  expect(Number(firstClosing?.slice(0, 4))).toBeGreaterThanOrEqual(firstYear);
  expect(shown([reportOf(firstYear, '31')], [firstYear])).toEqual([['historical', null, 31]]);
  expect(shown([], [firstYear])[0]?.[0]).toBe('cases');
});

test('of a period that was over before anybody had closed, a team with old reports has only what they print', () => {
  const closedLater = facts.participations.filter(
    ({ closing }) => closing === null || closing.closedOn >= '2024-06-01',
  );
  const ground = { participations: closedLater };
  const early = Number(
    closedLater
      .map(({ enrolledOn }) => enrolledOn)
      .toSorted()[0]
      ?.slice(0, 4),
  );
  expect(early).toBeLessThan(2024);
  expect(shown([], [early], ground)[0]?.[0]).toBe('cases');
  expect(shown([reportOf(2012, '29')], [early], ground)[0]?.[0]).toBe('none');
});

test('where the cases reach back to the first day they go first, with what is printed beside them', () => {
  const [[source, computed, printed] = []] = shown([reportOf(2025, '31')], [2025]);
  expect([source, printed]).toEqual(['cases', 31]);
  expect(computed).not.toBe(31);
});

test('a report of another period, or without the figure, says nothing', () => {
  const without = { ...reportOf(2012, '29'), figures: [{ path: 'flow.closed', printed: '4' }] };
  const halfYear = { ...reportOf(2012, '29'), period: { ...calendarYear(2012), to: calendarYear(2013).to } };
  expect(shown([without, halfYear], [2012])).toEqual([['none', null, null]]);
});

test('a team without cases has its old reports', () => {
  expect(shown([reportOf(2024, '19')], [2024, 2025], { participations: [] })).toEqual([
    ['historical', null, 19],
    ['none', null, null],
  ]);
});

test('there is a series as far back as anything is known', () => {
  const ground = { facts, reports: [reportOf(2012, '29')] };
  expect(hasSeries(newlyEnrolled, ground, yearsOf(2010, 2011))).toBe(false);
  expect(hasSeries(newlyEnrolled, ground, yearsOf(2011, 2012))).toBe(true);
  expect(hasSeries(newlyEnrolled, ground, yearsOf(2025))).toBe(true);
});

/** One participation: nothing but the days matters. */
function enrolled(enrolledOn: string, closedOn: string | null = null): Participation {
  const [one] = facts.participations;
  if (!one) throw new Error('nobody');
  const closing = { closedOn: CalendarDate.parse(closedOn ?? enrolledOn), outcome: 'work', dropout: false } as const;
  return {
    ...one,
    enrolledOn: CalendarDate.parse(enrolledOn),
    closing: closedOn === null ? null : { ...closing, transferredTo: null },
  };
}

describe('to the day', () => {
  const sourceOf = (year: number, reports: readonly HistoricalReport[], ...participations: readonly Participation[]) =>
    shown(reports, [year], { participations })[0]?.[0];

  test('the cases reach back to a period when somebody had closed on its first day', () => {
    const report = reportOf(2016, '29');
    expect(sourceOf(2016, [report], enrolled('2015-03-01', '2016-01-01'))).toBe('cases');
    expect(sourceOf(2016, [report], enrolled('2015-03-01', '2016-01-02'))).toBe('historical');
    // In whatever order the cases stand.
    const [early, late] = [enrolled('2015-03-01', '2016-01-01'), enrolled('2015-03-01', '2018-01-01')];
    expect(sourceOf(2016, [report], late, early, late)).toBe('cases');
  });

  test('a period was over before anybody had closed when the first closing is the day after it, or later', () => {
    const another = reportOf(2012, '29');
    expect(sourceOf(2016, [another], enrolled('2016-03-01', '2016-12-31'))).toBe('cases');
    expect(sourceOf(2016, [another], enrolled('2016-03-01', '2017-01-01'))).toBe('none');
    // As long as nobody has closed, it can't be told.
    expect(sourceOf(2016, [another], enrolled('2016-03-01'))).toBe('cases');
  });

  test('there are cases from the period in which somebody was enrolled, though on its last day', () => {
    expect(sourceOf(2016, [], enrolled('2016-12-31'), enrolled('2018-01-01'))).toBe('cases');
    expect(sourceOf(2016, [], enrolled('2017-01-01'))).toBe('none');
  });

  test('for those who see hidden numbers, old reports end with the last period before anybody had closed', () => {
    const reports = [reportOf(2015, '28'), reportOf(2016, '29'), reportOf(2017, '30')];
    const years = (...participations: readonly Participation[]) =>
      withReportsBeforeCases({ facts: { participations }, reports }).reports.map(({ title }) => title.slice(-4));
    expect(years(enrolled('2015-03-01', '2016-12-31'))).toEqual(['2015']);
    expect(years(enrolled('2015-03-01', '2017-01-01'))).toEqual(['2015', '2016']);
    expect(years(enrolled('2015-03-01'))).toEqual(['2015', '2016', '2017']);
    const participations = [enrolled('2015-03-01', '2016-12-31')];
    expect(withReportsBeforeCases({ facts: { participations }, reports }).facts.participations).toBe(participations);
  });
});

test('what is computed is the metric’s own value for the period', () => {
  const participations = [enrolled('2016-03-01'), enrolled('2016-12-31'), enrolled('2017-01-01')];
  expect(shown([], [2015, 2016, 2017], { participations })).toEqual([
    ['none', null, null],
    ['cases', 2, null],
    ['cases', 1, null],
  ]);
});

test('a report says nothing of a period that only begins with its own, or only ends with it', () => {
  const twoYears = { ...reportOf(2012, '29'), period: { ...calendarYear(2012), to: calendarYear(2013).to } };
  expect(shown([twoYears], [2012, 2013])).toEqual([
    ['none', null, null],
    ['none', null, null],
  ]);
});
