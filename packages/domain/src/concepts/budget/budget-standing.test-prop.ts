import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../testing/holds';
import { budgetCourse } from './budget-course';
import { budgetStanding, type Standing } from './budget-standing';
import { type BudgetYear, budgetMonths } from './budget-year';
import type { Forecast } from './forecast';

const ore = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
const oreFromZero = fc.integer({ min: 0, max: 2_000_000_000 });
const forecasts: fc.Arbitrary<Forecast> = fc.oneof(
  fc.constantFrom<Forecast>({ method: 'by-month' }, { method: 'budget-left' }, { method: 'average' }),
  fc.record({ method: fc.constant('typed' as const), ore: oreFromZero, fromMonth: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ method: fc.constant('deviation' as const), ore }),
);
const categoryId = fc.constantFrom('a', 'b', 'c', 'd');
const years: fc.Arbitrary<BudgetYear> = fc.record({
  appliedOre: fc.option(oreFromZero),
  allocatedOre: fc.option(oreFromZero),
  lines: fc.uniqueArray(fc.record({ categoryId, budgetOre: fc.option(oreFromZero), forecast: forecasts }), {
    selector: (line) => line.categoryId,
  }),
  outcomes: fc.uniqueArray(
    fc.record({
      categoryId,
      month: fc.constantFrom(...budgetMonths),
      ore: fc.option(ore),
      isPreliminary: fc.boolean(),
    }),
    { selector: (outcome) => `${outcome.categoryId} ${outcome.month}`, maxLength: 30 },
  ),
});
const throughs = fc.integer({ min: 0, max: 12 });

test('the categories sum to the total, and each row to its own deviation', () => {
  holds(
    fc.property(years, throughs, (year, through) => {
      const { categories, total, againstAllocatedOre } = budgetStanding(year, through);
      const summed = (of: (standing: Standing) => number | null) =>
        categories.reduce((sum, category) => sum + (of(category) ?? 0), 0);
      expect(summed(({ outcomeOre }) => outcomeOre)).toBe(total.outcomeOre);
      expect(summed(({ forecastOre }) => forecastOre)).toBe(total.forecastOre);
      expect(summed(({ budgetOre }) => budgetOre)).toBe(total.budgetOre ?? 0);
      for (const row of [...categories, total]) {
        expect(Number.isSafeInteger(row.expectedOre)).toBe(true);
        expect(row.expectedOre).toBe(row.outcomeOre + row.forecastOre);
        expect(row.deviationOre).toBe(row.budgetOre === null ? null : row.budgetOre - row.expectedOre);
        expect(row.leftOre).toBe(row.budgetOre === null ? null : row.budgetOre - row.outcomeOre);
      }
      expect(againstAllocatedOre).toBe(year.allocatedOre === null ? null : year.allocatedOre - total.expectedOre);
    }),
  );
});

test('when the year is over nothing is foreseen', () => {
  holds(
    fc.property(years, (year) => {
      expect(budgetStanding(year, 12).total.forecastOre).toBe(0);
    }),
  );
});

test('an expected deviation is the deviation, as long as the year lasts', () => {
  holds(
    fc.property(oreFromZero, ore, fc.integer({ min: 0, max: 11 }), (budgetOre, deviation, through) => {
      const lines = [{ categoryId: 'a', budgetOre, forecast: { method: 'deviation', ore: deviation } as const }];
      const year = { appliedOre: null, allocatedOre: null, lines, outcomes: [] };
      expect(budgetStanding(year, through).total.deviationOre).toBe(deviation);
    }),
  );
});

test('the course begins at nothing and ends where the standing does', () => {
  holds(
    fc.property(years, throughs, (year, through) => {
      const standing = budgetStanding(year, through);
      const course = budgetCourse(year, standing);
      expect(course[0]?.outcomeOre).toBe(0);
      expect(course[through]?.outcomeOre).toBe(standing.total.outcomeOre);
      expect(course.at(-1)?.expectedOre).toBe(standing.total.expectedOre);
      expect(course.at(-1)?.budgetOre).toBe(standing.total.budgetOre);
    }),
  );
});
