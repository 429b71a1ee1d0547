/** The text that UTF-8 bytes write, from `start` up to `end`. */
export type Decode = (bytes: Uint8Array, start: number, end: number) => string;

/** Running numbers have more digits further down. */
const longer = 1.4;

/** Many short texts, one after the other as the bytes that they were read as: a few bytes each, where a string takes forty. */
export class TextBytes {
  readonly #decode: Decode;
  #bytes = new Uint8Array(1024);
  /** Where each text ends, and so the next begins. */
  #ends = new Uint32Array(64);
  #length = 0;

  constructor(decode: Decode) {
    this.#decode = decode;
  }

  get length(): number {
    return this.#length;
  }

  /** The bytes of all texts. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    const from = this.startOf(this.#length);
    const to = from + end - start;
    if (to > this.#bytes.length) this.#bytes = withRoom(this.#bytes, new Uint8Array(2 * to));
    if (this.#length === this.#ends.length) this.#ends = withRoom(this.#ends, new Uint32Array(2 * this.#length));
    for (let index = 0; index < end - start; index += 1) this.#bytes[from + index] = bytes[start + index] ?? 0;
    this.#ends[this.#length] = to;
    this.#length += 1;
  }

  at(place: number): string {
    return this.#decode(this.#bytes, this.startOf(place), this.endOf(place));
  }

  /** Where in `bytes` the text at a place begins. */
  startOf(place: number): number {
    return place === 0 ? 0 : this.endOf(place - 1);
  }

  endOf(place: number): number {
    return this.#ends[place] ?? 0;
  }

  /** Makes room for so many texts at once, as long as those that there are, and a little more. */
  makeRoom(texts: number): void {
    const used = this.startOf(this.#length);
    const bytes = Math.ceil((longer * used * texts) / Math.max(1, this.#length));
    if (texts > this.#ends.length) this.#ends = withRoom(this.#ends, new Uint32Array(texts));
    if (bytes > this.#bytes.length) this.#bytes = withRoom(this.#bytes, new Uint8Array(bytes));
  }
}

function withRoom<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
