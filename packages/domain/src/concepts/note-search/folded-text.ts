import { foldedLetter } from '../../folded-letter';

/** A text as it is searched in, with the way back to where each of its letters stands in the text as written. */
export type FoldedText = {
  readonly letters: string;
  /** The place in the written text of a place in `letters`; that of its end is the end of the text. */
  readonly placeOf: (place: number) => number;
};

/** What is not a small letter that folds to itself, and no sign of what is usually written. */
const unusual = /[^\0-\u00bf\u00e5\u00e4\u00f6\u2000-\u206f]/g;

/** The text in small letters without accents; å, ä and ö stay. The text is taken as it is, so compose it (NFC) first. */
export function foldText(written: string): FoldedText {
  const small = written.toLowerCase();
  let isEven = small.length === written.length;
  const letters = small.replace(unusual, (sign) => {
    const folded = foldedSign(sign);
    if (folded.length !== 1) isEven = false;
    return folded;
  });
  return isEven ? { letters, placeOf: (place) => place } : foldSignBySign(written);
}

/** For a text with signs that fold to nothing or to several: slower, and right for any text. */
function foldSignBySign(written: string): FoldedText {
  const places: number[] = [];
  let letters = '';
  let at = 0;
  for (const sign of written) {
    const folded = foldedSign(sign);
    for (let index = 0; index < folded.length; index += 1) places.push(at);
    letters += folded;
    at += sign.length;
  }
  places.push(written.length);
  return { letters, placeOf: (place) => places[place] ?? written.length };
}

/** A letter without its accent; any other sign as it is. */
function foldedSign(sign: string): string {
  return [...sign.toLowerCase()].map((one) => (/[\p{L}\p{M}]/u.test(one) ? foldedLetter(one) : one)).join('');
}

const wordSign = /[\p{L}\p{M}\p{N}]/u;

/** Whether the sign at the place belongs to a word: a letter or a digit. */
export function isInWord(letters: string, place: number): boolean {
  const code = letters.charCodeAt(place);
  if (Number.isNaN(code)) return false;
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return wordSign.test(letters.charAt(place));
}
