import type { Transaction } from '@kraften/db/database';
import {
  beginCaseDocument,
  type CaseDocumentRecord,
  caseDocumentParts,
  completeCaseDocument,
  countCaseDocuments,
  discardCaseDocument,
  findCaseDocument,
} from '@kraften/db/records/case-document';
import { findParticipation } from '@kraften/db/records/participation';
import { CaseDocumentDetails, checkDocumentDetails } from '@kraften/domain/concepts/case-document/case-document';
import { mostDocuments } from '@kraften/domain/concepts/case-document/document-file';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { type Arrival, givenUp, receivePart, refuseUnfit } from '../../kernel/receive-part';
import { RecordId } from '../../kernel/record-input';

/** A part of a file, with what is said of the document. The sender chooses the document's id. */
const SentPart = z.extend(CaseDocumentDetails, {
  participationId: RecordId,
  documentId: RecordId,
  fileName: z.string().check(z.minLength(1), z.maxLength(255)),
  byteLength: z.int(),
  /** From 0. */
  part: z.int().check(z.minimum(0)),
  base64: z.string().check(z.maxLength(1_000_000)),
});

/** Takes a part of a document's file. With the last one the document is the team's. */
export const sendDocument = casework('document:write')
  .input(SentPart)
  .mutation(async ({ ctx, input }): Promise<Arrival> => {
    const { tx, actor } = ctx;
    const { participationId, documentId, part } = input;
    const participation = await findParticipation(tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    await ctx.audit.log({
      subjectId: participationId,
      personId: participation.person.personId,
      details: { documentId, part },
    });
    const document = (await findCaseDocument(tx, documentId)) ?? (await begin(ctx, input));
    if (document.participationId !== participationId) throw notFound('Dokumentet');
    return await receivePart(
      document,
      { ...input, userId: actor.userId, teamId: actor.teamId },
      {
        parts: caseDocumentParts(tx, documentId),
        complete: (type) => completeCaseDocument(tx, documentId, type),
        discard: () => discardCaseDocument(tx, documentId),
      },
    );
  });

type Sender = {
  readonly tx: Transaction;
  readonly actor: { readonly teamId: string; readonly userId: string };
  readonly today: () => CaseDocumentDetails['datedOn'];
};

async function begin(
  { tx, actor, today }: Sender,
  { part: _part, base64: _base64, ...input }: z.output<typeof SentPart>,
): Promise<CaseDocumentRecord> {
  const { participationId, documentId } = input;
  const details = checkDocumentDetails(input, today());
  if (!details.ok) throw fieldProblem(details.problem);
  refuseUnfit(input);
  if ((await countCaseDocuments(tx, participationId)) >= mostDocuments) {
    throw outOfTurn(`Ett ärende kan ha högst ${mostDocuments} dokument.`);
  }
  const { teamId, userId: uploadedById } = actor;
  const begun = await beginCaseDocument(tx, { ...input, teamId, uploadedById });
  const document = await findCaseDocument(tx, documentId);
  // Somebody else's, or another team's, has the id: it isn't seen, and nothing is added to it.
  if (!begun || document === null) throw givenUp();
  return document;
}
