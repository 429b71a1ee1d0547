import type { Sex } from '../concepts/sex/sex';

/** The names of a release’s cells: the same number has the same name in whichever figure it stands. */

/** The cell of each figure that is a count, or of a share’s two parts. */
export const countCells: Readonly<Record<string, string>> = {
  'flow.enrolledAtStart': 'enrolledAtStart',
  'flow.newlyEnrolled': 'newlyEnrolled',
  'flow.closed': 'closed',
  'flow.enrolledAtEnd': 'enrolledAtEnd',
  'flow.everEnrolled': 'everEnrolled',
  'flow.persons': 'persons',
  'closings.total': 'closed',
  'closings.dropouts': 'dropouts',
  'closings.totalExcludingDropouts': 'stayed',
  'closings.transfers': 'transfers',
  'results.count': 'results',
};

export const shareCells: Readonly<Record<string, readonly [numerator: string, denominator: string]>> = {
  'results.ofAllClosings': ['results', 'closed'],
  'results.excludingDropouts': ['results', 'stayed'],
  'results.excludingTransfers': ['resultsKept', 'stayedKept'],
  'results.workOrStudies': ['workOrStudies', 'stayed'],
};

/** The population and the dimension that each table divides it by. */
export const tableCells: Readonly<Record<string, readonly [population: string, dimension: string]>> = {
  'closings.byOutcome': ['closed', 'outcome'],
  'closings.byOutcomeExcludingDropouts': ['stayed', 'outcome'],
  'results.bySex': ['results', 'sex'],
  ...Object.fromEntries(
    ['newlyEnrolled', 'closed', 'enrolledAtEnd'].flatMap((population) =>
      ['sex', 'ageBand', 'referralSource', 'incomeSource'].map(
        (dimension) => [`breakdowns.${population}.${dimension}`, [population, dimension]] as const,
      ),
    ),
  ),
};

/** The population that each measured quantity is over, and the quantity. */
export const measureCells: Readonly<Record<string, readonly [population: string, quantity: Quantity]>> = {
  'throughputMonths.closed': ['closed', 'throughput'],
  'throughputMonths.results': ['results', 'throughput'],
  'publicSupportMonthsBefore.closed': ['closed', 'support'],
  'publicSupportMonthsBefore.results': ['results', 'support'],
  'age.newlyEnrolled': ['newlyEnrolled', 'age'],
  'age.closed': ['closed', 'age'],
  'age.results': ['results', 'age'],
  'age.enrolledAtEnd': ['enrolledAtEnd', 'age'],
};
export type Quantity = 'throughput' | 'support' | 'age';

/** The result outcomes, which no early dropout has: their counts with and without dropouts are the same cell. */
const resultOutcomes = ['work', 'studies', 'other-vocational-rehab'];

/** One row of a table. */
export function rowCell(population: string, dimension: string, code: string): string {
  const isResult = dimension === 'outcome' && resultOutcomes.includes(code);
  return `${isResult ? 'stayed' : population}|${dimension}=${code}`;
}

/** A population’s women, men or unknown; `'all'` is the whole of it. */
export function sexCell(population: string, sex: 'all' | Sex): string {
  return sex === 'all' ? population : rowCell(population, 'sex', sex);
}

/** Those of a group whose quantity is known, or unknown. A throughput time is always known. */
export function knownCell(population: string, quantity: Quantity, sex: 'all' | Sex): string {
  return quantity === 'throughput' ? sexCell(population, sex) : `${sexCell(population, sex)}|${quantity} known`;
}

export function missingCell(population: string, quantity: Quantity, sex: 'all' | Sex): string {
  if (quantity === 'age' && sex === 'all') return rowCell(population, 'ageBand', 'unknown');
  return `${sexCell(population, sex)}|${quantity} missing`;
}

const headlines = ['newlyEnrolled', 'closed', 'enrolledAtStart', 'enrolledAtEnd', 'results', 'everEnrolled', 'persons'];

/** Readers look for the whole flow and the results first, then for the rows of tables, last for who lacks a value. */
export function importanceOf(cell: string): number {
  if (headlines.includes(cell)) return 3;
  if (!cell.includes('|')) return 2;
  return cell.endsWith(' known') || cell.endsWith(' missing') ? 0 : 1;
}
