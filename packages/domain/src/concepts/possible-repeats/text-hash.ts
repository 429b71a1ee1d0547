/** A number that spreads texts evenly, though they may differ in their last characters only. */
export function textHash(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash, 31) + text.charCodeAt(index);
  return mixed(hash);
}

/** The same of a text as bytes, from `start` up to `end`. */
export function bytesHash(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash, 31) + (bytes[index] ?? 0);
  return mixed(hash);
}

/** MurmurHash3's last step. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
