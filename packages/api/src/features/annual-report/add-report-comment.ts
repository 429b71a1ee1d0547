import { insertReportComment } from '@kraften/db/records/annual-report';
import { ReportRemark } from '@kraften/domain/concepts/annual-report/annual-report';
import { ReportTextKey } from '@kraften/domain/concepts/annual-report/report-text-key';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { requireReport } from './find-report';

const Input = z.object({ reportId: RecordId, commentId: RecordId, key: ReportTextKey, text: ReportRemark });

/** Remarks on one of the texts, for those who write it. */
export const addReportComment = casework('annual-report:comment')
  .input(Input)
  .mutation(async ({ ctx, input: { reportId, commentId: id, key, text } }) => {
    const report = await requireReport(ctx.tx, reportId);
    if (report.stage === 'adopted') throw outOfTurn('Rapporten är antagen. Kommentera en ny utgåva i stället.');
    const { teamId, userId: writtenById } = ctx.actor;
    await ctx.audit.log({ subjectId: reportId, details: { key } });
    await insertReportComment(ctx.tx, { id, teamId, reportId, key, text, writtenById });
    return { commentId: id };
  });
