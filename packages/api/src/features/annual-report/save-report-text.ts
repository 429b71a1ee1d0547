import { findReportText, saveReportText as keepText } from '@kraften/db/records/annual-report';
import { ReportTextKey } from '@kraften/domain/concepts/annual-report/report-text-key';
import { RichText } from '@kraften/domain/concepts/annual-report/rich-text';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';
import { requireReport } from './find-report';

const Input = z.object({ reportId: RecordId, key: ReportTextKey, version: Version, body: RichText });

/** Keeps one of a report's texts while it is written. Two who write in different texts never stand in each other's way. */
export const saveReportText = casework('annual-report:write')
  .input(Input)
  .mutation(async ({ ctx, input: { reportId, key, version, body } }) => {
    const report = await requireReport(ctx.tx, reportId);
    if (report.stage !== 'draft') {
      throw outOfTurn('Rapporten är inte ett utkast längre. Ta tillbaka den till utkast och skriv sedan.');
    }
    const { teamId, userId: writtenById } = ctx.actor;
    const stored = await findReportText(ctx.tx, { reportId, key });
    await ctx.audit.log({ subjectId: reportId, details: { key } });
    const save = () => keepText(ctx.tx, { teamId, reportId, key, version, writtenById }, body);
    const saved = await saveRecord<{ readonly body: RichText }>({
      what: 'Texten',
      ...{ stored, values: { body }, version },
      insert: save,
      update: save,
    });
    return { version: saved };
  });
