import { brokenYear, calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { exampleYear } from '@kraften/domain/metrics/example/example-year';
import { excludingDropouts } from '@kraften/domain/metrics/results/excluding-dropouts';
import { throughputOfResults } from '@kraften/domain/metrics/throughput/results';
import { expect, test } from 'vitest';
import { seriesLines } from './series-lines';

const fromCases = { source: 'cases', historical: null } as const;
const windows = [calendarYear(2012), calendarYear(2024), brokenYear(2024)];

test('a share says what it rests on, and has no value where nobody closed', () => {
  const [line, ...more] = seriesLines(
    excludingDropouts,
    windows.map((period) => ({ ...fromCases, period, result: excludingDropouts.compute(exampleYear.facts, period) })),
  );
  expect(more).toEqual([]);
  expect(line?.points.map(({ period, value, rests }) => [period, value, rests])).toEqual([
    ['1201–1212', null, '0 av 0'],
    ['2401–2412', 0.75, '3 av 4'],
    ['2407–2506', 0.5, '1 av 2'],
  ]);
});

test('a time has its median as a line of its own', () => {
  const lines = seriesLines(
    throughputOfResults,
    windows.map((period) => ({ ...fromCases, period, result: throughputOfResults.compute(exampleYear.facts, period) })),
  );
  expect(lines.map(({ label, points }) => [label, points[1]?.value])).toEqual([
    ['Medelvärde', 16],
    ['Median', 18],
  ]);
});

test('what was typed in is the value where there are no cases, and stands beside it where there are', () => {
  const historical = { title: 'Verksamhetsberättelse 2012', value: 0.73 };
  const [before, after] = [calendarYear(2012), calendarYear(2024)];
  const [line] = seriesLines(excludingDropouts, [
    { period: before, source: 'historical', result: null, historical },
    { period: after, source: 'cases', result: excludingDropouts.compute(exampleYear.facts, after), historical },
    { period: brokenYear(2024), source: 'none', result: null, historical: null },
  ]);
  expect(line?.points.map(({ value, typedIn }) => [value, typedIn?.shown])).toEqual([
    [0.73, true],
    [0.75, false],
    [null, undefined],
  ]);
});
