import { Unzip, UnzipInflate } from 'fflate';

const mostUnpackedBytes = 60 * 1_048_576;
const mostFiles = 500;

/**
 * Whether what is in a zip file is of a size to work with. Counted as it unpacks, a piece at a time, since the sizes that the
 * file states may lie; what it unpacks is not kept.
 */
export function isUnpackable(bytes: Uint8Array): boolean {
  let unpacked = 0;
  let files = 0;
  let isTooMuch = false;
  const unzip = new Unzip((file) => {
    files += 1;
    file.ondata = (error, piece) => {
      if (error === null) unpacked += piece.length;
      if (error !== null || unpacked > mostUnpackedBytes) isTooMuch = true;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // Zeros unpack to a thousand times as much.
  const piece = 16_384;
  try {
    for (let at = 0; at < bytes.length && !isTooMuch && files <= mostFiles; at += piece) {
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
    }
  } catch {
    return false;
  }
  return !isTooMuch && files <= mostFiles;
}
