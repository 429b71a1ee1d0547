import type { Sheet } from '@kraften/documents/sheet';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import {
  type Worksheet,
  type WorksheetKind,
  worksheetTitles,
} from '@kraften/domain/concepts/worksheet/national-worksheet';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { worksheetsOf } from './worksheets-of';

/** The same worksheets as a workbook: a sheet of entries and one of exits, with the receiver's codes beside. */
export const exportWorksheets = casework('participation:export')
  .input(z.object({ period: ReportingPeriod }))
  .mutation(async ({ ctx, input: { period } }) => {
    const made = await worksheetsOf({ tx: ctx.tx, teamId: ctx.actor.teamId, today: ctx.today() }, period);
    await ctx.audit.log(
      { details: { format: 'xlsx', from: period.from, to: period.to, rows: made.length } },
      ...made.map(({ participationId, personId, sheet }) => ({
        ...{ subjectId: participationId, personId },
        details: { format: 'xlsx', kind: sheet.kind, limited: sheet.limitedBy !== null },
      })),
    );
    const { xlsxFile } = await import('@kraften/documents/xlsx-file');
    const sheets = (['entry', 'exit'] as const).map((kind) =>
      sheetOf(
        kind,
        made.map(({ sheet }) => sheet),
      ),
    );
    const bytes = await xlsxFile(sheets);
    const fileName = `underlag-nationell-uppfoljning-${period.from}-${period.to}.xlsx`;
    return { fileName, base64: Buffer.from(bytes).toString('base64') };
  });

function sheetOf(kind: WorksheetKind, worksheets: readonly Worksheet[]): Sheet {
  const ofKind = worksheets.filter((worksheet) => worksheet.kind === kind);
  const labels = [...new Set(ofKind.toSorted(fullestFirst).flatMap(({ rows }) => rows.map(({ label }) => label)))];
  const coded = labels.filter((label) =>
    ofKind.some(({ rows }) => rows.some((row) => row.label === label && row.externalCode !== null)),
  );
  const columns = labels.flatMap((label) => (coded.includes(label) ? [label, `${label}, kod`] : [label]));
  return {
    name: kind === 'entry' ? 'Inskrivningar' : 'Avslut',
    columns: columns.length === 0 ? [worksheetTitles[kind]] : columns,
    rows: ofKind.map(({ rows }) =>
      labels.flatMap((label) => {
        const row = rows.find((each) => each.label === label);
        const value = row === undefined || row.value === '' ? null : row.value;
        return coded.includes(label) ? [value, row?.externalCode ?? null] : [value];
      }),
    ),
  };
}

/** The columns stand in the order of the sheet that has most of them. */
const fullestFirst = (one: Worksheet, other: Worksheet) => other.rows.length - one.rows.length;
