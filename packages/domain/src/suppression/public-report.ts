import type { Period } from '../concepts/period/period';
import { type Hidden, isHidden, type ReleasedResult } from '../metrics/result';
import type { ReportTeam } from '../reports/kraften-report';
import { type JsonValue, reportTree } from '../reports/report-tree';
import type { ReleasedFigure } from './release-report';

/**
 * A report that may leave the team, as JSON: the paths of `kraften-report/1`, with `{ "hidden": "few-people" }` where a
 * count is hidden and `{ "hidden": "reveals-few-people" }` where a number rests on hidden or few people. Rows of a table
 * that were merged have their codes joined by "+".
 */
export type PublicReport = {
  readonly format: 'kraften-public-report/1';
  readonly team: ReportTeam;
  readonly period: Period;
  readonly threshold: number;
  readonly [section: string]: JsonValue;
};

export type PublicReportHead = { readonly team: ReportTeam; readonly period: Period; readonly threshold: number };

export function publicReport(
  { team, period, threshold }: PublicReportHead,
  figures: readonly ReleasedFigure[],
): PublicReport {
  return {
    format: 'kraften-public-report/1',
    team: { id: team.id, name: team.name },
    period: { from: period.from, to: period.to },
    threshold,
    ...reportTree(figures),
  };
}

/** Whether any count is hidden that would be shown if it were of more people. How many a curve follows never is. */
export function hidesCounts(figures: readonly ReleasedFigure[]): boolean {
  return figures.some(({ result }) => countsOf(result).some(isHidden));
}

function countsOf(result: ReleasedResult): readonly (number | Hidden)[] {
  switch (result.shape) {
    case 'count':
      return [result.value];
    case 'share':
      return [result.numerator, result.denominator];
    case 'table':
    case 'crossing':
      return result.cells.map(({ count }) => count);
    case 'shares':
      return result.rows.flatMap(({ numerator, denominator }) => [numerator, denominator]);
    case 'money':
      return [result.count];
    case 'distribution':
      return Object.values(result.groups).flatMap(({ n, missing }) => [n, missing]);
    case 'curve':
      return [];
  }
}
