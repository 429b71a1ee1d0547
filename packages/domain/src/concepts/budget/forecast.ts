import * as z from 'zod/mini';
import type { Label } from '../label/label';
import { Ore } from './ore';

export const forecastMethods = ['by-month', 'budget-left', 'average', 'typed', 'deviation'] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

export const forecastMethodLabels: Readonly<Record<ForecastMethod, Label>> = {
  'by-month': { sv: 'Budgeten för månaderna som är kvar', en: 'The budget of the months left' },
  'budget-left': { sv: 'Det som är kvar av budgeten', en: 'What is left of the budget' },
  average: { sv: 'Som i snitt hittills', en: 'As on average so far' },
  typed: { sv: 'Skrivet belopp', en: 'A typed amount' },
  deviation: { sv: 'Väntad avvikelse för helåret', en: 'The expected deviation of the year' },
};

/** What each method does, for whoever chooses one. */
export const forecastMethodHints: Readonly<Record<ForecastMethod, string>> = {
  'by-month': 'En tolftedel av budgeten för varje månad som är kvar.',
  'budget-left': 'Budgeten minus utfallet, så att året går jämnt ut. Är budgeten slut väntas inget mer.',
  average: 'Utfallet hittills delat på månaderna som har gått, för varje månad som är kvar.',
  typed: 'Ett belopp för resten av året. Det som bokförs efteråt dras av från det.',
  deviation: 'Hur mycket som väntas bli över när året är slut, med minus för ett underskott.',
};

const TypedAmount = Ore.check(
  z.gte(0, 'Skriv 0 eller mer. Menar du hur mycket som blir över eller fattas, välj väntad avvikelse.'),
);

/** How a category's spending for the rest of the year is foreseen. */
export const Forecast = z.discriminatedUnion(
  'method',
  [
    z.object({ method: z.literal('by-month') }),
    z.object({ method: z.literal('budget-left') }),
    z.object({ method: z.literal('average') }),
    z.object({
      method: z.literal('typed'),
      ore: TypedAmount,
      /** The first month that the amount is for. */
      fromMonth: z.int('Välj månad.').check(z.gte(1, 'Välj månad.'), z.lte(12, 'Välj månad.')),
    }),
    z.object({ method: z.literal('deviation'), ore: Ore }),
  ],
  'Välj hur resten av året räknas.',
);
export type Forecast = z.output<typeof Forecast>;

export const usualForecast: Forecast = { method: 'by-month' };

type Ground = {
  readonly budgetOre: number | null;
  /** Öre by month, January first. */
  readonly byMonth: readonly number[];
  /** The last month whose outcome counts: 0–12. */
  readonly through: number;
};

/** What a category is expected to cost in the months after `through`. Where there is no budget, what rests on it is nothing. */
export function forecastOre(forecast: Forecast, { budgetOre, byMonth, through }: Ground): number {
  const monthsLeft = 12 - through;
  if (monthsLeft === 0) return 0;
  const budget = budgetOre ?? 0;
  const outcome = sum(byMonth.slice(0, through));
  switch (forecast.method) {
    case 'by-month':
      return Math.round((budget * monthsLeft) / 12);
    case 'budget-left':
      return Math.max(0, budget - outcome);
    case 'average':
      return through === 0 ? budget : Math.round((outcome * monthsLeft) / through);
    case 'typed': {
      const wholeYear = sum(byMonth.slice(0, forecast.fromMonth - 1)) + forecast.ore;
      return Math.max(0, wholeYear - outcome);
    }
    case 'deviation':
      return budget - outcome - forecast.ore;
  }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, ore) => total + ore, 0);
}
