import type { RowInBytes } from './row-in-bytes';
import type { Decode } from './text-bytes';

export type TrimmedCell = { readonly start: number; readonly end: number };

/** A cell without the space around it; null where that may be space outside ASCII, and the text does have some. */
export function trimmedCell({ bytes, starts, ends }: RowInBytes, place: number, decode: Decode): TrimmedCell | null {
  let [start, end] = [starts[place] ?? 0, ends[place] ?? 0];
  while (start < end && isAsciiSpace(bytes[start])) start += 1;
  while (start < end && isAsciiSpace(bytes[end - 1])) end -= 1;
  const hasPlainEnds = start === end || (isAscii(bytes[start]) && isAscii(bytes[end - 1]));
  return hasPlainEnds || isTrimmed(decode(bytes, start, end)) ? { start, end } : null;
}

/** Space, tab and what ends lines. */
function isAsciiSpace(byte = 0): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

function isAscii(byte = 0): boolean {
  return byte < 128;
}

function isTrimmed(text: string): boolean {
  return text.trim() === text;
}
