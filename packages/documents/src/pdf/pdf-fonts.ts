import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

type FontWeight = 'regular' | 'bold' | 'italic' | 'bold italic';
type FontFile = { readonly name: string; readonly bytes: Buffer; has(codePoint: number): boolean };
export type PdfFonts = Readonly<Record<FontWeight, readonly [FontFile, ...FontFile[]]>>;

const cuts: Readonly<Record<FontWeight, string>> = {
  regular: '400-normal',
  bold: '700-normal',
  italic: '400-italic',
  'bold italic': '700-italic',
};

let loaded: PdfFonts | null = null;

/** The house's typeface, a file for each part of the alphabet, read once. */
export function pdfFonts(): PdfFonts {
  loaded ??= {
    regular: filesOf('regular'),
    bold: filesOf('bold'),
    italic: filesOf('italic'),
    'bold italic': filesOf('bold italic'),
  };
  return loaded;
}

function filesOf(weight: FontWeight): readonly [FontFile, FontFile] {
  return [fileOf('latin', weight), fileOf('latin-ext', weight)];
}

function fileOf(subset: string, weight: FontWeight): FontFile {
  const path = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${cuts[weight]}.woff`;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(path));
  const font = fontkit.create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${path} holds more than one font`);
  return { name: `${subset} ${weight}`, bytes, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}

type Run = { readonly font: string; readonly text: string };

/** What stands where a character is that no file has. */
const missing = '?';

/** A text in pieces of one font file each. A character that none has becomes a question mark. */
export function runsOf(text: string, files: PdfFonts[FontWeight]): readonly Run[] {
  const runs: { font: string; text: string }[] = [];
  for (const character of text.replaceAll(/\r\n?/g, '\n').normalize('NFC')) {
    const file = files.find(({ has }) => has(character.codePointAt(0) ?? 0));
    const piece = {
      font: (file ?? files[0]).name,
      text: file !== undefined || character === '\n' ? character : missing,
    };
    const last = runs.at(-1);
    if (last?.font === piece.font) last.text += piece.text;
    else runs.push(piece);
  }
  return runs;
}
