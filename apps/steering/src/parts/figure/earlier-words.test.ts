import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import type { MetricResult } from '@kraften/domain/metrics/result';
import { distributionSummary } from '@kraften/domain/statistics/distribution-summary';
import { share } from '@kraften/domain/statistics/share';
import { describe, expect, test } from 'vitest';
import { type EarlierWords, earlierWords } from './earlier-words';

const nbsp = '\u00a0';

function wordsOf(metricId: string, result: MetricResult, earlier: MetricResult): EarlierWords | null {
  return earlierWords(
    metricId,
    { period: calendarYear(2025), figures: [{ metricId, version: 1, result }] },
    {
      period: calendarYear(2024),
      periodName: 'Samma tid 2024',
      figures: [{ metricId, version: 1, result: earlier }],
    },
  );
}

const count = (value: number): MetricResult => ({ shape: 'count', value });
const shareOf = (numerator: number, denominator: number): MetricResult => ({
  shape: 'share',
  ...share(numerator, denominator),
});
const mean = (...values: readonly number[]): MetricResult => {
  const all = distributionSummary(values, 0);
  return { shape: 'distribution', groups: { all, female: all, male: all, unknown: all } };
};

test('a small difference may be chance, with its numbers and its test at hand', () => {
  expect(wordsOf('results.excludingDropouts', shareOf(7, 13), shareOf(8, 14))).toEqual({
    before: `Samma tid 2024: 57${nbsp}% (8 av 14)`,
    chance: 'Skillnaden kan bero på slumpen.',
    heading: 'Jämfört med samma tid 2024',
    numbers: expect.stringContaining('p = 1,00'),
    method: expect.stringContaining('Fishers exakta test'),
  });
});

describe('a great difference is more than chance gives', () => {
  test.each([
    ['results.ofAllClosings', shareOf(3, 15), shareOf(10, 12), 'Fishers exakta test'],
    ['flow.newlyEnrolled', count(10), count(40), 'binomialtest'],
    ['throughputMonths.results', mean(30, 31, 32), mean(50, 52, 51), 'Welchs intervall'],
  ])('for %s', (...[metricId, result, earlier, method]) => {
    const words = wordsOf(metricId, result, earlier);
    expect(words?.chance).toBe('Skillnaden är större än slumpen brukar ge.');
    expect(words?.method).toContain(method);
    expect(words?.method).toContain('Av tjugo jämförelser');
  });
});

test('p is never in the face of the reader', () => {
  expect(wordsOf('flow.closed', count(10), count(40))?.chance).not.toContain('p ');
});

test('the same number twice is no difference, and is not said to be chance', () => {
  expect(wordsOf('flow.newlyEnrolled', count(19), count(19))).toMatchObject({
    chance: 'Ingen skillnad.',
    method: null,
  });
});

test('of those enrolled on a day nothing is said of chance, and why can be read', () => {
  expect(wordsOf('flow.enrolledAtEnd', count(38), count(10))).toMatchObject({
    before: 'Samma tid 2024: 10',
    chance: '',
    method: expect.stringContaining('prövas inte'),
  });
});

test('a share of nobody is not tested, and its numbers say why', () => {
  expect(wordsOf('results.ofAllClosings', shareOf(3, 15), shareOf(0, 0))).toMatchObject({
    chance: '',
    numbers: expect.stringContaining('Det finns ingen att räkna på'),
    method: null,
  });
});

test('there is nothing to say without both figures', () => {
  const report = { period: calendarYear(2025), figures: [{ metricId: 'flow.closed', version: 1, result: count(3) }] };
  expect(earlierWords('flow.closed', report, null)).toBeNull();
  expect(
    earlierWords('flow.closed', report, { period: calendarYear(2024), periodName: '2024', figures: [] }),
  ).toBeNull();
});
