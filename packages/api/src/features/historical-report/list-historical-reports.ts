import { loadHistoricalReports } from '@kraften/db/records/historical-report';
import { loadUserNames } from '@kraften/db/records/membership';
import { checkFigures } from '@kraften/domain/findings/check-figures';
import { historicalSheet } from '@kraften/domain/history/historical-sheet';
import { casework } from '../../kernel/permitted';

/** The team's old reports, the latest period first, each with how much of it doesn't add up. */
export const listHistoricalReports = casework('historical-report:read').query(async ({ ctx }) => {
  const reports = await loadHistoricalReports(ctx.tx, ctx.actor.teamId);
  const names = await loadUserNames(
    ctx.tx,
    reports.map(({ enteredById }) => enteredById),
  );
  await ctx.audit.log({ details: { rows: reports.length } });
  return reports.map((report) => ({
    reportId: report.reportId,
    title: report.title,
    period: report.period,
    figures: report.figures.length,
    findings: checkFigures(historicalSheet(report)).length,
    /** Null when whoever typed it in has left the team. */
    enteredByName: names.get(report.enteredById) ?? null,
  }));
});
