import {
  type DocumentType,
  documentTypes,
  partsOf,
  savedNameOf,
} from '@kraften/domain/concepts/case-document/document-file';

type OpenedFile = { readonly type: DocumentType; readonly title: string; readonly byteLength: number };
type Read = (stretch: { readonly from: number; readonly atMost: number }) => Promise<Uint8Array>;

/** How many parts are answered at a time: some five megabytes. */
const partsAtATime = 8;

/** A file's content from one of its parts on, under the name that it is saved by. `nextPart` is null when there is no more. */
export async function openedPart({ type, title, byteLength }: OpenedFile, from: number, read: Read) {
  const content = await read({ from, atMost: partsAtATime });
  const next = from + partsAtATime;
  return {
    fileName: savedNameOf(title, type),
    mediaType: documentTypes[type].mediaType,
    base64: Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64'),
    nextPart: next < partsOf(byteLength) ? next : null,
  };
}
