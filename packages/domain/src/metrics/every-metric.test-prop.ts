import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sexes } from '../concepts/sex/sex';
import type { Share } from '../statistics/share';
import { anyPeriod, cohortFacts, reordered } from '../testing/arbitrary-cohort';
import { withFurtherFacts } from '../testing/arbitrary-further-facts';
import { deepFrozen } from '../testing/deep-frozen';
import { factsTogether } from '../testing/facts-together';
import { holds } from '../testing/holds';
import { catalogue, findMetric } from './catalogue';
import type { Metric } from './metric';
import { everEnrolled } from './populations/ever-enrolled';
import type { CurvePoint, MetricResult } from './result';

const teamFacts = (prefix = 'a') => withFurtherFacts(cohortFacts(prefix));
const factsAndPeriod = fc.tuple(teamFacts(), anyPeriod);

describe('every metric', () => {
  test('does not depend on the order of the cases', () => {
    holds(
      fc.property(factsAndPeriod, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), ([facts, period], order) => {
        const inOtherOrder = reordered(facts, order);
        for (const { id, compute } of catalogue) {
          expect(compute(inOtherOrder, period), id).toEqual(compute(facts, period));
        }
      }),
    );
  });

  test('leaves the cases as they were', () => {
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        const [frozen, frozenPeriod] = [deepFrozen(facts), deepFrozen(period)];
        for (const { compute, cases } of catalogue) {
          compute(frozen, frozenPeriod);
          cases(frozen, frozenPeriod);
        }
      }),
    );
  });

  test('has only numbers that are numbers', () => {
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        for (const { id, compute } of catalogue) {
          for (const number of numbersIn(compute(facts, period))) expect(number, id).toSatisfy(Number.isFinite);
        }
      }),
    );
  });

  test('counts the cases that it says it counts', () => {
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        for (const { id, unit, behind, compute, cases } of catalogue) {
          const { numerator, denominator } = cases(facts, period);
          const people = new Set(numerator.map(({ personId }) => personId)).size;
          const [counted, whole] = sizesOf(compute(facts, period));
          if (behind?.areCounted) expect(counted, id).toBe(numerator.length);
          if (behind?.areCounted) expect(whole, id).toBe(denominator?.length ?? null);
          if (behind === null) expect(numerator, id).toEqual([]);
          else if (counted > 0) expect(numerator.length, id).toBeGreaterThan(0);
          if (unit === 'persons') expect(counted, id).toBe(people);
          if (denominator) expect(denominator, id).toEqual(expect.arrayContaining([...numerator]));
        }
      }),
    );
  });

  test('adds up over two teams that share nobody', () => {
    holds(
      fc.property(teamFacts('a'), teamFacts('b'), anyPeriod, (...[one, other, period]) => {
        const both = factsTogether(one, other);
        for (const { id, compute } of catalogue.filter(addsUp)) {
          const [ofOne, ofOther, ofBoth] = [one, other, both].map((facts) => sizesOf(compute(facts, period)));
          expect((ofOne?.[0] ?? 0) + (ofOther?.[0] ?? 0), id).toBe(ofBoth?.[0]);
          expect((ofOne?.[1] ?? 0) + (ofOther?.[1] ?? 0), id).toBe(ofBoth?.[1] ?? 0);
        }
      }),
    );
  });

  test('over participations rests only on those enrolled in the period, but for the curve of all who have begun', () => {
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        const concerned = facts.participations.filter((participation) => everEnrolled.includes(participation, period));
        for (const { id, needs, compute } of catalogue) {
          if (needs.length > 0 || id === 'timeToClosing') continue;
          expect(compute({ ...facts, participations: concerned }, period), id).toEqual(compute(facts, period));
        }
      }),
    );
  });

  test('lies where its shape lets it', () => {
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        for (const { compute } of catalogue) expectSound(compute(facts, period));
      }),
    );
  });
});

test.each(catalogue.map((metric) => [metric.id, metric] as const))('%s of nobody is nothing', (_id, metric) => {
  const result = metric.compute({ participations: [] }, metric.example.period);
  expect(sizesOf(result)[0]).toBe(0);
  expect(ratiosIn(result).filter((ratio) => ratio !== null)).toEqual([]);
});

test.each(['throughputMonths.results', 'publicSupportMonthsBefore.results'])(
  '%s without the longest has one known value fewer, and no longer one',
  (id) => {
    const [whole, withoutLongest] = [findMetric(id), findMetric(`${id}.excludingLongest`)];
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        const all = whole?.compute(facts, period);
        const rest = withoutLongest?.compute(facts, period);
        if (all?.shape !== 'distribution' || rest?.shape !== 'distribution') throw new Error('no distribution');
        expect(rest.groups.all.n).toBe(Math.max(0, all.groups.all.n - 1));
        expect(rest.groups.all.missing).toBe(all.groups.all.missing);
        expect(rest.groups.all.max ?? 0).toBeLessThanOrEqual(all.groups.all.max ?? 0);
        expect(rest.groups.all.min ?? 0).toBeGreaterThanOrEqual(
          rest.groups.all.n === 0 ? 0 : (all.groups.all.min ?? 0),
        );
      }),
    );
  },
);

/** One is left out of the whole however many teams it is made of, so these don't. */
function addsUp({ id }: Metric): boolean {
  return !id.endsWith('.excludingLongest');
}

/** How many a result counts, and of how many where it is a share. */
function sizesOf(result: MetricResult): readonly [counted: number, whole: number | null] {
  switch (result.shape) {
    case 'count':
      return [result.value, null];
    case 'share':
      return [result.numerator, result.denominator];
    case 'distribution':
      return [result.groups.all.n + result.groups.all.missing, null];
    case 'table':
      return [result.cells.reduce((total, { count }) => total + count, 0), null];
    case 'crossing':
      return [result.cells.reduce((total, { count }) => total + count, 0), null];
    case 'shares':
      return [
        result.rows.reduce((total, { numerator }) => total + numerator, 0),
        result.rows.reduce((total, { denominator }) => total + denominator, 0),
      ];
    case 'money':
      return [result.count, null];
    case 'curve':
      return [result.n, null];
  }
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Means, rates and probabilities: what nobody can have. */
function ratiosIn(result: MetricResult): readonly unknown[] {
  switch (result.shape) {
    case 'share':
      return [result.rate, result.ci95];
    case 'distribution':
      return Object.values(result.groups).flatMap(({ mean, median, min, max }) => [mean, median, min, max]);
    case 'curve':
      return [result.medianMonths, ...result.at.flatMap(sharesAt)];
    case 'shares':
      return result.rows.flatMap(({ rate, ci95 }) => [rate, ci95]);
    case 'money':
      return [result.orePerOne];
    case 'count':
    case 'table':
    case 'crossing':
      return [];
  }
}

function sharesAt({
  stillEnrolled,
  stillEnrolledCi95,
  closedToResult,
  closedOtherwise,
}: CurvePoint): readonly unknown[] {
  return [stillEnrolled, stillEnrolledCi95, closedToResult, closedOtherwise];
}

function expectSound(result: MetricResult): void {
  switch (result.shape) {
    case 'count':
      expect(Number.isInteger(result.value) && result.value >= 0).toBe(true);
      return;
    case 'share':
      expectSoundShare(result);
      return;
    case 'shares':
      for (const row of result.rows) expectSoundShare(row);
      expect(new Set(result.rows.map(({ code }) => code)).size).toBe(result.rows.length);
      return;
    case 'money':
      expect(result.orePerOne === null).toBe(result.ore === null || result.count === 0);
      return;
    case 'crossing':
      expect(new Set(result.cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(result.cells.length);
      return;
    case 'distribution': {
      const { all, ...bySex } = result.groups;
      expect(sexes.reduce((total, sex) => total + bySex[sex].n, 0)).toBe(all.n);
      expect(sexes.reduce((total, sex) => total + bySex[sex].missing, 0)).toBe(all.missing);
      for (const { n, mean, median, min, max } of Object.values(result.groups)) {
        if (mean === null || median === null || min === null || max === null) expect(n).toBe(0);
        else {
          expectInOrder([min, mean, max]);
          expectInOrder([min, median, max]);
        }
      }
      return;
    }
    case 'table':
      expect(new Set(result.cells.map(({ code }) => code)).size).toBe(result.cells.length);
      return;
    case 'curve': {
      expect(result.events).toBeLessThanOrEqual(result.n);
      expectInOrder([0, ...result.at.flatMap(({ stillEnrolled }) => stillEnrolled ?? []).toReversed(), 1]);
      for (const { stillEnrolled, stillEnrolledCi95, closedToResult, closedOtherwise, ...basis } of result.at) {
        expect(basis.followed + basis.results + basis.otherClosings).toBeLessThanOrEqual(result.n);
        if (stillEnrolled === null || closedToResult === null || closedOtherwise === null) continue;
        expect(stillEnrolled + closedToResult + closedOtherwise).toBeCloseTo(1, 10);
        if (stillEnrolledCi95) expectInOrder([0, stillEnrolledCi95[0], stillEnrolled, stillEnrolledCi95[1], 1]);
      }
    }
  }
}

function expectSoundShare({ numerator, denominator, rate, ci95 }: Share): void {
  expect(numerator).toBeLessThanOrEqual(denominator);
  expect(rate === null).toBe(denominator === 0);
  if (rate !== null && ci95) expectInOrder([0, ci95[0], rate, ci95[1], 1]);
}

/** Each no less than the one before it, but for the last digits of a floating-point number. */
function expectInOrder(numbers: readonly number[]): void {
  for (const [index, number] of numbers.entries()) {
    expect(number).toBeGreaterThanOrEqual((numbers[index - 1] ?? number) - 1e-9);
  }
}
