/** With a capital first letter, for a word that begins a line. */
export function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}
