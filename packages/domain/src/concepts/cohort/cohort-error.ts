/** Something in a cohort file that has to be mended. */
export type CohortError = {
  /** The participation's number in the file, from 1, the header not counted; null when the file itself is wrong. */
  readonly row: number | null;
  /** The line in a CSV file where the row begins; null in JSON. */
  readonly line: number | null;
  readonly field: string | null;
  /** What stands there, shortened and safe to print. */
  readonly value: string;
  /** What to write instead (Swedish). */
  readonly rule: string;
};

const longestShown = 40;

/** A value as it can be shown in a table of errors, whatever it is. */
export function shownValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value === '' ? 'tomt' : quoted(value);
    case 'undefined':
      return 'tomt';
    case 'object':
      if (value === null) return 'tomt';
      return Array.isArray(value) ? '[…]' : '{…}';
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'symbol':
    case 'function':
      return typeof value;
  }
}

/** Control and direction characters are escaped, so that a value can't redraw the terminal it is printed on. */
function quoted(text: string): string {
  const shortened = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return JSON.stringify(shortened).replace(/\p{C}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
