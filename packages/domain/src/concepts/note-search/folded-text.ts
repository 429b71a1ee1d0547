import { foldedLetter } from '../../folded-letter';

/** A text as it is searched in, with the way back to where each of its letters stands in the text as written. */
export type FoldedText = {
  readonly letters: string;
  /** The place in the written text of a place in `letters`; that of its end is the end of the text. */
  readonly placeOf: (place: number) => number;
};

/** Small letters that fold to themselves, and what is no letter: most of what is written in Swedish. */
const plain = /^[\0-\u{bf}åäö\u{2000}-\u{206f}]*$/u;

/** The text in small letters without accents; å, ä and ö stay. The text is taken as it is, so compose it (NFC) first. */
export function foldText(written: string): FoldedText {
  const small = written.toLowerCase();
  if (small.length === written.length && plain.test(small)) return { letters: small, placeOf: (place) => place };
  const places: number[] = [];
  let letters = '';
  let at = 0;
  for (const letter of written) {
    const folded = foldedSign(letter);
    for (let index = 0; index < folded.length; index += 1) places.push(at);
    letters += folded;
    at += letter.length;
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
