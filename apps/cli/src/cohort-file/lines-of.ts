import { closeSync, openSync, readSync } from 'node:fs';

const chunkSize = 2 ** 18;
const lineFeed = 10;

/**
 * A file's bytes, so many whole lines at a time; only the last line may lack its end. The bytes are good until the next
 * are asked for.
 */
export function* linesOf(path: string): Generator<Buffer, undefined> {
  const file = openSync(path, 'r');
  try {
    let chunk = Buffer.allocUnsafeSlow(chunkSize);
    let kept = 0;
    for (;;) {
      if (kept === chunk.length) chunk = Buffer.concat([chunk], 2 * chunk.length);
      const read = readSync(file, chunk, kept, chunk.length - kept, null);
      if (read === 0) break;
      const filled = kept + read;
      const end = chunk.subarray(0, filled).lastIndexOf(lineFeed) + 1;
      if (end > 0) yield chunk.subarray(0, end);
      chunk.copyWithin(0, end, filled);
      kept = filled - end;
    }
    if (kept > 0) yield chunk.subarray(0, kept);
  } finally {
    closeSync(file);
  }
}
