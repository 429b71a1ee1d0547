/**
 * Two lists that are each in order, as one list in order: much quicker than sorting them anew.
 *
 * @example mergeInOrder(Float64Array.of(1, 5), Float64Array.of(2)) // 1, 2, 5
 */
export function mergeInOrder(one: Float64Array, other: Float64Array): Float64Array {
  const merged = new Float64Array(one.length + other.length);
  let [fromOne, fromOther] = [0, 0];
  for (let place = 0; place < merged.length; place += 1) {
    const [next, nextOther] = [one[fromOne] ?? Number.POSITIVE_INFINITY, other[fromOther] ?? Number.POSITIVE_INFINITY];
    if (next <= nextOther && fromOne < one.length) {
      merged[place] = next;
      fromOne += 1;
    } else {
      merged[place] = nextOther;
      fromOther += 1;
    }
  }
  return merged;
}
