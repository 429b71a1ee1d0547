import type { ReportDocument } from '@kraften/documents/report/report-document';
import type { PrintedTable } from '@kraften/domain/annual-report/printed-report';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { yearFigures } from './year-figures';

/** A year's numbers for the association's annual report as a workbook, each table by itself. */
export const exportYearSheet = casework('report:read')
  .input(z.object({ year: BudgetYearNumber }))
  .mutation(async ({ ctx, input: { year } }) => {
    const { teamId } = ctx.actor;
    const { teamName, hidesBelow, tables } = await yearFigures({ tx: ctx.tx, teamId, today: ctx.today() }, year);
    await ctx.audit.log({ subjectId: teamId, details: { year, format: 'xlsx' } });
    const document: ReportDocument = {
      title: `Underlag till förbundets årsredovisning ${year}`,
      subtitle: [teamName],
      author: teamName,
      createdAt: new Date(),
      blocks: tables.map(
        ({ caption, rows }): PrintedTable => ({
          ...{ kind: 'table', caption },
          columns: [
            { label: 'Vad', align: 'start' },
            { label: 'Antal', align: 'end' },
          ],
          rows: rows.map(({ label, count }) => [
            { text: label },
            count === null ? { text: 'dold (få personer)' } : { text: String(count), value: count },
          ]),
          notes: [`Antal under ${hidesBelow}, och antal som skulle avslöja dem, är dolda.`],
        }),
      ),
      definitions: [],
    };
    const { reportXlsx } = await import('@kraften/documents/report/report-xlsx');
    const bytes = await reportXlsx(document);
    return { fileName: `underlag-arsredovisning-${year}.xlsx`, base64: Buffer.from(bytes).toString('base64') };
  });
