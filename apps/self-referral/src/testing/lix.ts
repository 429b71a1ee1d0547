const longestShortWord = 6;

/**
 * LIX, the readability index of Carl-Hugo Björnsson (Läsbarhet, Stockholm: Liber 1968): the words of a sentence on average, and
 * the words of more than six letters in a hundred. A sentence ends with a full stop, a colon, a question mark or an exclamation
 * mark, or where its text ends: a heading or a label is read as one. Below 30 is very easy, 30–40 is easy.
 */
export function lixOf(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => text.split(/[.:!?]+(?=\s|$)|\n/))
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > longestShortWord);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}
