/**
 * Counts by code (antal per grupp): how many of the items have each code.
 *
 * Every code of `codes` stands in the answer, even at 0, and in that order, so that a table keeps its rows from year to
 * year. A code outside the list is added after them rather than lost: the counts always sum to the number of items.
 *
 * @param items what is counted
 * @param codes the codes that always stand in the table
 * @param codeOf the one code of an item
 *
 * @example countBy(['a', 'b', 'a'], ['a', 'b', 'c'], (letter) => letter) // Map { a: 2, b: 1, c: 0 }
 */
export function countBy<Item>(
  items: Iterable<Item>,
  codes: readonly string[],
  codeOf: (item: Item) => string,
): ReadonlyMap<string, number> {
  const counts = new Map(codes.map((code) => [code, 0]));
  for (const item of items) {
    const code = codeOf(item);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
