import { saveDocumentDetails } from '@kraften/db/records/case-document';
import { CaseDocumentDetails, checkDocumentDetails } from '@kraften/domain/concepts/case-document/case-document';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { alreadyRemoved, documentConflict, findDocumentInCase } from './document-in-case';

/** Changes what is said of a document. Its content is never changed. */
export const saveDocument = casework('document:write')
  .input(z.extend(CaseDocumentDetails, { documentId: RecordId, version: Version }))
  .mutation(async ({ ctx, input }) => {
    const { documentId, version, ...written } = input;
    const { document, participation } = await findDocumentInCase(ctx.tx, documentId);
    const details = checkDocumentDetails(written, ctx.today());
    if (!details.ok) throw fieldProblem(details.problem);
    await ctx.audit.log({
      subjectId: document.participationId,
      personId: participation.person.personId,
      details: { documentId },
    });
    if (document.struck !== null) throw alreadyRemoved();
    if (!(await saveDocumentDetails(ctx.tx, { documentId, version }, details.value))) throw documentConflict();
  });
