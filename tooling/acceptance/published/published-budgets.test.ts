import { budgetFindings } from '@kraften/domain/concepts/budget/budget-finding';
import { budgetStanding, type Standing } from '@kraften/domain/concepts/budget/budget-standing';
import type { Forecast } from '@kraften/domain/concepts/budget/forecast';
import { describe, expect, test } from 'vitest';
import { type PrintedAmounts, type PublishedReport, publishedBudget } from './published.ts';

/** Which printed column is which, and what the report gives instead of a forecast by a method of its own. */
type Form = {
  readonly budget?: string;
  readonly outcome: string;
  readonly forecast: (amounts: PrintedAmounts) => Forecast;
  /** The last month of the outcome. */
  readonly through: number;
  /** Printed columns that are counted. */
  readonly counted: Readonly<Partial<Record<keyof Standing, string>>>;
};

const oreOf = (kronor: number | undefined) => {
  if (kronor === undefined) throw new Error('The report prints no such amount');
  return kronor * 100;
};
/** 2018 and 2019 write what the second half-year is believed to cost. */
const secondHalfTyped = ({ forecastSecondHalf }: PrintedAmounts): Forecast => ({
  ...{ method: 'typed', fromMonth: 7 },
  ore: oreOf(forecastSecondHalf),
});

const halfYear: Form = {
  budget: 'budget',
  outcome: 'outcomeFirstHalf',
  forecast: secondHalfTyped,
  through: 6,
  counted: { outcomeOre: 'outcomeFirstHalf', forecastOre: 'forecastSecondHalf', deviationOre: 'deviation' },
};
/** Avesta prints, under "Prognos", what is believed to be left when the year is over. */
const asOfJune: Form = {
  budget: 'budget',
  outcome: 'outcome',
  forecast: ({ expectedDeviation }) => ({ method: 'deviation', ore: oreOf(expectedDeviation) }),
  through: 6,
  counted: { budgetOre: 'budget', outcomeOre: 'outcome', leftOre: 'remaining', deviationOre: 'expectedDeviation' },
};
/** 2024 prints the year's outcome beside what is applied for the next, and no budget by category. */
const wholeYear: Form = {
  outcome: 'outcome',
  forecast: () => ({ method: 'by-month' }),
  through: 12,
  counted: { outcomeOre: 'outcome', expectedOre: 'outcome' },
};

function counted(report: PublishedReport, form: Form) {
  const { applied, allocated, rows, total } = publishedBudget(report);
  const year = {
    appliedOre: applied === undefined ? null : oreOf(applied),
    allocatedOre: allocated === undefined ? null : oreOf(allocated),
    lines: rows.map(({ category, amounts }) => ({
      categoryId: category,
      budgetOre: form.budget === undefined ? null : oreOf(amounts[form.budget]),
      forecast: form.forecast(amounts),
    })),
    outcomes: rows.map(({ category, amounts }) => ({
      ...{ categoryId: category, month: form.through, isPreliminary: false },
      ore: oreOf(amounts[form.outcome]),
    })),
  };
  const standing = budgetStanding(year, form.through);
  const findings = budgetFindings(year, standing, { nameOf: (name) => name }).map(({ id }) => id);
  return { rows, total, standing, findings };
}

describe.each<[PublishedReport, Form]>([
  ['kraften-2017-18', halfYear],
  ['kraften-2018-19', halfYear],
  ['avesta-2021-22', asOfJune],
  ['kraften-2024', wholeYear],
])('the budget of %s', (report, form) => {
  const { rows, total, standing } = counted(report, form);
  const columns = Object.entries(form.counted);

  test('has each category as it is printed, to the krona', () => {
    expect(rows.length).toBeGreaterThan(2);
    for (const { category, amounts } of rows) {
      const row = standing.categories.find(({ categoryId }) => categoryId === category);
      for (const [name, column] of columns) {
        expect(Reflect.get(row ?? {}, name), `${category}, ${name}`).toBe(oreOf(amounts[column]));
      }
    }
  });

  test('has the totals as they are printed, where they are', () => {
    const printed = columns.filter(([, column]) => total[column] !== undefined);
    expect(printed.length).toBeGreaterThan(0);
    for (const [name, column] of printed) {
      expect(Reflect.get(standing.total, name), name).toBe(oreOf(total[column]));
    }
  });
});

test('2019 got less than it applied for: so much less is left against what was allocated', () => {
  const { total, standing, findings } = counted('kraften-2018-19', halfYear);
  expect(standing.againstAllocatedOre).toBe(oreOf(total['deviationAgainstAllocated']));
  expect(findings.slice(0, 1)).toEqual(['over-allocated']);
});

test('2024 used 88 552 kronor less than it was allocated', () => {
  // The report gives the two amounts, 1,9 million and 1 811 448 kronor, and no difference.
  expect(counted('kraften-2024', wholeYear).standing.againstAllocatedOre).toBe(8_855_200);
});

test('what 2024 applies for in 2025 is the sum of its categories', () => {
  const { rows, total } = publishedBudget('kraften-2024');
  expect(rows.reduce((sum, { amounts }) => sum + oreOf(amounts['appliedNextYear']), 0)).toBe(
    oreOf(total['appliedNextYear']),
  );
});
