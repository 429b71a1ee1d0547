import type { Release } from './release';

/** The cells whose count a reader has, or gets by adding and subtracting: those shown, and what is left of a sum. */
export function knownCells({ cells, sums }: Release, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Set(cells.filter(({ id, printed }) => printed && !hidden.has(id)).map(({ id }) => id));
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const { total, parts } of sums) {
      const [left, ...more] = [total, ...parts].filter((id) => !known.has(id));
      if (left !== undefined && more.length === 0) known.add(left);
    }
  }
  return known;
}
