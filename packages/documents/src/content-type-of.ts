import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';

/** What a file is, by what it holds. */
export type FoundType = 'pdf' | 'docx' | 'xlsx' | 'odt' | 'png' | 'jpeg' | 'txt';

/** What a file is that comes in, or why it isn't taken, whatever it is called. */
export type FoundContent =
  | { readonly kind: 'type'; readonly type: FoundType }
  | { readonly kind: 'refused'; readonly why: 'unknown-type' | 'encrypted' | 'macros' };

const typesByMediaType: Readonly<Record<string, FoundType>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'image/png': 'png',
  'image/jpeg': 'jpeg',
};

const macroTypes = /macroenabled/i;
/** Where an Office or OpenDocument file keeps code, and what of others it runs when it is opened. */
const codeInside = /(?:^|\/)(?:vbaProject|oleObject\d*)\.bin$|^Basic\/|^Scripts\/|(?:^|\/)activeX\//i;

/**
 * Tells what a file holds from its bytes. Takes documents that nothing runs in and that anybody can open: no macros, no
 * password. A text is one in UTF-8 without control characters.
 */
export async function contentTypeOf(bytes: Uint8Array): Promise<FoundContent> {
  const found = await fileTypeFromBuffer(bytes);
  if (found === undefined) return isText(bytes) ? { kind: 'type', type: 'txt' } : refused('unknown-type');
  if (macroTypes.test(found.mime)) return refused('macros');
  if (found.mime === 'application/x-cfb') return refused(isLockedPackage(bytes) ? 'encrypted' : 'unknown-type');
  const type = typesByMediaType[found.mime];
  if (type === undefined) return refused('unknown-type');
  switch (type) {
    case 'pdf':
      return checkedPdf(bytes);
    case 'docx':
    case 'xlsx':
    case 'odt':
      return checkedZip(type, bytes);
    default:
      return { kind: 'type', type };
  }
}

const refused = (why: 'unknown-type' | 'encrypted' | 'macros'): FoundContent => ({ kind: 'refused', why });

/** Word and Excel keep a file with a password in the container of their older formats, which aren't taken. */
function isLockedPackage(bytes: Uint8Array): boolean {
  return bufferOf(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function checkedPdf(bytes: Uint8Array): FoundContent {
  const content = bufferOf(bytes);
  if (content.includes('/Encrypt')) return refused('encrypted');
  if (content.includes('/JavaScript') || content.includes('/Launch')) return refused('macros');
  return { kind: 'type', type: 'pdf' };
}

const manifest = 'META-INF/manifest.xml';
const longestManifest = 1_000_000;

/** Reads the list of what is inside, and of the contents no more than a short manifest: a file that would swell stays small. */
function checkedZip(type: 'docx' | 'xlsx' | 'odt', bytes: Uint8Array): FoundContent {
  const names: string[] = [];
  try {
    const read = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return name === manifest && originalSize <= longestManifest;
      },
    });
    if (names.some((name) => codeInside.test(name))) return refused('macros');
    const text = new TextDecoder().decode(read[manifest] ?? new Uint8Array());
    return text.includes('encryption-data') ? refused('encrypted') : { kind: 'type', type };
  } catch {
    return refused('unknown-type');
  }
}

function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that a text never has are what is looked for.
    return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text);
  } catch {
    return false;
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
