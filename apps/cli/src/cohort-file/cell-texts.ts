/** A cell of plain ASCII, where it stands: in a chunk's bytes and in the same bytes as text. */
export type PlainCell = {
  readonly bytes: Buffer;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly hash: number;
};

/** Enough for the days of a century. */
const mostKnown = 2 ** 15;
/** The engine lets a text of this length or longer point into the text that it was cut from, which would then stay in memory. */
const pointsIntoWhole = 13;

/**
 * The texts of one column, each once: a code or a date that stands on thousands of rows is one text in memory, and is found
 * by its bytes without being made anew. A column in which most of the first rows have their own, as ids, isn't searched
 * any more once so many are known.
 */
export class CellTexts {
  #texts: (string | undefined)[] = new Array<string | undefined>(64).fill(undefined);
  #known = 0;
  #asked = 0;

  textOf(cell: PlainCell): string {
    if (this.#known === mostKnown && this.#asked < 2 * mostKnown) return newText(cell);
    this.#asked += 1;
    const mask = this.#texts.length - 1;
    let place = mixed(cell.hash) & mask;
    for (;;) {
      const known = this.#texts[place];
      if (known === undefined) break;
      if (isSame(known, cell)) return known;
      place = (place + 1) & mask;
    }
    const text = newText(cell);
    if (this.#known < mostKnown) {
      this.#texts[place] = text;
      this.#known += 1;
      if (this.#known * 2 > this.#texts.length) this.#grow();
    }
    return text;
  }

  #grow(): void {
    const before = this.#texts;
    const mask = 2 * before.length - 1;
    this.#texts = new Array<string | undefined>(2 * before.length).fill(undefined);
    for (const text of before) {
      if (text === undefined) continue;
      let hash = 0;
      for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
      let place = mixed(hash) & mask;
      while (this.#texts[place] !== undefined) place = (place + 1) & mask;
      this.#texts[place] = text;
    }
  }
}

function mixed(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return product ^ (product >>> 13);
}

function isSame(known: string, { bytes, from, to }: PlainCell): boolean {
  if (known.length !== to - from) return false;
  for (let index = 0; index < known.length; index += 1) {
    if (known.charCodeAt(index) !== bytes[from + index]) return false;
  }
  return true;
}

function newText({ bytes, text, from, to }: PlainCell): string {
  return to - from < pointsIntoWhole ? text.slice(from, to) : bytes.toString('latin1', from, to);
}
