import type { Transaction } from '@kraften/db/database';
import { type AnnualReportRecord, loadReportComments, loadReportTexts } from '@kraften/db/records/annual-report';
import { loadUserNames } from '@kraften/db/records/membership';
import { type EditionSummary, findEdition, loadEditions } from '@kraften/db/records/report-edition';
import { figureDifferences } from '@kraften/domain/annual-report/figure-differences';
import { inlineFigures } from '@kraften/domain/annual-report/inline-figures';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';
import { contentOf } from './content-of';
import { requireReport, requireTeam } from './find-report';

/**
 * An annual report as it is written: its texts and remarks, what its figures and lists say today, what the last adopted report
 * wrote, and, when it has been adopted, what has changed since.
 */
export const getAnnualReport = casework('annual-report:read')
  .input(z.object({ reportId: RecordId }))
  .query(async ({ ctx, input: { reportId } }) => {
    const { tx, actor } = ctx;
    const report = await requireReport(tx, reportId);
    const team = await requireTeam(tx, actor.teamId);
    const threshold = team.hideBelow;
    const content = await contentOf(tx, { team, report, today: ctx.today(), threshold });
    const texts = await loadReportTexts(tx, reportId);
    const comments = await loadReportComments(tx, reportId);
    const all = await loadEditions(tx, actor.teamId);
    const editions = all.filter((edition) => edition.reportId === reportId);
    const latest = await frozenOf(tx, editions);
    const names = await loadUserNames(
      tx,
      [...texts, ...comments].map(({ writtenById }) => writtenById),
    );
    const nameOf = (userId: string) => names.get(userId) ?? null;
    await ctx.audit.log({ subjectId: reportId, details: { from: report.period.from, to: report.period.to } });
    return {
      report,
      hidesBelow: threshold,
      content: content.internal,
      findings: content.findings,
      budgetFindings: content.budgetFindings,
      texts: texts.map(({ writtenById, ...text }) => ({ ...text, writtenByName: nameOf(writtenById) })),
      comments: comments.map(({ writtenById, resolvedById: _resolvedById, ...comment }) => ({
        ...comment,
        writtenByName: nameOf(writtenById),
      })),
      editions,
      differences: latest === null ? [] : figureDifferences(latest.frozen.content, content.internal),
      previous: await previousOf(tx, report, all),
    };
  });

/** What the last report that was adopted before this one's period wrote. */
async function previousOf(tx: Transaction, report: AnnualReportRecord, editions: readonly EditionSummary[]) {
  const earlier = editions.filter(
    ({ reportId, period }) => reportId !== report.reportId && period.to < report.period.to,
  );
  const last = await frozenOf(tx, earlier);
  if (last === null) return null;
  const { texts, content } = last.frozen;
  return { title: last.title, texts, figures: inlineFigures(content) };
}

/** The latest internal one; editions come with the latest first. */
async function frozenOf(tx: Transaction, editions: readonly EditionSummary[]) {
  const latest = editions.find(({ audience }) => audience === 'internal');
  return latest === undefined ? null : await findEdition(tx, latest.editionId);
}
