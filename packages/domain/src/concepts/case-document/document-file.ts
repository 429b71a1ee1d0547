import * as z from 'zod/mini';

/** The kinds of files that a case takes, each with what a browser calls it and what its name ends with. */
export const documentTypes = {
  pdf: { mediaType: 'application/pdf', name: 'PDF', endings: ['pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word',
    endings: ['docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Excel',
    endings: ['xlsx'],
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', name: 'OpenDocument', endings: ['odt'] },
  png: { mediaType: 'image/png', name: 'PNG-bild', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', name: 'JPEG-bild', endings: ['jpg', 'jpeg'] },
  txt: { mediaType: 'text/plain', name: 'Text', endings: ['txt'] },
} as const;

/** What each type is called, by its code. */
export const documentTypeNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(documentTypes).map(([type, { name }]) => [type, name]),
);

export type DocumentType = keyof typeof documentTypes;
export const documentTypeCodes = Object.keys(documentTypes) as readonly DocumentType[];
export const DocumentType = z.enum(documentTypeCodes);

/** Bytes that a document may have: 20 MB. */
export const largestDocument = 20_000_000;

/** Bytes that are sent and kept at a time. The last part of a file has the rest. */
export const documentPartSize = 600_000;

/** How many documents a case can have, those that were removed too. */
export const mostDocuments = 300;

/** How many parts a file of so many bytes is sent in. */
export function partsOf(byteLength: number): number {
  return Math.ceil(byteLength / documentPartSize);
}

/** How many bytes a part has. The first is number 0. */
export function bytesOfPart(byteLength: number, part: number): number {
  return Math.min(documentPartSize, byteLength - part * documentPartSize);
}

/** Why a file isn't taken. */
export type FileRefusal = 'empty' | 'too-large' | 'unknown-type' | 'another-type' | 'encrypted' | 'macros';

export const fileRefusalTexts: Readonly<Record<FileRefusal, string>> = {
  empty: 'Filen är tom.',
  'too-large': 'Filen är större än 20 MB. Dela upp den, eller skanna med lägre upplösning.',
  'unknown-type':
    'Den sortens fil går inte att lägga in. Välj PDF, Word (docx), Excel (xlsx), OpenDocument (odt), PNG, JPEG eller text (txt).',
  'another-type': 'Filen innehåller något annat än dess namn säger. Spara om den från programmet den kommer från.',
  encrypted: 'Filen är låst med lösenord. Spara den utan lösenord och lägg in den igen.',
  macros: 'Filen innehåller makron, som kan vara skadliga. Spara den utan makron, till exempel som PDF.',
};

/** What is wrong with a file before anybody has looked into it; null when nothing is. */
export function sizeProblem(byteLength: number): FileRefusal | null {
  if (byteLength <= 0) return 'empty';
  return byteLength > largestDocument ? 'too-large' : null;
}

/** The type that a file's name says; null for one that no case takes. */
export function typeByName(fileName: string): DocumentType | null {
  const ending = endingOf(fileName);
  return documentTypeCodes.find((type) => documentTypes[type].endings.some((known) => known === ending)) ?? null;
}

/** What a file is proposed to be called: its name without ending, with spaces for what stands in their place. */
export function titleOfFile(fileName: string): string {
  const ending = endingOf(fileName);
  const stem = ending === '' ? fileName : fileName.slice(0, -ending.length - 1);
  const words = stem.replace(/[_\s]+/g, ' ').trim();
  return words === '' ? 'Dokument' : words.slice(0, 200).trim();
}

/** A name that a file can be saved under: that of the document, and the ending of what it is. */
export function savedNameOf(title: string, type: DocumentType): string {
  const stem = title
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${stem === '' ? 'dokument' : stem.slice(0, 120).trim()}.${documentTypes[type].endings[0]}`;
}

function endingOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase();
}
