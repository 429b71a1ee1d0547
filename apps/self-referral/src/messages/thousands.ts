/** A number with a space that doesn't break before its thousands, which a reader of any of the languages understands. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
