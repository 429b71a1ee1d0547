import * as z from 'zod/mini';
import { requiredText } from '../field-error/text-field';

/** A calendar year that a budget can be of. */
export const BudgetYearNumber = z
  .int('Skriv ett år med fyra siffror.')
  .check(z.gte(2000, 'Skriv ett år från 2000.'), z.lte(2100, 'Skriv ett år till 2100.'));

/** One of the team's own names for what money goes to (kostnadsslag). It stays for the years that have used it. */
export const CostCategory = z
  .object({
    name: requiredText('Skriv vad kostnadsslaget heter.', 80),
    /** The first year that it is offered; null from the beginning. */
    firstYear: z.nullable(BudgetYearNumber),
    /** The last year that it is offered; null while it goes on. */
    lastYear: z.nullable(BudgetYearNumber),
  })
  .check(
    z.refine(({ firstYear, lastYear }) => firstYear === null || lastYear === null || firstYear <= lastYear, {
      path: ['lastYear'],
      error: 'Skriv ett år som inte är före det första.',
    }),
  );
export type CostCategory = z.output<typeof CostCategory>;

/** Whether the team budgets with it in that year. */
export function isOfferedIn({ firstYear, lastYear }: CostCategory, year: number): boolean {
  return (firstYear === null || firstYear <= year) && (lastYear === null || year <= lastYear);
}

/** Whether two names are the same to whoever reads a list of them. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');
}
