import { bytesHash } from '../../possible-repeats/text-hash';
import { type Decode, TextBytes } from './text-bytes';

/**
 * Tells texts apart by their bytes, and gives each a number: from 0, in the order that they first came.
 *
 * A hash table with open addressing: beside each hash in `slots` stands the text's number, from 1; 0 is a free slot.
 */
export class DistinctTexts {
  readonly #texts: TextBytes;
  #slots = new Int32Array(2 ** 7);

  constructor(decode: Decode) {
    this.#texts = new TextBytes(decode);
  }

  get size(): number {
    return this.#texts.length;
  }

  /** The number of a text, from `start` up to `end`; one that hasn't come before gets the next. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = bytesHash(bytes, start, end);
    const slots = this.#slots;
    let slot = firstSlot(hash, slots);
    for (let known = slots[slot + 1] ?? 0; known !== 0; known = slots[slot + 1] ?? 0) {
      const number = known - 1;
      const isSame = slots[slot] === hash && this.#sizeOf(number) === end - start && this.#is(number, bytes, start);
      if (isSame) return number;
      slot = nextSlot(slot, slots);
    }
    this.#texts.add(bytes, start, end);
    slots[slot] = hash;
    slots[slot + 1] = this.size;
    if (4 * this.size > slots.length) this.#slots = spread(slots);
    return this.size - 1;
  }

  #sizeOf(number: number): number {
    return this.#texts.endOf(number) - this.#texts.startOf(number);
  }

  /** Whether a text is what these bytes write from `start` on. */
  #is(number: number, bytes: Uint8Array, start: number): boolean {
    const known = this.#texts.bytes;
    const from = this.#texts.startOf(number);
    const size = this.#sizeOf(number);
    for (let index = 0; index < size; index += 1) if (known[from + index] !== bytes[start + index]) return false;
    return true;
  }
}

function firstSlot(hash: number, slots: Int32Array): number {
  return (hash << 1) & (slots.length - 1);
}

function nextSlot(slot: number, slots: Int32Array): number {
  return (slot + 2) & (slots.length - 1);
}

/** The same in twice as many slots, so that half of them at the most are ever taken. */
function spread(slots: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * slots.length);
  for (let taken = 0; taken < slots.length; taken += 2) {
    if (slots[taken + 1] === 0) continue;
    const hash = slots[taken] ?? 0;
    let slot = firstSlot(hash, wider);
    while (wider[slot + 1] !== 0) slot = nextSlot(slot, wider);
    wider[slot] = hash;
    wider[slot + 1] = slots[taken + 1] ?? 0;
  }
  return wider;
}
