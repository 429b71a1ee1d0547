import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../concepts/calendar-date/day-number';
import type { Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { anyPeriod, cohortFacts } from '../testing/arbitrary-cohort';
import { withFurtherFacts } from '../testing/arbitrary-further-facts';
import { holds } from '../testing/holds';
import { catalogue, findMetric } from './catalogue';
import { crossedTables } from './crossings/crossed-tables';
import type { CrossingCell, MetricResult } from './result';

const factsAndPeriod = fc.tuple(cohortFacts(), anyPeriod);

describe('the flow', () => {
  test('balances: start + new = closed + end = ever enrolled', () => {
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        const value = valuesIn(facts, period);
        const ever = value('flow.everEnrolled');
        expect(value('flow.enrolledAtStart') + value('flow.newlyEnrolled')).toBe(ever);
        expect(value('flow.closed') + value('flow.enrolledAtEnd')).toBe(ever);
        expect(value('flow.persons')).toBeLessThanOrEqual(ever);
      }),
    );
  });

  test('goes on from one period to the next', () => {
    holds(
      fc.property(factsAndPeriod, fc.nat(400), ([facts, first], days) => {
        const second = { from: addDays(first.to, 1), to: addDays(first.to, 1 + days) };
        const whole = { from: first.from, to: second.to };
        const [inFirst, inSecond, inWhole] = [first, second, whole].map((period) => valuesIn(facts, period));
        expect(inFirst?.('flow.enrolledAtEnd')).toBe(inSecond?.('flow.enrolledAtStart'));
        for (const id of ['flow.newlyEnrolled', 'flow.closed', 'closings.dropouts', 'results.count']) {
          expect((inFirst?.(id) ?? 0) + (inSecond?.(id) ?? 0)).toBe(inWhole?.(id));
        }
      }),
    );
  });
});

describe('the closings', () => {
  test('are dropouts and others, and results are among the others', () => {
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        const value = valuesIn(facts, period);
        expect(value('closings.total')).toBe(value('flow.closed'));
        expect(value('closings.totalExcludingDropouts') + value('closings.dropouts')).toBe(value('closings.total'));
        expect(value('results.count')).toBeLessThanOrEqual(value('closings.totalExcludingDropouts'));
        expect(value('closings.transfers')).toBeLessThanOrEqual(value('closings.total'));
      }),
    );
  });
});

describe('the parts of every table sum to its whole:', () => {
  test.each([
    ['closings.byOutcome', 'closings.total'],
    ['closings.byOutcomeExcludingDropouts', 'closings.totalExcludingDropouts'],
    ['results.bySex', 'results.count'],
    ...['sex', 'ageBand', 'referralSource', 'incomeSource'].flatMap((dimension) => [
      [`breakdowns.newlyEnrolled.${dimension}`, 'flow.newlyEnrolled'],
      [`breakdowns.closed.${dimension}`, 'flow.closed'],
      [`breakdowns.enrolledAtEnd.${dimension}`, 'flow.enrolledAtEnd'],
    ]),
  ])('%s', (table = '', whole = '') => {
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        const result = compute(table, facts, period);
        const sum = result.shape === 'table' ? result.cells.reduce((total, { count }) => total + count, 0) : -1;
        expect(sum).toBe(valuesIn(facts, period)(whole));
      }),
    );
  });
});

describe('the rows and the columns of a crossing are those of its tables:', () => {
  const crossings = catalogue.filter(({ example }) => example.result.shape === 'crossing').map(({ id }) => id);

  test('every crossing has both', () => {
    expect(Object.keys(crossedTables).toSorted()).toEqual(crossings.toSorted());
  });

  test.each(Object.entries(crossedTables))('%s', (crossing, { rows, columns }) => {
    holds(
      fc.property(withFurtherFacts(cohortFacts()), anyPeriod, (facts, period) => {
        const result = compute(crossing, facts, period);
        const cells = result.shape === 'crossing' ? result.cells : [];
        const sums = (codeOf: (cell: CrossingCell) => string) => {
          const counts = new Map<string, number>();
          for (const cell of cells) counts.set(codeOf(cell), (counts.get(codeOf(cell)) ?? 0) + cell.count);
          return Array.from(counts, ([code, count]) => ({ code, count }));
        };
        const [down, across] = [sums(({ row }) => row), sums(({ column }) => column)];
        expect(compute(rows.table, facts, period)).toMatchObject({ cells: down });
        expect(compute(columns.table, facts, period)).toMatchObject({ cells: across });
        expect([rows.codes, columns.codes]).toEqual([down, across].map((table) => table.map(({ code }) => code)));
      }),
    );
  });
});

describe('the shares of results', () => {
  test('have the results, or those that are left of them, over what is left of the closings', () => {
    holds(
      fc.property(factsAndPeriod, ([facts, period]) => {
        const value = valuesIn(facts, period);
        const all = compute('results.ofAllClosings', facts, period);
        const withoutDropouts = compute('results.excludingDropouts', facts, period);
        const withoutTransfers = compute('results.excludingTransfers', facts, period);
        const workOrStudies = compute('results.workOrStudies', facts, period);
        const results = value('results.count');
        const stayed = value('closings.totalExcludingDropouts');
        expect(all).toMatchObject({ numerator: results, denominator: value('closings.total') });
        expect(withoutDropouts).toMatchObject({ numerator: results, denominator: stayed });
        expect(workOrStudies).toMatchObject({ denominator: stayed });
        const transferred = facts.participations.filter(
          ({ closing }) =>
            closing?.transferredTo &&
            !closing.dropout &&
            closing.closedOn >= period.from &&
            closing.closedOn <= period.to,
        );
        expect(withoutTransfers).toMatchObject({ denominator: stayed - transferred.length });
      }),
    );
  });
});

function compute(id: string, facts: Facts, period: Period): MetricResult {
  const metric = findMetric(id);
  if (!metric) throw new Error(`no metric ${id}`);
  return metric.compute(facts, period);
}

function valuesIn(facts: Facts, period: Period): (id: string) => number {
  return (id) => {
    const result = compute(id, facts, period);
    return result.shape === 'count' ? result.value : Number.NaN;
  };
}
