import { loadAnnualReports } from '@kraften/db/records/annual-report';
import { loadEditions } from '@kraften/db/records/report-edition';
import { casework } from '../../kernel/permitted';

/** The team's annual reports, the latest period first, with the editions that have been adopted. */
export const listAnnualReports = casework('annual-report:read').query(async ({ ctx }) => {
  const { teamId } = ctx.actor;
  const reports = await loadAnnualReports(ctx.tx, teamId);
  const editions = await loadEditions(ctx.tx, teamId);
  await ctx.audit.log({ details: { rows: reports.length } });
  return reports.map((report) => ({
    ...report,
    editions: editions.filter(({ reportId }) => reportId === report.reportId),
  }));
});
