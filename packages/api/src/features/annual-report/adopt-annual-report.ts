import { loadReportComments, loadReportTexts, moveAnnualReport } from '@kraften/db/records/annual-report';
import { insertEdition, loadEditions } from '@kraften/db/records/report-edition';
import { checklist } from '@kraften/domain/annual-report/checklist';
import type { FrozenReport } from '@kraften/domain/annual-report/frozen-report';
import { printReport } from '@kraften/domain/annual-report/print-report';
import { type EditionAudience, editionAudiences } from '@kraften/domain/concepts/annual-report/annual-report';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { contentOf } from './content-of';
import { requireReport, requireTeam } from './find-report';
import { refuseNames } from './refuse-names';

const Input = z.object({ reportId: RecordId, version: Version, namesAreOthers: z.boolean() });

/** Adopts a report that is in review: freezes its figures, lists, definitions and texts as an edition for each audience. */
export const adoptAnnualReport = casework('annual-report:write')
  .input(Input)
  .mutation(async ({ ctx, input: { reportId, version, namesAreOthers } }) => {
    const { tx, actor } = ctx;
    const { teamId, userId: adoptedById } = actor;
    const report = await requireReport(tx, reportId);
    if (report.stage !== 'review') throw outOfTurn('Skicka rapporten till granskning innan den antas.');
    const team = await requireTeam(tx, teamId);
    const hidesBelow = team.hideBelow;
    const content = await contentOf(tx, { team, report, today: ctx.today(), threshold: hidesBelow });
    await refuseNames(tx, { teamId, report, content: content.internal, namesAreOthers });
    const stored = await loadReportTexts(tx, reportId);
    const texts = new Map(stored.map(({ key, body }) => [key, body]));
    const comments = await loadReportComments(tx, reportId);
    const openRemarks = comments.flatMap(({ key, resolvedAt }) => (resolvedAt === null ? [key] : []));
    const items = checklist({ ...content, content: content.internal, texts, openRemarks, hidesBelow });
    const [stops] = items.filter((item) => item.stops);
    if (stops !== undefined) throw outOfTurn(`Rapporten kan inte antas än. ${stops.message}`);
    if (!(await moveAnnualReport(tx, { id: reportId, version }, 'adopted'))) throw conflict('Rapporten');
    const editions = await loadEditions(tx, teamId);
    const number = 1 + Math.max(0, ...editions.filter((each) => each.reportId === reportId).map((each) => each.number));
    const { title, period } = report;
    const frozen = (audience: EditionAudience): FrozenReport => ({
      format: 'kraften-annual-report/1',
      ...{ audience, hidesBelow, content: content[audience] },
      texts: stored.map(({ key, body }) => ({ key, body })),
      printed: printReport(
        { title, audience, hidesBelow, edition: `Utgåva ${number}, antagen ${ctx.today()}` },
        content[audience],
        texts,
      ),
    });
    for (const audience of editionAudiences) {
      await insertEdition(tx, { teamId, reportId, number, title, period, adoptedById }, frozen(audience));
    }
    await ctx.audit.log({ subjectId: reportId, details: { number, from: period.from, to: period.to } });
    return { version: version + 1, number };
  });
