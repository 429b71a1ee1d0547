/**
 * A piece of text that keeps its own direction among words of the other one: a name (in whichever script it is written), and
 * what is always read from left to right, such as a phone number or an address.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}
