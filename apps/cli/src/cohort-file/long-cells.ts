/** The engine lets a text of this length or longer point into the text that it was cut from, which then stays in memory. */
export const pointsIntoWhole = 13;

const mostKnown = 1000;

/** Long cells as texts of their own, so that a row that is kept doesn't keep the part of the file that it stood in. */
export class LongCells {
  readonly #known = new Map<string, string>();

  kept(cell: string): string {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const own = Buffer.from(cell, 'utf8').toString('utf8');
    if (this.#known.size < mostKnown) this.#known.set(own, own);
    return own;
  }
}
