const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf);

/** A file's first bytes without the byte order mark. */
export function withoutMark(chunk: Buffer): Buffer {
  return byteOrderMark.every((byte, index) => chunk[index] === byte) ? chunk.subarray(byteOrderMark.length) : chunk;
}
