/** The UTF-8 bytes that write a text. */
export function utf8Of(text: string): Uint8Array {
  const written = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number(`0x${hex}`)),
  );
  return Uint8Array.from(written, (byte) => byte.charCodeAt(0));
}

/** The text that bytes write, from `start` up to `end`. */
export function textIn(bytes: Uint8Array, start: number, end: number): string {
  const written = Array.from(bytes.subarray(start, end), (byte) => `%${byte.toString(16).padStart(2, '0')}`);
  return decodeURIComponent(written.join(''));
}
