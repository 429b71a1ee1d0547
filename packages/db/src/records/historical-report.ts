import { ReportProfileId } from '@kraften/domain/concepts/report-profile/report-profile-id';
import { HistoricalFigure, type HistoricalReport } from '@kraften/domain/history/historical-report';
import * as z from 'zod/mini';
import type { Transaction } from '../database';
import type { HistoricalReport as HistoricalReportRow } from '../generated/prisma/client';
import { rawSqlOf } from '../raw-sql';
import { fromColumn, toColumn } from './calendar-column';

export type HistoricalReportRecord = HistoricalReport & {
  readonly reportId: string;
  readonly version: number;
  /** Who typed it in first; later changes stand in the audit log. */
  readonly enteredById: string;
};

/** Lets nobody else save an old report of the team until the transaction ends; waits for one who does. */
export async function claimHistoricalReports(tx: Transaction, teamId: string): Promise<void> {
  const claimed = `historical_report ${teamId}`;
  await rawSqlOf(tx).$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${claimed}, 0))`;
}

/** A team's old reports, the latest period first, for its staff. */
export async function loadHistoricalReports(tx: Transaction, teamId: string): Promise<HistoricalReportRecord[]> {
  const rows = await tx.historicalReport.findMany({ where: { teamId }, orderBy: latestFirst });
  return rows.map(historicalReportOf);
}

/** What a team's old reports print, the latest period first, for everyone who sees its figures. */
export async function loadPrintedReports(tx: Transaction, teamId: string): Promise<HistoricalReport[]> {
  const rows = await tx.historicalReport.findMany({ where: { teamId }, orderBy: latestFirst, select: printedColumns });
  return rows.map(printedOf);
}

export async function findHistoricalReport(tx: Transaction, reportId: string): Promise<HistoricalReportRecord | null> {
  const row = await tx.historicalReport.findUnique({ where: { id: reportId } });
  return row === null ? null : historicalReportOf(row);
}

/** Adds a report with an id that the caller chose; false when the id, or the team's report of that period, is there already. */
export async function insertHistoricalReport(
  tx: Transaction,
  owner: { readonly reportId: string; readonly teamId: string; readonly enteredById: string },
  report: HistoricalReport,
): Promise<boolean> {
  const { reportId, ...owned } = owner;
  const { count } = await tx.historicalReport.createMany({
    data: [{ id: reportId, ...owned, ...columnsOf(report) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes a report; false when somebody else changed it since `version` was read. */
export async function changeHistoricalReport(
  tx: Transaction,
  target: { readonly reportId: string; readonly version: number },
  report: HistoricalReport,
): Promise<boolean> {
  const { count } = await tx.historicalReport.updateMany({
    where: { id: target.reportId, version: target.version },
    data: { ...columnsOf(report), version: { increment: 1 } },
  });
  return count === 1;
}

const latestFirst = [{ periodTo: 'desc' }, { periodFrom: 'desc' }] as const satisfies object[];

const printedColumns = { title: true, periodFrom: true, periodTo: true, profile: true, figures: true } as const;

function columnsOf({ title, period, profile, figures }: HistoricalReport) {
  return { title, profile, figures, periodFrom: toColumn(period.from), periodTo: toColumn(period.to) };
}

const Figures = z.array(HistoricalFigure);

function historicalReportOf(row: HistoricalReportRow): HistoricalReportRecord {
  return { reportId: row.id, version: row.version, enteredById: row.enteredById, ...printedOf(row) };
}

function printedOf(row: Pick<HistoricalReportRow, keyof typeof printedColumns>): HistoricalReport {
  return {
    title: row.title,
    period: { from: fromColumn(row.periodFrom), to: fromColumn(row.periodTo) },
    profile: ReportProfileId.parse(row.profile),
    figures: Figures.parse(row.figures),
  };
}
