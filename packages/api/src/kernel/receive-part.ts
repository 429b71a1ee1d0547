import type { DocumentParts } from '@kraften/db/records/document-parts';
import { contentTypeOf } from '@kraften/documents/content-type-of';
import {
  bytesOfPart,
  type DocumentType,
  type FileRefusal,
  fileRefusalTexts,
  partsOf,
  sizeProblem,
  typeByName,
} from '@kraften/domain/concepts/case-document/document-file';
import { fieldProblem, outOfTurn } from './problem';

/** Where a file is on its way. `refused`: its content isn't taken, and nothing of it is kept. */
export type Arrival =
  | { readonly state: 'receiving'; readonly nextPart: number }
  | { readonly state: 'complete' }
  | { readonly state: 'refused'; readonly why: FileRefusal; readonly message: string };

type ArrivingFile = {
  readonly fileName: string;
  readonly byteLength: number;
  readonly uploadedById: string;
  readonly completedAt: Date | null;
  readonly discardedAt: Date | null;
};

type SentPart = {
  readonly userId: string;
  readonly teamId: string;
  readonly fileName: string;
  readonly byteLength: number;
  /** From 0. */
  readonly part: number;
  readonly base64: string;
};

/** Where a file comes in parts, and what becomes of it then. */
export type PartStore = {
  readonly parts: DocumentParts;
  readonly complete: (type: DocumentType) => Promise<void>;
  readonly discard: () => Promise<void>;
};

/**
 * Takes a part of a file that is on its way. Each can be sent again without harm, and what has come stays while the line is down: the
 * answer says which is asked for next. With the last one the content is looked into.
 */
export async function receivePart(file: ArrivingFile, sent: SentPart, store: PartStore): Promise<Arrival> {
  const { part, byteLength, teamId } = sent;
  const { parts } = store;
  if (file.discardedAt !== null || file.uploadedById !== sent.userId) throw givenUp();
  if (file.fileName !== sent.fileName || file.byteLength !== byteLength) throw anotherFile();
  if (file.completedAt !== null) return { state: 'complete' };

  const content = new Uint8Array(Buffer.from(sent.base64, 'base64'));
  if (part >= partsOf(byteLength) || content.length !== bytesOfPart(byteLength, part)) throw anotherFile();
  const kept = await parts.find(part);
  if (kept !== null && Buffer.compare(kept, content) !== 0) throw anotherFile();
  if (kept === null) await parts.insert({ number: part, teamId, content });

  const come = await parts.numbers();
  if (come.length < partsOf(byteLength)) return { state: 'receiving', nextPart: firstMissing(come) };
  return await finish(file, store);
}

/** Refuses a file by its size or its name, before anything of it is kept. */
export function refuseUnfit({ fileName, byteLength }: Pick<SentPart, 'fileName' | 'byteLength'>): void {
  const refusal = sizeProblem(byteLength) ?? (typeByName(fileName) === null ? 'unknown-type' : null);
  if (refusal !== null) throw fieldProblem([{ field: 'file', message: fileRefusalTexts[refusal] }]);
}

/** Looks into a file that has come whole. What isn't taken leaves nothing behind. */
async function finish({ fileName, byteLength }: ArrivingFile, store: PartStore): Promise<Arrival> {
  const found = await contentTypeOf(await store.parts.read({ from: 0, atMost: partsOf(byteLength) }));
  const why = found.kind === 'refused' ? found.why : found.type === typeByName(fileName) ? null : 'another-type';
  if (why !== null || found.kind === 'refused') {
    await store.discard();
    const refusal = why ?? 'unknown-type';
    return { state: 'refused', why: refusal, message: fileRefusalTexts[refusal] };
  }
  await store.complete(found.type);
  return { state: 'complete' };
}

/** The number of the first part that hasn't come, of numbers in order. */
function firstMissing(come: readonly number[]): number {
  const gap = come.findIndex((number, index) => number !== index);
  return gap < 0 ? come.length : gap;
}

export const givenUp = () => outOfTurn('Uppladdningen är avbruten. Välj filen en gång till.');
const anotherFile = () => outOfTurn('Filen har ändrats sedan den valdes. Välj den en gång till.');
