/** Ways to spell the same in Swedish names, in the order in which they are evened out. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/aa/g, 'å'],
  [/[æ]/g, 'ä'],
  [/[ø]/g, 'ö'],
  [/sch|sj/g, 's'],
  [/ph|fv/g, 'f'],
  [/th/g, 't'],
  [/ch|ck/g, 'k'],
  [/c(?=[eiyäö])/g, 's'],
  [/c/g, 'k'],
  [/qu|qv|kv/g, 'kv'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * A name without what spelling alone makes different: `Christina Lindquist` and `Kristina Lindkvist` are the same. Å, ä and ö stay
 * letters of their own; the marks of other letters fall away, and so do hyphens and apostrophes.
 */
export function nameSound(name: string): string {
  const plain = [...name.normalize('NFC').toLocaleLowerCase('sv')]
    .map((letter) => ('åäö'.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
    .replace(/[-–’'`´.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return spellings.reduce((sound, [spelling, same]) => sound.replace(spelling, same), plain);
}
