import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import { defaultScoreGuides, type OutcomeScore } from '../../concepts/outcome-score/outcome-score';
import { findMetric } from '../catalogue';
import { exampleYear } from '../example/example-year';

/** Asta's scores on the scaling question, whose reliable change is 2 and whose guide is 6. */
const scored = (...scores: readonly (readonly [measuredOn: string, score: number])[]): readonly OutcomeScore[] =>
  scores.map(([measuredOn, score]) => ({
    participationId: 'Asta',
    scale: 'scaling',
    measuredOn: CalendarDate.parse(measuredOn),
    score,
  }));

function figure(id: string, measurements: readonly OutcomeScore[]) {
  const facts = { ...exampleYear.facts, scores: { guides: defaultScoreGuides, measurements } };
  const result = findMetric(id)?.compute(facts, exampleYear.period);
  if (result?.shape === 'table') return result.cells.filter(({ count }) => count > 0).map(({ code }) => code);
  return result?.shape === 'share' ? [result.numerator, result.denominator] : [];
}

test('a scale has figures where somebody has been measured on it', () => {
  const isKept = (id: string, measurements: readonly OutcomeScore[]) =>
    findMetric(id)?.isKept?.({ participations: [], scores: { guides: defaultScoreGuides, measurements } });
  const [measured] = scored(['2024-02-01', 3]);
  if (!measured) throw new Error('nobody');
  const onBoth = [measured, { ...measured, scale: 'ors' } as const];
  expect(isKept('scores.scaling.change', [measured])).toBe(true);
  expect(isKept('scores.ors.change', [measured])).toBe(false);
  expect(isKept('scores.ors.change', onBoth)).toBe(true);
  expect(isKept('scores.scaling.change', [])).toBe(false);
  expect(findMetric('scores.scaling.change')?.isKept?.({ participations: [] })).toBe(false);
});

describe('a reliable change', () => {
  test.each([
    [3, 5, 'better'],
    [3, 4, 'same'],
    [3, 3, 'same'],
    [5, 4, 'same'],
    [5, 3, 'worse'],
  ])('from %d to %d: %s', (...[first, last, direction]) => {
    const measurements = scored(['2023-02-01', first], ['2024-02-01', last]);
    expect(figure('scores.scaling.change', measurements)).toEqual([direction]);
    expect(figure('scores.scaling.change', measurements.toReversed())).toEqual([direction]);
  });

  test('is from the first to the last, whatever lies between', () => {
    const measurements = scored(['2024-02-10', 9], ['2023-02-01', 3], ['2024-02-28', 4]);
    expect(figure('scores.scaling.change', measurements)).toEqual(['same']);
  });

  test('of several scores on one day is of the lowest', () => {
    const first = scored(['2023-02-01', 3]);
    for (const twice of [scored(['2024-02-01', 6], ['2024-02-01', 4]), scored(['2024-02-01', 4], ['2024-02-01', 6])]) {
      expect(figure('scores.scaling.change', [...first, ...twice])).toEqual(['same']);
    }
  });

  test('needs two days', () => {
    expect(figure('scores.scaling.change', scored(['2024-02-01', 3], ['2024-02-01', 6]))).toEqual([]);
  });

  test('is of those whose last score lies in the period, and knows nothing of later ones', () => {
    expect(figure('scores.scaling.change', scored(['2022-05-01', 3], ['2023-12-31', 6]))).toEqual([]);
    expect(figure('scores.scaling.change', scored(['2022-05-01', 3], ['2024-01-01', 6]))).toEqual(['better']);
    expect(figure('scores.scaling.change', scored(['2022-05-01', 3], ['2024-12-31', 6]))).toEqual(['better']);
    expect(figure('scores.scaling.change', scored(['2022-05-01', 3], ['2024-01-01', 6], ['2025-01-01', 1]))).toEqual([
      'better',
    ]);
  });

  test('is of one scale', () => {
    const ors = scored(['2023-02-01', 3], ['2024-02-01', 9]).map((score) => ({ ...score, scale: 'ors' as const }));
    expect(figure('scores.scaling.change', ors)).toEqual([]);
    expect(figure('scores.ors.change', ors)).toEqual(['better']);
  });

  test('of somebody who isn’t among the cases is left out', () => {
    const strangers = scored(['2023-02-01', 3], ['2024-02-01', 9]).map((score) => ({
      ...score,
      participationId: 'nobody',
    }));
    expect(figure('scores.scaling.change', strangers)).toEqual([]);
  });
});

test('the guide is met from it on, by the last score', () => {
  expect(figure('scores.scaling.atGuide', scored(['2024-02-01', 6]))).toEqual([1, 1]);
  expect(figure('scores.scaling.atGuide', scored(['2024-02-01', 5]))).toEqual([0, 1]);
  expect(figure('scores.scaling.atGuide', scored(['2024-02-01', 9], ['2024-03-01', 5]))).toEqual([0, 1]);
});
