import { failure, type Result, success } from '../../result';

/** A field of a line in a SIE file, or a list within braces, such as dimension and object. */
export type SieField = string | readonly string[];

/**
 * A line of a SIE file as its fields: parted by spaces or tabs, within quotation marks where they hold any, and `\"` for a quotation
 * mark in one. A list stands within braces: `#TRANS 7010 {1 "456" 7 "47"} 13200.00`.
 */
export function splitSieLine(line: string): Result<readonly SieField[], string> {
  const fields: SieField[] = [];
  let list: string[] | null = null;
  for (const [piece, quoted] of line.matchAll(pieces)) {
    if (quoted === undefined && piece === '{') {
      if (list !== null) return failure('En klammer öppnas inne i en annan.');
      list = [];
    } else if (quoted === undefined && piece === '}') {
      if (list === null) {
        // The end of a voucher stands alone on its line.
        fields.push(piece);
        continue;
      }
      fields.push(list);
      list = null;
    } else {
      if (quoted === undefined && piece.startsWith('"')) return failure('Ett citattecken saknas.');
      const text = quoted === undefined ? piece : quoted.replaceAll('\\"', '"');
      if (list === null) fields.push(text);
      else list.push(text);
    }
  }
  if (list === null) return success(fields);
  // The beginning of a voucher stands alone on its line.
  return fields.length === 0 && list.length === 0 ? success(['{']) : failure('En klammer är inte stängd.');
}

/** A text within quotation marks, a brace, or a text without spaces. */
const pieces = /"((?:[^"\\]|\\.)*)"|[{}]|"[^\n]*|[^\s{}"]+/g;
