import type { Transaction } from '@kraften/db/database';
import { readFacts } from '@kraften/db/facts/read-facts';
import type { AnnualReportRecord } from '@kraften/db/records/annual-report';
import { loadPrintedReports } from '@kraften/db/records/historical-report';
import { loadMeetingMembers } from '@kraften/db/records/meeting-member';
import { loadStaffPositions } from '@kraften/db/records/staff-position';
import type { TeamRecord } from '@kraften/db/records/team';
import { type AnnualContent, type ReportBudget, withoutNames } from '@kraften/domain/annual-report/annual-content';
import { editionFigures, editionNeeds, figureFindings } from '@kraften/domain/annual-report/report-figures';
import { type BudgetFinding, budgetFindings } from '@kraften/domain/concepts/budget/budget-finding';
import { budgetStanding } from '@kraften/domain/concepts/budget/budget-standing';
import { budgetYearOf } from '@kraften/domain/concepts/budget/budget-year-of';
import { type CalendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import { isPositionIn } from '@kraften/domain/concepts/staff-position/staff-position';
import type { Finding } from '@kraften/domain/findings/finding';
import { figureSeries, type SeriesGround } from '@kraften/domain/history/figure-series';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import { reportProfiles } from '@kraften/domain/reports/report-profile';
import { loadBudget } from '../../kernel/load-budget';

/** As many twelve-month windows as the printed reports show. */
const shownWindows = 9;

/** What a report says in figures and lists today, for each audience, and what doesn't agree in it. */
export type ReportContent = {
  readonly internal: AnnualContent;
  readonly public: AnnualContent;
  readonly findings: readonly Finding[];
  readonly budgetFindings: readonly BudgetFinding[];
};

type Of = {
  readonly team: TeamRecord;
  readonly report: Pick<AnnualReportRecord, 'period' | 'profile'>;
  readonly today: CalendarDate;
  /** Counts from 1 up to this may be hidden. */
  readonly threshold: number;
};

/** Puts a report's figures and lists together as they are today. */
export async function contentOf(tx: Transaction, { team, report, today, threshold }: Of): Promise<ReportContent> {
  const { period, profile } = report;
  const facts = { ...(await readFacts(tx, team.id, editionNeeds)), knownUntil: today };
  const ground = { facts, reports: await loadPrintedReports(tx, team.id) };
  const budgets = await budgetsOf(tx, team.id, period);
  const positions = await loadStaffPositions(tx, team.id);
  const members = await loadMeetingMembers(tx, team.id);
  const shared = {
    ...{ teamName: team.name, period, profile },
    budgets: budgets.map(({ budget }) => budget),
    members: members
      .filter(({ kind, endedOn }) => kind === 'steering' && (endedOn === null || endedOn >= period.from))
      .map(({ name, title, role, authority, endedOn }) => ({ name, title, role, authority, endedOn })),
    staffing: positions
      .filter((position) => isPositionIn(position, period))
      .map(({ positionId: _positionId, version: _version, ...position }) => position),
  };
  const asked = { facts, period, threshold };
  const internal = {
    ...shared,
    figures: editionFigures('internal', asked),
    throughput: throughputOf(ground, report),
  };
  return {
    internal,
    // Windows that overlap would give each other away, so the public edition has none.
    public: withoutNames({ ...shared, figures: editionFigures('public', asked), throughput: [] }),
    findings: figureFindings(facts, period),
    budgetFindings: budgets.flatMap(({ findings }) => findings),
  };
}

function throughputOf(ground: SeriesGround, { period, profile }: Of['report']): AnnualContent['throughput'] {
  const metric = findMetric(reportProfiles[profile].throughputIds[0] ?? '');
  if (metric === null) return [];
  const points = figureSeries(metric, ground, twelveMonthWindows(period.to, shownWindows));
  return points.flatMap(({ period: window, result, historical }) => {
    const months = result?.shape === 'distribution' ? result.groups.all.mean : (historical?.value ?? null);
    return months === null ? [] : [{ period: window, months }];
  });
}

type BudgetOfYear = { readonly budget: ReportBudget; readonly findings: readonly BudgetFinding[] };

/** The budgets of the calendar years that a period touches, as far as there are any. */
async function budgetsOf(tx: Transaction, teamId: string, period: AnnualContent['period']): Promise<BudgetOfYear[]> {
  const found: BudgetOfYear[] = [];
  for (let { year } = datePartsOf(period.from); year <= datePartsOf(period.to).year; year += 1) {
    const loaded = await loadBudget(tx, { teamId, year });
    const counted = budgetYearOf(loaded);
    if (loaded.application === null && loaded.allocation === null && counted.outcomes.length === 0) continue;
    const standing = budgetStanding(counted);
    const names = Object.fromEntries(loaded.categories.map(({ categoryId, name }) => [categoryId, name]));
    const { appliedOre, allocatedOre } = counted;
    found.push({
      budget: { year, appliedOre, allocatedOre, standing, names },
      findings: budgetFindings(counted, standing, { nameOf: (categoryId) => names[categoryId] ?? '' }),
    });
  }
  return found;
}
