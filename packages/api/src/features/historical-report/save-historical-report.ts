import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '@kraften/db/database';
import {
  changeHistoricalReport,
  claimHistoricalReports,
  findHistoricalReport,
  insertHistoricalReport,
  loadHistoricalReports,
} from '@kraften/db/records/historical-report';
import { checkHistoricalReport, HistoricalReport } from '@kraften/domain/history/historical-report';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/**
 * Keeps an old report as it is printed, also where it doesn't add up. The form chooses the id and sends version 0 for a new
 * one, so that the same report sent twice is kept once. There is one report for a period.
 */
export const saveHistoricalReport = casework('historical-report:write')
  .input(z.extend(HistoricalReport, { reportId: RecordId, version: Version }))
  .mutation(async ({ ctx, input }) => {
    const { reportId, version, ...typed } = input;
    const { teamId, userId: enteredById } = ctx.actor;
    const checked = checkHistoricalReport(typed, ctx.today());
    if (!checked.ok) throw fieldProblem(checked.problem);
    await claimHistoricalReports(ctx.tx, teamId);
    const rival = await reportOfSamePeriod(ctx.tx, teamId, input);
    if (rival !== null) {
      const message = `Perioden finns redan i ”${rival.title}”. Ändra den rapporten, eller välj en annan period.`;
      throw fieldProblem([{ field: 'period.from', message }]);
    }

    const isSaved =
      version === 0
        ? await insertHistoricalReport(ctx.tx, { reportId, teamId, enteredById }, checked.value)
        : await changeHistoricalReport(ctx.tx, { reportId, version }, checked.value);
    const kept = await findHistoricalReport(ctx.tx, reportId);
    if (kept === null) throw notFound('Rapporten');
    const isSentAgain = kept.version === version + 1 && isDeepStrictEqual(contentOf(kept), contentOf(checked.value));
    if (!isSaved && !isSentAgain) throw conflict('Rapporten');
    const { period, figures } = checked.value;
    await ctx.audit.log({
      subjectId: reportId,
      details: { from: period.from, to: period.to, figures: figures.length, version: kept.version },
    });
    return { reportId, version: kept.version };
  });

async function reportOfSamePeriod(
  tx: Transaction,
  teamId: string,
  { reportId, period }: { readonly reportId: string; readonly period: HistoricalReport['period'] },
) {
  const reports = await loadHistoricalReports(tx, teamId);
  return reports.find((other) => other.reportId !== reportId && isDeepStrictEqual(other.period, { ...period })) ?? null;
}

function contentOf({ title, period, profile, figures }: HistoricalReport): HistoricalReport {
  return { title, period, profile, figures };
}
