import { expect, test } from 'vitest';
import { calendarYear } from '../concepts/period/named-periods';
import { exampleYear } from '../metrics/example/example-year';
import { newlyEnrolled } from '../metrics/flow/newly-enrolled';
import { figureSeries, hasSeries } from './figure-series';
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
