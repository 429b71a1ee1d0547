/** The upper half of code page 437, which SIE files call PC8, in its order. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** å, ä, ö, Å, Ä, Ö and é, as each of the two writes them. */
const inPc8 = new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82]);
const inLatin1 = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9]);

/**
 * The text of a SIE file. The format asks for PC8, and many programs write UTF-8 or Windows-1252 all the same: UTF-8 is known by
 * itself, and the others by which of them makes the Swedish letters out of more of the bytes.
 */
export function sieText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const timesIn = (letters: ReadonlySet<number>) =>
      bytes.reduce((times, byte) => times + (letters.has(byte) ? 1 : 0), 0);
    if (timesIn(inLatin1) > timesIn(inPc8)) return new TextDecoder('windows-1252').decode(bytes);
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? ''))).join(
      '',
    );
  }
}
