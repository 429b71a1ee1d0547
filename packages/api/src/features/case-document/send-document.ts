import type { Transaction } from '@kraften/db/database';
import {
  beginCaseDocument,
  type CaseDocumentRecord,
  completeCaseDocument,
  countCaseDocuments,
  discardCaseDocument,
  findCaseDocument,
  findDocumentPart,
  insertDocumentPart,
  loadPartNumbers,
  readDocumentParts,
} from '@kraften/db/records/case-document';
import { findParticipation } from '@kraften/db/records/participation';
import { contentTypeOf } from '@kraften/documents/content-type-of';
import { CaseDocumentDetails, checkDocumentDetails } from '@kraften/domain/concepts/case-document/case-document';
import {
  bytesOfPart,
  type FileRefusal,
  fileRefusalTexts,
  mostDocuments,
  partsOf,
  sizeProblem,
  typeByName,
} from '@kraften/domain/concepts/case-document/document-file';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
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

/** Where a document is on its way. `refused`: its content isn't taken, and nothing of it is kept. */
type Arrival =
  | { readonly state: 'receiving'; readonly nextPart: number }
  | { readonly state: 'complete' }
  | { readonly state: 'refused'; readonly why: FileRefusal; readonly message: string };

/**
 * Takes a part of a document's file. Each can be sent again without harm, and what has come stays while the line is down: the
 * answer says which is asked for next. With the last one the content is looked into, and the document is the team's.
 */
export const sendDocument = casework('document:write')
  .input(SentPart)
  .mutation(async ({ ctx, input }): Promise<Arrival> => {
    const { participationId, documentId, part, base64, byteLength } = input;
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    await ctx.audit.log({
      subjectId: participationId,
      personId: participation.person.personId,
      details: { documentId, part },
    });
    const document = (await findCaseDocument(ctx.tx, documentId)) ?? (await begin(ctx, input));
    if (document.participationId !== participationId) throw notFound('Dokumentet');
    if (document.discardedAt !== null || document.uploadedById !== ctx.actor.userId) throw givenUp();
    if (document.fileName !== input.fileName || document.byteLength !== byteLength) throw anotherFile();
    if (document.completedAt !== null) return { state: 'complete' };

    const content = new Uint8Array(Buffer.from(base64, 'base64'));
    if (part >= partsOf(byteLength) || content.length !== bytesOfPart(byteLength, part)) throw anotherFile();
    const kept = await findDocumentPart(ctx.tx, { documentId, number: part });
    if (kept !== null && Buffer.compare(kept, content) !== 0) throw anotherFile();
    if (kept === null)
      await insertDocumentPart(ctx.tx, { documentId, number: part, teamId: ctx.actor.teamId, content });

    const come = await loadPartNumbers(ctx.tx, documentId);
    if (come.length < partsOf(byteLength)) return { state: 'receiving', nextPart: firstMissing(come) };
    return await finish(ctx.tx, document);
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
  const { participationId, documentId, byteLength } = input;
  const details = checkDocumentDetails(input, today());
  if (!details.ok) throw fieldProblem(details.problem);
  const refusal = sizeProblem(byteLength) ?? (typeByName(input.fileName) === null ? 'unknown-type' : null);
  if (refusal !== null) throw fieldProblem([{ field: 'file', message: fileRefusalTexts[refusal] }]);
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

/** Looks into a file that has come whole. What isn't taken leaves nothing behind. */
async function finish(tx: Transaction, document: CaseDocumentRecord): Promise<Arrival> {
  const { documentId, byteLength, fileName } = document;
  const found = await contentTypeOf(await readDocumentParts(tx, { documentId, from: 0, atMost: partsOf(byteLength) }));
  const why = found.kind === 'refused' ? found.why : found.type === typeByName(fileName) ? null : 'another-type';
  if (why !== null || found.kind === 'refused') {
    await discardCaseDocument(tx, documentId);
    const refusal = why ?? 'unknown-type';
    return { state: 'refused', why: refusal, message: fileRefusalTexts[refusal] };
  }
  await completeCaseDocument(tx, documentId, found.type);
  return { state: 'complete' };
}

/** The number of the first part that hasn't come, of numbers in order. */
function firstMissing(come: readonly number[]): number {
  const gap = come.findIndex((number, index) => number !== index);
  return gap < 0 ? come.length : gap;
}

const givenUp = () => outOfTurn('Uppladdningen är avbruten. Välj filen en gång till.');
const anotherFile = () => outOfTurn('Filen har ändrats sedan den valdes. Välj den en gång till.');
