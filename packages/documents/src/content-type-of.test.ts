import { Document, Packer, Paragraph } from 'docx';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import PDFDocumentWriter from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { contentTypeOf } from './content-type-of';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

async function docx(): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Intyg')] }] })));
}

async function xlsx(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Blad').addRow(['Åsa']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function odt(manifest = '<manifest:manifest/>', more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const mimetype = strToU8('application/vnd.oasis.opendocument.text');
  return zipSync({
    mimetype: [mimetype, { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
    'META-INF/manifest.xml': strToU8(manifest),
    ...more,
  });
}

function pdf(options: PDFKit.PDFDocumentOptions = {}, write: (writer: PDFKit.PDFDocument) => void = () => undefined) {
  return new Promise<Uint8Array>((resolve) => {
    const writer = new PDFDocumentWriter(options);
    const chunks: Buffer[] = [];
    writer.on('data', (chunk: Buffer) => chunks.push(chunk));
    writer.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    writer.text('Intyg');
    write(writer);
    writer.end();
  });
}

const withFile = (zip: Uint8Array, name: string) => zipSync({ ...unzipSync(zip), [name]: strToU8('x') });

describe('a file that is what a case takes', () => {
  test('is known by what it holds', async () => {
    const jpeg = bytesOf(`ffd8ffe000104a46494600010100000100010000ffd9`, 'hex');
    const files = [await pdf(), await docx(), await xlsx(), odt(), bytesOf(onePixel, 'base64'), jpeg];
    const found = await Promise.all([...files, bytesOf('Åsa ringde.\r\n\tIgen.')].map(contentTypeOf));
    expect(found).toEqual(['pdf', 'docx', 'xlsx', 'odt', 'png', 'jpeg', 'txt'].map((type) => ({ kind: 'type', type })));
  });
});

describe('a file that is refused', () => {
  const why = async (bytes: Uint8Array) => {
    const found = await contentTypeOf(bytes);
    return found.kind === 'refused' ? found.why : found.type;
  };

  test('is one that a password locks', async () => {
    expect(await why(await pdf({ userPassword: 'hemligt' }))).toBe('encrypted');
    expect(await why(odt('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'))).toBe('encrypted');
    const container = Buffer.alloc(2048);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(container);
    expect(await why(new Uint8Array(container)), 'an old Word file').toBe('unknown-type');
    Buffer.from('EncryptedPackage', 'utf16le').copy(container, 1024);
    expect(await why(new Uint8Array(container))).toBe('encrypted');
  });

  test('is one that something runs in', async () => {
    const macros = [
      withFile(await docx(), 'word/vbaProject.bin'),
      withFile(await xlsx(), 'xl/activeX/activeX1.xml'),
      withFile(await docx(), 'word/embeddings/oleObject1.bin'),
      odt(undefined, { 'Basic/Standard/Module1.xml': strToU8('x') }),
      await pdf({}, (writer) => void writer.ref({ S: 'JavaScript', JS: 'app.alert(1)' }).end(Buffer.alloc(0))),
    ];
    for (const bytes of macros) expect(await why(bytes)).toBe('macros');
    const macroType = Object.entries(unzipSync(await docx())).map(([name, bytes]) => [
      name,
      name === '[Content_Types].xml'
        ? strToU8(
            new TextDecoder()
              .decode(bytes)
              .replace(
                'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
                'application/vnd.ms-word.document.macroEnabled.main+xml',
              ),
          )
        : bytes,
    ]);
    expect(await why(zipSync(Object.fromEntries(macroType)))).toBe('macros');
  });

  test('is one of another kind, or no file of any', async () => {
    const others = [
      bytesOf('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1'),
      zipSync({ 'a.txt': strToU8('x') }),
      bytesOf('GIF89a\u0001\u0000\u0001\u0000', 'latin1'),
      bytesOf('Åsa', 'latin1'),
      bytesOf('a\u0000b'),
      bytesOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    ];
    for (const bytes of others) expect(await why(bytes), Buffer.from(bytes).toString('latin1')).toBe('unknown-type');
  });

  test('is one that ends in the middle of a page of contents', async () => {
    const whole = await docx();
    expect(await why(whole.subarray(0, whole.length - 30))).toBe('unknown-type');
  });

  test('is not unpacked: a picture in it that can’t be hinders nothing', async () => {
    const name = 'word/media/a.bin';
    const packed = Buffer.from(zipSync({ ...unzipSync(await docx()), [name]: new Uint8Array(1_000_000) }));
    const from = packed.indexOf(name) + name.length;
    packed.fill(0xff, from, from + 200);
    expect(() => unzipSync(packed)).toThrow();
    expect(await why(packed)).toBe('docx');
  });
});
