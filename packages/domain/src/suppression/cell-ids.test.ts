import { describe, expect, test } from 'vitest';
import { sexes } from '../concepts/sex/sex';
import { findMetric } from '../metrics/catalogue';
import { computeReport } from '../reports/compute-report';
import {
  countCells,
  knownCell,
  measureCells,
  missingCell,
  moneyCells,
  rowCell,
  sexCell,
  shareCells,
  tableCells,
} from './cell-ids';
import { releaseOf } from './release-of';

/** Those of the names whose figure there is. */
function known<Name>(names: Readonly<Record<string, Name>>): readonly (readonly [metricId: string, name: Name])[] {
  return Object.entries(names).filter(([metricId]) => findMetric(metricId) !== null);
}

/** A figure's worked example: what the figure is there, and the counts of the release of all that can be computed there. */
function exampleOf(metricId: string) {
  const example = findMetric(metricId)?.example;
  if (example === undefined) throw new Error(`no figure ${metricId}`);
  const release = releaseOf(computeReport(example.facts, example.period), new Map());
  return { result: example.result, countOf: new Map(release.cells.map(({ id, count }) => [id, count])) };
}

describe('the cell of', () => {
  test.each(known(countCells))('%s, %s, holds its count', (metricId, cell) => {
    const { result, countOf } = exampleOf(metricId);
    expect(result).toMatchObject({ shape: 'count', value: countOf.get(cell) });
  });

  test.each(known(shareCells))('%s, %o, hold its two parts', (metricId, [numerator, denominator]) => {
    const { result, countOf } = exampleOf(metricId);
    expect(result).toMatchObject({
      numerator: countOf.get(numerator),
      denominator: countOf.get(denominator),
    });
  });

  test.each(known(tableCells))('%s, %o, hold its rows', (metricId, [population, dimension]) => {
    const { result, countOf } = exampleOf(metricId);
    if (result.shape !== 'table') throw new Error('no table');
    expect(result.dimension).toBe(dimension);
    for (const { code, count } of result.cells) expect(countOf.get(rowCell(population, dimension, code))).toBe(count);
  });

  test.each(known(measureCells))(
    '%s, %o, hold who has a value and who lacks one',
    (metricId, [population, quantity]) => {
      const { result, countOf } = exampleOf(metricId);
      if (result.shape !== 'distribution') throw new Error('no distribution');
      for (const sex of ['all', ...sexes] as const) {
        const { n, missing } = result.groups[sex];
        expect(countOf.get(knownCell(population, quantity, sex))).toBe(n);
        expect(countOf.get(sexCell(population, sex))).toBe(n + missing);
        if (quantity !== 'throughput') expect(countOf.get(missingCell(population, quantity, sex))).toBe(missing);
      }
    },
  );
});

describe('one number has one name', () => {
  test('the closings, in the flow and by themselves', () => {
    expect(countCells['flow.closed']).toBe(countCells['closings.total']);
  });

  test.each<[string, string | undefined, string | undefined]>([
    ['those enrolled at the end', countCells['flow.enrolledAtEnd'], tableCells['breakdowns.enrolledAtEnd.sex']?.[0]],
    ['those enrolled at the end', countCells['flow.enrolledAtEnd'], measureCells['age.enrolledAtEnd']?.[0]],
    ['the closed', countCells['flow.closed'], shareCells['results.ofAllClosings']?.[1]],
    ['the closed', countCells['flow.closed'], measureCells['throughputMonths.closed']?.[0]],
    ['the closed', countCells['flow.closed'], tableCells['income.after']?.[0]],
    ['the results', countCells['results.count'], shareCells['results.ofAllClosings']?.[0]],
    ['the results', countCells['results.count'], shareCells['results.excludingDropouts']?.[0]],
    ['the results', countCells['results.count'], measureCells['throughputMonths.results']?.[0]],
    ['the results', countCells['results.count'], tableCells['results.bySex']?.[0]],
    ['the results', countCells['results.count'], moneyCells['cost.perResult']],
    ['the participations', countCells['flow.everEnrolled'], moneyCells['cost.perParticipation']],
    ['who stayed', countCells['closings.totalExcludingDropouts'], shareCells['results.excludingDropouts']?.[1]],
    ['who stayed', countCells['closings.totalExcludingDropouts'], shareCells['results.workOrStudies']?.[1]],
    ['the queue', countCells['waiting.queued'], measureCells['waiting.daysInQueue']?.[0]],
    ['the placements', countCells['workTraining.started'], measureCells['workTraining.hoursPerWeek']?.[0]],
  ])('%s, in two figures', (_who, one, other) => {
    expect(one).toMatch(/\w/);
    expect(other).toBe(one);
  });

  test('a result’s outcome, with the dropouts and without them: no dropout is a result', () => {
    for (const outcome of ['work', 'studies', 'other-vocational-rehab']) {
      expect(rowCell('closed', 'outcome', outcome)).toBe(rowCell('stayed', 'outcome', outcome));
    }
    for (const outcome of ['sickness-compensation', 'parental-leave', 'other']) {
      expect(rowCell('closed', 'outcome', outcome)).not.toBe(rowCell('stayed', 'outcome', outcome));
    }
    expect(rowCell('closed', 'incomeSource', 'work')).not.toBe(rowCell('stayed', 'incomeSource', 'work'));
  });

  test('those of unknown age, in the table and beside the mean', () => {
    expect(missingCell('closed', 'age', 'all')).toBe(rowCell('closed', 'ageBand', 'unknown'));
    expect(missingCell('closed', 'support', 'all')).not.toBe(rowCell('closed', 'ageBand', 'unknown'));
  });

  test('all whose throughput time is measured: it is always known', () => {
    expect(knownCell('results', 'throughput', 'female')).toBe(sexCell('results', 'female'));
    expect(knownCell('results', 'age', 'female')).not.toBe(sexCell('results', 'female'));
    for (const figure of ['throughputMonths.closed', 'throughputMonths.results']) {
      expect(measureCells[figure]?.[1]).toBe('throughput');
    }
  });
});
