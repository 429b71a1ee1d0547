import { type FoldedText, isInWord } from './folded-text';
import type { SearchTerm } from './search-query';

/** From a place up to another, which isn't in it. */
export type Range = { readonly from: number; readonly to: number };

/**
 * From how many letters a word is found inside another: Swedish writes words together, and who searches for "träning" means
 * "arbetsträningen" too. Shorter ones would be found in everything ("rätt" in "berättade").
 */
export const lettersToBeInside = 5;

/** Signs between two words that stand beside each other: a comma, a line break, an indented line. */
const longestGap = 8;

/** The next place of the term in the letters, from a place on; null when there is none. Takes time in proportion to the length. */
export function nextPlaceOf(letters: string, term: SearchTerm, start: number): Range | null {
  const [first = ''] = term.words;
  for (let from = letters.indexOf(first, start); from !== -1; from = letters.indexOf(first, from + 1)) {
    const to = endOf(letters, term, from);
    if (to !== null) return { from, to };
  }
  return null;
}

export function hasTerm({ letters }: FoldedText, term: SearchTerm): boolean {
  return nextPlaceOf(letters, term, 0) !== null;
}

/** Where the term ends that begins here; null when it doesn't. */
function endOf(letters: string, { words, isExact }: SearchTerm, from: number): number | null {
  const [first = ''] = words;
  const begins = from === 0 || !isInWord(letters, from - 1);
  if (!begins && (isExact || words.length > 1 || first.length < lettersToBeInside)) return null;
  let at = from;
  for (const [place, word] of words.entries()) {
    if (place > 0) {
      const next = afterGap(letters, at);
      if (next === null || !letters.startsWith(word, next)) return null;
      at = next;
    }
    at += word.length;
    const mustEnd = isExact || place < words.length - 1;
    if (mustEnd && isInWord(letters, at)) return null;
  }
  return at;
}

/** Where the next word begins; null when it is far away, or there is none. */
function afterGap(letters: string, from: number): number | null {
  let at = from;
  while (at - from < longestGap && at < letters.length && !isInWord(letters, at)) at += 1;
  return at > from && isInWord(letters, at) ? at : null;
}
