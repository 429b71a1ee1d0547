import type { Transaction } from '@kraften/db/database';
import { caseDocumentParts, loadDocumentsOfPerson } from '@kraften/db/records/case-document';
import { type DisposalItemRecord, type DisposalRecord, findDisposal, saveArchived } from '@kraften/db/records/disposal';
import { findPerson } from '@kraften/db/records/person';
import { findTeam } from '@kraften/db/records/team';
import { pdfFile } from '@kraften/documents/pdf-file';
import { type ZipEntry, zipFile } from '@kraften/documents/zip-file';
import { documentTypes, partsOf, savedNameOf } from '@kraften/domain/concepts/case-document/document-file';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { collectExtract } from '../../kernel/register-extract/collect-extract';
import { extractDocument } from '../../kernel/register-extract/extract-document';
import { extractFile, type MadeExtract } from '../../kernel/register-extract/extract-file';
import { type ArchivedFile, archiveMetadata, sha256Of } from './archive-metadata';

/**
 * A part of the archive's copy, before anything is gone: a folder for each person with the records as PDF/A and JSON, the documents
 * as they came, and what the archive needs to know of them. It can be made anew until the disposal has begun.
 */
export const archiveDisposal = casework('disposal:decide')
  .input(z.object({ disposalId: RecordId, part: z.int() }))
  .mutation(async ({ ctx, input: { disposalId, part } }) => {
    const disposal = await findDisposal(ctx.tx, disposalId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    const items = disposal?.items.filter((item) => item.part === part) ?? [];
    if (disposal === null || team === null || items.length === 0) throw notFound('Beslutet');
    if (items.some(({ disposedAt }) => disposedAt !== null)) throw outOfTurn('Gallringen har redan börjat.');
    const madeAt = new Date();
    const entries: ZipEntry[] = [];
    for (const item of items.filter(({ withdrawnAt }) => withdrawnAt === null)) {
      const person = await findPerson(ctx.tx, item.personId);
      if (person === null) throw notFound('Personen');
      const made = { ...(await collectExtract(ctx.tx, person, team)), madeAt };
      entries.push(...(await filesOf({ tx: ctx.tx, disposal, item, made })));
      await ctx.audit.log({ subjectId: disposalId, personId: item.personId, details: { part } });
    }
    const bytes = zipFile(entries, madeAt);
    const sha256 = sha256Of(bytes);
    await saveArchived(ctx.tx, { disposalId, part }, sha256);
    return {
      fileName: `gallring-${disposalId.slice(0, 8)}-del-${part}.zip`,
      base64: Buffer.from(bytes).toString('base64'),
      sha256,
    };
  });

type Archived = {
  readonly tx: Transaction;
  readonly disposal: DisposalRecord;
  readonly item: DisposalItemRecord;
  readonly made: MadeExtract;
};

async function filesOf({ tx, disposal, item, made }: Archived): Promise<ZipEntry[]> {
  const files = [
    { name: 'akt.pdf', mediaType: 'application/pdf', bytes: await pdfFile(extractDocument(made, 'archive')) },
    { name: 'akt.json', mediaType: 'application/json', bytes: new Uint8Array(Buffer.from(extractFile(made))) },
    ...(await documentFiles(tx, item.personId)),
  ];
  const metadata = new Uint8Array(Buffer.from(archiveMetadata({ disposal, item, made, files })));
  return [...files, { name: 'metadata.xml', bytes: metadata }].map(({ name, bytes }) => ({
    path: `${item.personId}/${name}`,
    bytes,
  }));
}

/** The documents of the person's cases, in a folder of their own and in their order, each with its number so that no two are called the same. */
async function documentFiles(tx: Transaction, personId: string): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = [];
  for (const [index, { documentId, title, type, byteLength }] of (
    await loadDocumentsOfPerson(tx, personId)
  ).entries()) {
    if (type === null) continue;
    files.push({
      name: `dokument/${index + 1} ${savedNameOf(title, type)}`,
      mediaType: documentTypes[type].mediaType,
      bytes: await caseDocumentParts(tx, documentId).read({ from: 0, atMost: partsOf(byteLength) }),
    });
  }
  return files;
}
