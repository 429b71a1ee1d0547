/** What somebody searches for, word by word. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('sv')
    .split(/[\s-]+/)
    .filter(Boolean);
}

/** Whether each of the words begins some word of the name, in any order. */
export function hasWords(name: string, words: readonly string[]): boolean {
  const inName = wordsOf(name);
  return words.every((word) => inName.some((one) => one.startsWith(word)));
}
