import { resolveReportComment as keepResolved, loadReportComments } from '@kraften/db/records/annual-report';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { requireReport } from './find-report';

const Input = z.object({ reportId: RecordId, commentId: RecordId, isResolved: z.boolean() });

/** Notes that a remark has been dealt with, or that it hasn't after all. */
export const resolveReportComment = casework('annual-report:comment')
  .input(Input)
  .mutation(async ({ ctx, input: { reportId, commentId, isResolved } }) => {
    await requireReport(ctx.tx, reportId);
    const comments = await loadReportComments(ctx.tx, reportId);
    if (!comments.some((comment) => comment.commentId === commentId)) throw notFound('Kommentaren');
    await ctx.audit.log({ subjectId: reportId, details: { isResolved } });
    const resolved = isResolved ? { at: new Date(), byId: ctx.actor.userId } : null;
    await keepResolved(ctx.tx, { reportId, commentId }, resolved);
    return { commentId };
  });
