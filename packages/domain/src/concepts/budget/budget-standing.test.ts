import { describe, expect, test } from 'vitest';
import { budgetCourse } from './budget-course';
import { budgetFindings } from './budget-finding';
import { budgetStanding, lastBookedMonth } from './budget-standing';
import type { BudgetYear } from './budget-year';
import { Forecast } from './forecast';

const kronor = (amount: number) => amount * 100;
const outcome = (categoryId: string, month: number, amount: number | null) => ({
  ...{ categoryId, month, isPreliminary: false },
  ore: amount === null ? null : kronor(amount),
});
const line = (categoryId: string, budget: number | null, forecast: Forecast = { method: 'by-month' }) => ({
  ...{ categoryId, forecast },
  budgetOre: budget === null ? null : kronor(budget),
});
const nothing: BudgetYear = { appliedOre: null, allocatedOre: null, lines: [], outcomes: [] };

/** 1 200 kronor a year; 90 and 130 were spent in January and February. */
const of = (forecast: Forecast): BudgetYear => ({
  ...nothing,
  lines: [line('a', 1200, forecast)],
  outcomes: [outcome('a', 1, 90), { ...outcome('a', 2, 130), isPreliminary: true }],
});
const forecastOf = (year: BudgetYear, through?: number) => budgetStanding(year, through).total.forecastOre / 100;

describe('the rest of the year', () => {
  test.each<[Forecast, number]>([
    [{ method: 'by-month' }, 1000],
    [{ method: 'budget-left' }, 980],
    [{ method: 'average' }, 1100],
    [{ method: 'typed', ore: kronor(1500), fromMonth: 3 }, 1500],
    [{ method: 'deviation', ore: kronor(-20) }, 1000],
  ])('by %j', (forecast, expected) => {
    expect(forecastOf(of(forecast))).toBe(expected);
  });

  test('is nothing when the year is over, whatever was foreseen', () => {
    expect(forecastOf(of({ method: 'typed', ore: kronor(1500), fromMonth: 3 }), 12)).toBe(0);
    expect(forecastOf(of({ method: 'deviation', ore: 0 }), 12)).toBe(0);
  });

  test('of a typed amount is what is left of it as months are booked', () => {
    const typed: Forecast = { method: 'typed', ore: kronor(1000), fromMonth: 2 };
    expect(forecastOf(of(typed))).toBe(870);
    expect(budgetStanding(of(typed)).total.expectedOre).toBe(kronor(90 + 1000));
    expect(forecastOf(of({ ...typed, ore: kronor(100) }))).toBe(0);
  });

  test('before anything is booked is the budget, not nothing', () => {
    expect(forecastOf({ ...nothing, lines: [line('a', 1200, { method: 'average' })] })).toBe(1200);
  });

  test('is nothing more once the budget is spent', () => {
    const spent = { ...of({ method: 'budget-left' }), outcomes: [outcome('a', 1, 1300)] };
    expect(budgetStanding(spent).total).toMatchObject({ forecastOre: 0, deviationOre: kronor(-100) });
  });
});

describe('a year', () => {
  test('counts to the last month that has an outcome, and an emptied one is none', () => {
    expect(lastBookedMonth(nothing)).toBe(0);
    expect(lastBookedMonth({ outcomes: [outcome('a', 3, 0), outcome('a', 5, null)] })).toBe(3);
  });

  test('is preliminary as long as a month that counts is', () => {
    const year = of({ method: 'by-month' });
    expect(budgetStanding(year).total.isPreliminary).toBe(true);
    expect(budgetStanding(year, 1).total.isPreliminary).toBe(false);
  });

  test('with nothing budgeted has no deviation, and still one against what was allocated', () => {
    const standing = budgetStanding({ ...nothing, allocatedOre: kronor(500), outcomes: [outcome('a', 12, 320)] });
    expect(standing.total).toMatchObject({ budgetOre: null, deviationOre: null, leftOre: null });
    expect(standing.againstAllocatedOre).toBe(kronor(180));
  });

  test('runs from nothing to its totals', () => {
    const course = budgetCourse(of({ method: 'by-month' }));
    expect(course[0]).toEqual({ month: 0, budgetOre: 0, outcomeOre: 0, expectedOre: null });
    expect(course[2]).toEqual({ month: 2, budgetOre: kronor(200), outcomeOre: kronor(220), expectedOre: kronor(220) });
    expect(course[12]).toEqual({
      month: 12,
      budgetOre: kronor(1200),
      outcomeOre: null,
      expectedOre: kronor(1220),
    });
  });
});

describe('what doesn’t agree', () => {
  const findings = (year: BudgetYear) =>
    budgetFindings(year, budgetStanding(year), { nameOf: (id) => `Slag ${id}` }).map(({ text }) =>
      text.replaceAll('\u202f', ' '),
    );

  test('is nothing in a year that holds together', () => {
    expect(findings({ ...of({ method: 'by-month' }), appliedOre: kronor(1200), allocatedOre: kronor(1200) })).toEqual(
      [],
    );
  });

  test('is said with both numbers and their difference', () => {
    expect(findings({ ...of({ method: 'by-month' }), appliedOre: kronor(1000), allocatedOre: kronor(1100) })).toEqual([
      'Kostnadsslagen summerar till 1 200 kr, men äskat är 1 000 kr: skillnaden är 200 kr.',
      'Tilldelat är 100 kr mer än äskat. Stämmer båda beloppen?',
      'Budgeten är 100 kr större än det som är tilldelat.',
    ]);
  });

  test('is an expected deviation that only money back could give', () => {
    expect(findings(of({ method: 'deviation', ore: kronor(1000) }))).toEqual([
      'Slag a: den väntade avvikelsen går inte att nå, för då måste 20 kr komma tillbaka under resten av året.',
    ]);
  });

  test('is an outcome that nobody budgeted, and a month that was passed over', () => {
    const year = of({ method: 'by-month' });
    expect(findings({ ...year, outcomes: [...year.outcomes, outcome('b', 4, 70)] })).toEqual([
      'Slag b: utfallet är 70 kr, men inget är budgeterat.',
      'Utfall saknas för mars, fast senare månader har det. Det räknas som 0 kr.',
    ]);
  });
});

test('a deviation typed as a forecast is refused, and told where it belongs', () => {
  // The Avesta report of 2022 has −20 000 under "Prognos": the expected deviation of the year.
  const read = Forecast.safeParse({ method: 'typed', ore: kronor(-20_000), fromMonth: 7 });
  expect(read.error?.issues[0]?.message).toBe(
    'Skriv 0 eller mer. Menar du hur mycket som blir över eller fattas, välj väntad avvikelse.',
  );
});
