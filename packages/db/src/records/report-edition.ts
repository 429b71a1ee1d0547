import { createHash, randomUUID } from 'node:crypto';
import { FrozenReport } from '@kraften/domain/annual-report/frozen-report';
import { EditionAudience } from '@kraften/domain/concepts/annual-report/annual-report';
import type { Period } from '@kraften/domain/concepts/period/period';
import type { Transaction } from '../database';
import { fromColumn, toColumn } from './calendar-column';

/** What a list shows of an adopted edition. */
export type EditionSummary = {
  readonly editionId: string;
  readonly teamId: string;
  readonly reportId: string;
  readonly number: number;
  readonly audience: EditionAudience;
  readonly title: string;
  readonly period: Period;
  readonly sha256: string;
  readonly adoptedAt: Date;
};

const summaryColumns = {
  ...{ id: true, teamId: true, reportId: true, number: true, audience: true, title: true },
  ...{ periodFrom: true, periodTo: true, sha256: true, adoptedAt: true },
} as const;

/** The adopted editions of a team that whoever acts may read, the latest first. */
export async function loadEditions(tx: Transaction, teamId: string): Promise<EditionSummary[]> {
  const rows = await tx.annualReportEdition.findMany({
    where: { teamId },
    select: summaryColumns,
    orderBy: [{ periodTo: 'desc' }, { number: 'desc' }, { audience: 'asc' }],
  });
  return rows.map(summaryOf);
}

/** An adopted edition as it was frozen. One whose characters aren't those that were adopted is refused. */
export async function findEdition(
  tx: Transaction,
  editionId: string,
): Promise<(EditionSummary & { readonly frozen: FrozenReport }) | null> {
  const row = await tx.annualReportEdition.findUnique({
    where: { id: editionId },
    select: { ...summaryColumns, content: true },
  });
  if (row === null) return null;
  if (checksumOf(row.content) !== row.sha256) throw new Error(`The edition ${row.id} is not as it was adopted`);
  return { ...summaryOf(row), frozen: FrozenReport.parse(JSON.parse(row.content)) };
}

type NewEdition = {
  readonly teamId: string;
  readonly reportId: string;
  readonly number: number;
  readonly title: string;
  readonly period: Period;
  readonly adoptedById: string;
};

/** Keeps an edition for good. Who adopted it and when is the database's when staff act. */
export async function insertEdition(tx: Transaction, edition: NewEdition, frozen: FrozenReport): Promise<void> {
  const { period, ...columns } = edition;
  const content = JSON.stringify(frozen);
  await tx.annualReportEdition.create({
    data: {
      ...{ ...columns, id: randomUUID(), audience: frozen.audience, content, sha256: checksumOf(content) },
      ...{ periodFrom: toColumn(period.from), periodTo: toColumn(period.to) },
    },
    select: { id: true },
  });
}

function checksumOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

type SummaryRow = {
  readonly id: string;
  readonly teamId: string;
  readonly reportId: string;
  readonly number: number;
  readonly audience: string;
  readonly title: string;
  readonly periodFrom: Date;
  readonly periodTo: Date;
  readonly sha256: string;
  readonly adoptedAt: Date;
};

function summaryOf({ id, periodFrom, periodTo, ...row }: SummaryRow): EditionSummary {
  const { teamId, reportId, number, title, sha256, adoptedAt } = row;
  return {
    ...{ editionId: id, teamId, reportId, number, title, sha256, adoptedAt },
    audience: EditionAudience.parse(row.audience),
    period: { from: fromColumn(periodFrom), to: fromColumn(periodTo) },
  };
}
