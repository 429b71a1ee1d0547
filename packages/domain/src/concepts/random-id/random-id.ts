/**
 * A random UUID of sixteen random bytes: version 4 of RFC 9562. For ids that a page chooses, also where a browser has no
 * `crypto.randomUUID`: an old one, or a page that isn’t served over https.
 *
 * @param bytes 16 bytes, from `crypto.getRandomValues`
 */
export function randomIdOf(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16);
    return (index === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
