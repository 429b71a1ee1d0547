import type { Transaction } from '@kraften/db/database';
import { type AnnualReportRecord, findAnnualReport } from '@kraften/db/records/annual-report';
import { findTeam, type TeamRecord } from '@kraften/db/records/team';
import { notFound } from '../../kernel/problem';

/** One of the team's annual reports; otherwise it is not found. */
export async function requireReport(tx: Transaction, reportId: string): Promise<AnnualReportRecord> {
  const report = await findAnnualReport(tx, reportId);
  if (report === null) throw notFound('Rapporten');
  return report;
}

export async function requireTeam(tx: Transaction, teamId: string): Promise<TeamRecord> {
  const team = await findTeam(tx, teamId);
  if (team === null) throw notFound('Teamet');
  return team;
}
