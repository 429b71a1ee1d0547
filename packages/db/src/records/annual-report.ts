import { randomUUID } from 'node:crypto';
import { type AnnualReport, AnnualReportStage } from '@kraften/domain/concepts/annual-report/annual-report';
import { ReportTextKey } from '@kraften/domain/concepts/annual-report/report-text-key';
import { RichText } from '@kraften/domain/concepts/annual-report/rich-text';
import { ReportProfileId } from '@kraften/domain/concepts/report-profile/report-profile-id';
import type { Transaction } from '../database';
import type { AnnualReport as AnnualReportRow } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';

export type AnnualReportRecord = AnnualReport & {
  readonly reportId: string;
  readonly version: number;
  readonly stage: AnnualReportStage;
};

/** One of a report's texts as it stands; version 0 has never been written. */
export type ReportTextRecord = {
  readonly key: ReportTextKey;
  readonly body: RichText;
  readonly version: number;
  readonly writtenById: string;
  readonly writtenAt: Date;
};

export type ReportCommentRecord = {
  readonly commentId: string;
  readonly key: ReportTextKey;
  readonly text: string;
  readonly writtenById: string;
  readonly writtenAt: Date;
  readonly resolvedAt: Date | null;
  readonly resolvedById: string | null;
};

/** The team's annual reports, the latest period first. */
export async function loadAnnualReports(tx: Transaction, teamId: string): Promise<AnnualReportRecord[]> {
  const rows = await tx.annualReport.findMany({ where: { teamId }, orderBy: [{ periodTo: 'desc' }, { id: 'asc' }] });
  return rows.map(reportOf);
}

export async function findAnnualReport(tx: Transaction, reportId: string): Promise<AnnualReportRecord | null> {
  const row = await tx.annualReport.findUnique({ where: { id: reportId } });
  return row === null ? null : reportOf(row);
}

type Owner = { readonly id: string; readonly teamId: string; readonly createdById: string };

/** Begins a report; false when the id, or the team's report of that period, is there already. */
export async function insertAnnualReport(tx: Transaction, owner: Owner, report: AnnualReport): Promise<boolean> {
  const { count } = await tx.annualReport.createMany({
    data: [{ ...columnsOf(report), ...owner }],
    skipDuplicates: true,
  });
  return count === 1;
}

type Claim = { readonly id: string; readonly version: number };

/** Changes what a report is called and is of; false when it has another version by now. */
export async function updateAnnualReport(
  tx: Transaction,
  { id, version }: Claim,
  report: AnnualReport,
): Promise<boolean> {
  const { count } = await tx.annualReport.updateMany({
    where: { id, version, stage: 'draft' },
    data: { ...columnsOf(report), version: { increment: 1 } },
  });
  return count === 1;
}

/** Moves a report to another stage; false when it has another version by now. */
export async function moveAnnualReport(
  tx: Transaction,
  { id, version }: Claim,
  stage: AnnualReportStage,
): Promise<boolean> {
  const { count } = await tx.annualReport.updateMany({
    where: { id, version },
    data: { stage, version: { increment: 1 } },
  });
  return count === 1;
}

/** The texts that somebody has written in. */
export async function loadReportTexts(tx: Transaction, reportId: string): Promise<ReportTextRecord[]> {
  const rows = await tx.annualReportText.findMany({ where: { reportId }, orderBy: { key: 'asc' } });
  return rows.map(({ key, body, version, writtenById, writtenAt }) => ({
    ...{ version, writtenById, writtenAt },
    key: ReportTextKey.parse(key),
    body: RichText.parse(body),
  }));
}

export async function findReportText(
  tx: Transaction,
  of: { readonly reportId: string; readonly key: ReportTextKey },
): Promise<ReportTextRecord | null> {
  const texts = await loadReportTexts(tx, of.reportId);
  return texts.find(({ key }) => key === of.key) ?? null;
}

type TextClaim = {
  readonly teamId: string;
  readonly reportId: string;
  readonly key: ReportTextKey;
  /** 0 for one that nobody has written in. */
  readonly version: number;
  readonly writtenById: string;
};

/** Keeps a text; false when somebody else has written in it since that version. */
export async function saveReportText(
  tx: Transaction,
  { version, writtenById, ...of }: TextClaim,
  body: RichText,
): Promise<boolean> {
  if (version === 0) {
    const { count } = await tx.annualReportText.createMany({
      data: [{ ...of, id: randomUUID(), body, writtenById }],
      skipDuplicates: true,
    });
    return count === 1;
  }
  const { count } = await tx.annualReportText.updateMany({
    where: { reportId: of.reportId, key: of.key, version },
    data: { body, writtenById, writtenAt: new Date(), version: { increment: 1 } },
  });
  return count === 1;
}

/** What the team has remarked on a report, the oldest first. */
export async function loadReportComments(tx: Transaction, reportId: string): Promise<ReportCommentRecord[]> {
  const rows = await tx.annualReportComment.findMany({
    where: { reportId },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, key, text, writtenById, writtenAt, resolvedAt, resolvedById }) => ({
    ...{ commentId: id, text, writtenById, writtenAt, resolvedAt, resolvedById },
    key: ReportTextKey.parse(key),
  }));
}

type NewComment = {
  readonly id: string;
  readonly teamId: string;
  readonly reportId: string;
  readonly key: ReportTextKey;
  readonly text: string;
  readonly writtenById: string;
};

/** Adds a remark under the id that the form chose; one that was sent twice is kept once. */
export async function insertReportComment(tx: Transaction, comment: NewComment): Promise<void> {
  await tx.annualReportComment.createMany({ data: [comment], skipDuplicates: true });
}

/** Notes that a remark has been dealt with, or that it hasn't after all. */
export async function resolveReportComment(
  tx: Transaction,
  of: { readonly reportId: string; readonly commentId: string },
  resolved: { readonly at: Date; readonly byId: string } | null,
): Promise<void> {
  await tx.annualReportComment.updateMany({
    where: { id: of.commentId, reportId: of.reportId },
    data: { resolvedAt: resolved?.at ?? null, resolvedById: resolved?.byId ?? null },
  });
}

function columnsOf({ title, period, profile }: AnnualReport) {
  return { title, profile, periodFrom: toColumn(period.from), periodTo: toColumn(period.to) };
}

function reportOf({ id, version, title, profile, stage, periodFrom, periodTo }: AnnualReportRow): AnnualReportRecord {
  return {
    ...{ reportId: id, version, title },
    period: { from: fromColumn(periodFrom), to: fromColumn(periodTo) },
    profile: ReportProfileId.parse(profile),
    stage: AnnualReportStage.parse(stage),
  };
}
