import type { RowInBytes } from './row-in-bytes';
import type { Decode } from './text-bytes';

/** Leaves the space around a cell out of it. False where that isn't ASCII, so that the cell still has some. */
export function trimCell({ bytes, starts, ends }: RowInBytes, place: number, decode: Decode): boolean {
  let [start, end] = [starts[place] ?? 0, ends[place] ?? 0];
  while (start < end && isAsciiSpace(bytes[start])) start += 1;
  while (start < end && isAsciiSpace(bytes[end - 1])) end -= 1;
  starts[place] = start;
  ends[place] = end;
  const hasPlainEnds = start === end || (isAscii(bytes[start]) && isAscii(bytes[end - 1]));
  return hasPlainEnds || isTrimmed(decode(bytes, start, end));
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
