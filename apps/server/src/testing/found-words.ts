/**
 * Those of the words that stand somewhere in the bytes, as UTF-8. Among so many random letters of base64 a short word of
 * the same letters is found now and then, so it counts only where it stands by itself. Goes through the bytes once, however
 * many the words are.
 */
export function foundWords(places: readonly Buffer[], words: readonly string[]): Set<string> {
  const begun = new Uint8Array(2 ** 24);
  const byBeginning = new Map<number, { readonly word: string; readonly bytes: Buffer }[]>();
  for (const word of words) {
    const bytes = Buffer.from(word);
    if (bytes.length < beginningLength) throw new Error(`${JSON.stringify(word)} is too short to look for`);
    const beginning = bytes.readUIntBE(0, beginningLength);
    begun[beginning] = 1;
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { word, bytes }]);
  }
  const found = new Set<string>();
  for (const place of places) {
    let beginning = 0;
    for (const [index, byte] of place.entries()) {
      beginning = ((beginning << 8) | byte) & 0xff_ffff;
      if (begun[beginning] !== 1) continue;
      const start = index - beginningLength + 1;
      for (const { word, bytes } of byBeginning.get(beginning) ?? []) {
        const end = start + bytes.length;
        if (found.has(word) || !place.subarray(start, end).equals(bytes)) continue;
        if (!standsByChance.test(word) || !(isLetter(place[start - 1]) || isLetter(place[end]))) found.add(word);
      }
    }
  }
  return found;
}

const beginningLength = 3;
const standsByChance = /^[\w-]{0,7}$/;

/** Whether a byte is one of the letters of base64url. */
function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[\w-]/.test(String.fromCharCode(byte));
}
