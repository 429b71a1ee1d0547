import { findHistoricalReport } from '@kraften/db/records/historical-report';
import { loadUserNames } from '@kraften/db/records/membership';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** One of the team's old reports, as it was typed in. */
export const getHistoricalReport = casework('historical-report:read')
  .input(z.object({ reportId: RecordId }))
  .query(async ({ ctx, input }) => {
    const report = await findHistoricalReport(ctx.tx, input.reportId);
    if (report === null) throw notFound('Rapporten');
    const names = await loadUserNames(ctx.tx, [report.enteredById]);
    await ctx.audit.log({ subjectId: report.reportId });
    const { enteredById, ...shown } = report;
    return { ...shown, enteredByName: names.get(enteredById) ?? null };
  });
