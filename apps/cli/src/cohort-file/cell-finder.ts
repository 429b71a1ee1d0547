import type { RowInBytes } from '@kraften/domain/concepts/cohort/in-bytes/row-in-bytes';

const [tab, lineFeed, carriageReturn, space, quote] = [9, 10, 13, 32, 34];

/** That where a row ends needs a reader of the whole format to tell: it is none of the bytes' places. */
export const unclear = -1;

/** Finds the cells of a CSV file's rows where they lie, a row at a time. */
export class CellFinder implements RowInBytes {
  bytes: Uint8Array = new Uint8Array();
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly #separator: number;
  #hasQuotes = false;
  #hasLineFeeds = false;
  #hasWindowsEnds = false;

  /** @param width how many cells a row has */
  constructor(separator: ',' | ';', width: number) {
    this.#separator = separator.charCodeAt(0);
    this.starts = new Int32Array(width);
    this.ends = new Int32Array(width);
  }

  /** Whether what was found is sure: among quotation marks a line end of the other kind may belong to a cell. */
  get isSure(): boolean {
    return !(this.#hasQuotes && this.#hasLineFeeds && this.#hasWindowsEnds);
  }

  /** Finds the cells of the row that begins at `from`; gives where the next row begins, or `unclear`. */
  find(from: number): number {
    const { bytes, starts, ends } = this;
    const width = starts.length;
    let at = from;
    for (let cell = 0; cell < width; cell += 1) {
      if (cell > 0) {
        if (bytes[at] !== this.#separator) return unclear;
        at += 1;
      }
      const isQuoted = bytes[at] === quote;
      if (isQuoted) at += 1;
      const end = isQuoted ? this.#closingQuote(at) : this.#endOfPlain(at);
      if (end === unclear) return unclear;
      starts[cell] = at;
      ends[cell] = end;
      at = isQuoted ? end + 1 : end;
    }
    return this.#nextRow(at);
  }

  /** Where the row after a row of empty cells begins; `unclear` when there is something in it. */
  skipEmpty(from: number): number {
    let at = from;
    for (let byte = this.bytes[at]; byte === this.#separator || byte === space || byte === tab; byte = this.bytes[at]) {
      at += 1;
    }
    return this.#nextRow(at);
  }

  #endOfPlain(from: number): number {
    const { bytes } = this;
    const separator = this.#separator;
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      // A separator is greater than the quotation mark, and what ends lines is less: most bytes are told by two looks.
      if (byte > quote ? byte === separator : byte === quote || byte === lineFeed || byte === carriageReturn) break;
    }
    return at;
  }

  #closingQuote(from: number): number {
    const { bytes } = this;
    this.#hasQuotes = true;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === lineFeed || byte === carriageReturn) return unclear;
    }
    return unclear;
  }

  #nextRow(end: number): number {
    const { bytes } = this;
    if (end === bytes.length) return end;
    if (bytes[end] === lineFeed) {
      this.#hasLineFeeds = true;
      return end + 1;
    }
    if (bytes[end] !== carriageReturn || bytes[end + 1] !== lineFeed) return unclear;
    this.#hasWindowsEnds = true;
    return end + 2;
  }
}
