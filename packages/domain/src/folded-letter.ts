/**
 * A small letter without its accent, as one compares Swedish words: é is e, and what the neighbouring countries write æ and ø is
 * ä and ö. Å, ä and ö are letters of their own. A mark that is no letter is nothing.
 */
export function foldedLetter(letter: string): string {
  if (letter === 'å' || letter === 'ä' || letter === 'ö') return letter;
  if (letter === 'æ') return 'ä';
  if (letter === 'ø') return 'ö';
  return letter.normalize('NFD').replace(/[^\p{L}]/gu, '');
}
