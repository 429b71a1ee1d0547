import { DistinctTexts } from './distinct-texts';
import type { RowInBytes } from './row-in-bytes';
import type { Decode } from './text-bytes';

/** Enough for the days of a century; no burden where every row has a value of its own. */
const mostRemembered = 2 ** 15;

/** A column's cells as numbers. What stands on many rows, as codes and dates do, is read once and then known by its bytes. */
export class KnownCells {
  readonly #place: number;
  readonly #read: (cell: string) => number;
  readonly #decode: Decode;
  #cells: DistinctTexts;
  readonly #numbers = new Float64Array(mostRemembered);

  /** @param place which of a row's cells is the column's */
  constructor(place: number, read: (cell: string) => number, decode: Decode) {
    this.#place = place;
    this.#read = read;
    this.#decode = decode;
    this.#cells = new DistinctTexts(decode);
  }

  numberIn({ bytes, starts, ends }: RowInBytes): number {
    const [start, end] = [starts[this.#place] ?? 0, ends[this.#place] ?? 0];
    const { size } = this.#cells;
    const place = this.#cells.numberOf(bytes, start, end);
    if (place < size) return this.#numbers[place] ?? 0;
    const number = this.#read(this.#decode(bytes, start, end));
    this.#numbers[place] = number;
    if (place + 1 === mostRemembered) this.#cells = new DistinctTexts(this.#decode);
    return number;
  }
}
