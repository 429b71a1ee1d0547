import { resultOutcomes } from '../concepts/outcome/outcome';
import { type ScoreScale, scoreScales } from '../concepts/outcome-score/outcome-score';
import type { Sex } from '../concepts/sex/sex';
import { crossedTables } from '../metrics/crossings/crossed-tables';

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
  'waiting.queued': 'queued',
  'workTraining.started': 'placements started',
};

export const shareCells: Readonly<Record<string, readonly [numerator: string, denominator: string]>> = {
  'results.ofAllClosings': ['results', 'closed'],
  'results.excludingDropouts': ['results', 'stayed'],
  'results.excludingTransfers': ['resultsKept', 'stayedKept'],
  'results.workOrStudies': ['workOrStudies', 'stayed'],
  ...Object.fromEntries(
    scoreScales.map((scale) => [`scores.${scale}.atGuide`, [`at guide ${scale}`, measuredCell(scale)]] as const),
  ),
};

/**
 * Shares of what people do many times, such as coming to a group, and for the share of all of it the figure that divides
 * it. They add up to nothing else, but rest on a number of people that isn’t theirs.
 */
export const eventShares: Readonly<Record<string, string | null>> = {
  'followUps.heldInTime': null,
  'attendance.byGroup': null,
  'attendance.all': 'attendance.byGroup',
};

/** The parts and the whole of a figure that gives a share for each code of some people. */
export const shareRowCells: Readonly<Record<string, (code: string) => readonly [part: string, whole: string]>> = {
  'completeness.fields': (code) => [`everEnrolled|${code} filled in`, 'everEnrolled'],
};

/** What each amount of money is divided by. */
export const moneyCells: Readonly<Record<string, string>> = {
  'cost.perParticipation': 'everEnrolled',
  'cost.perResult': 'results',
};

/** The population and the dimension that each table divides it by. */
export const tableCells: Readonly<Record<string, readonly [population: string, dimension: string]>> = {
  'closings.byOutcome': ['closed', 'outcome'],
  'closings.byOutcomeExcludingDropouts': ['stayed', 'outcome'],
  'results.bySex': ['results', 'sex'],
  'income.after': ['closed', 'incomeSourceAfter'],
  'workTraining.byEnding': ['placements ended', 'workTrainingEnding'],
  ...Object.fromEntries(
    scoreScales.map((scale) => [`scores.${scale}.change`, [measuredTwiceCell(scale), 'scoreChange']] as const),
  ),
  ...Object.fromEntries(
    ['newlyEnrolled', 'closed', 'enrolledAtEnd'].flatMap((population) =>
      ['sex', 'ageBand', 'referralSource', 'incomeSource'].map(
        (dimension) => [`breakdowns.${population}.${dimension}`, [population, dimension]] as const,
      ),
    ),
  ),
};

/** The population that a crossing divides: that of its tables. */
export function crossedPopulation(metricId: string): string | undefined {
  return tableCells[crossedTables[metricId]?.rows.table ?? '']?.[0];
}

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
  'waiting.daysInQueue': ['queued', 'wait'],
  'waiting.referralToVisit': ['visited', 'wait'],
  'waiting.visitToEnrolment': ['enrolled after a visit', 'wait'],
  'waiting.referralToEnrolment': ['enrolled after a referral', 'wait'],
  'workTraining.hoursPerWeek': ['placements started', 'hours'],
  ...Object.fromEntries(
    scoreScales.map((scale) => [`scores.${scale}.difference`, [measuredTwiceCell(scale), 'score']] as const),
  ),
};
export type Quantity = 'throughput' | 'support' | 'age' | 'wait' | 'hours' | 'score';

/** Those with a score on a scale, and those with two to compare. */
export function measuredCell(scale: ScoreScale): string {
  return `measured ${scale}`;
}
export function measuredTwiceCell(scale: ScoreScale): string {
  return `measured twice ${scale}`;
}

/** Whether a code of the outcomes is a result. */
export function isResultCode(code: string): boolean {
  return resultOutcomes.some((outcome) => outcome === code);
}

/** One row of a table. No early dropout has a result: those with and without the dropouts are the same cell. */
export function rowCell(population: string, dimension: string, code: string): string {
  const isResult = dimension === 'outcome' && isResultCode(code);
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

const headlines = ['newlyEnrolled', 'closed', 'results', 'everEnrolled', 'persons'];

/**
 * Readers look for the whole flow and the results first, then for the rows of tables, last for who lacks a value. Those
 * enrolled when a period begins and ends stand in the report of the year before and after too: to hide them here would
 * protect nothing.
 */
export function importanceOf(cell: string): number {
  if (cell === 'enrolledAtStart' || cell === 'enrolledAtEnd') return Number.POSITIVE_INFINITY;
  if (headlines.includes(cell)) return 3;
  if (!cell.includes('|')) return 2;
  return cell.endsWith(' known') || cell.endsWith(' missing') ? 0 : 1;
}
