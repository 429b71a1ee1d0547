import { dateDigitsIn } from '../../calendar-date/date-in-bytes';
import type { KnownCells } from './known-cells';
import type { RowInBytes } from './row-in-bytes';

const size = 'ÅÅÅÅ-MM-DD'.length;

/** A column's dates as eight digits. Read digit by digit they come quicker than by their bytes; other cells are known so. */
export class DateCells {
  readonly #place: number;
  readonly #others: KnownCells;

  constructor(place: number, others: KnownCells) {
    this.#place = place;
    this.#others = others;
  }

  numberIn(row: RowInBytes): number {
    const start = row.starts[this.#place] ?? 0;
    const isAsLong = (row.ends[this.#place] ?? 0) - start === size;
    return (isAsLong && dateDigitsIn(row.bytes, start)) || this.#others.numberIn(row);
  }
}
