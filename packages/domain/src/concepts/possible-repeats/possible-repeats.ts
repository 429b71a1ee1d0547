import { textHash } from './text-hash';

/** Two bits each: one text has fallen into it, and another too. */
const bucketsPerText = 16;
const mostBuckets = 2 ** 28;

/**
 * Tells which of many texts may have an equal among them, in four bytes a text.
 *
 * Each text falls into a bucket that its characters decide, equal texts into the same. One that is alone in its bucket has
 * no equal; those that share one may be equal, and are worth a closer look. By chance, some five in a hundred share theirs.
 *
 * Source: B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", Communications of the ACM 13 (1970).
 *
 * @example const ids = new PossibleRepeats(); for (const id of ['a', 'b', 'a']) ids.add(id); ids.places() // [0, 2]
 */
export class PossibleRepeats {
  #hashes = new Int32Array(64);
  #count = 0;

  add(text: string): void {
    if (this.#count === this.#hashes.length) {
      const larger = new Int32Array(2 * this.#count);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#count] = textHash(text);
    this.#count += 1;
  }

  /** The places, counted from 0 in the order of adding, of all texts that share their bucket; first to last. */
  places(): readonly number[] {
    return possibleRepeats(this.#hashes.subarray(0, this.#count));
  }
}

/** The same by the texts' hashes, where those are known already. */
export function possibleRepeats(hashes: Int32Array): readonly number[] {
  const buckets = 2 ** Math.ceil(Math.log2(Math.min(mostBuckets, bucketsPerText * Math.max(1, hashes.length))));
  const table = new Uint8Array(buckets / 4);
  for (let text = 0; text < hashes.length; text += 1) {
    const hash = hashes[text] ?? 0;
    const place = (hash & (buckets - 1)) >>> 2;
    const taken = 1 << (2 * (hash & 3));
    const before = table[place] ?? 0;
    table[place] = before | taken | ((before & taken) << 1);
  }
  const places: number[] = [];
  for (let place = 0; place < hashes.length; place += 1) {
    const hash = hashes[place] ?? 0;
    const shared = 2 << (2 * (hash & 3));
    if (((table[(hash & (buckets - 1)) >>> 2] ?? 0) & shared) !== 0) places.push(place);
  }
  return places;
}
