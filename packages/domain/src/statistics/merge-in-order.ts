/**
 * Two lists that are each in order, as one list in order: much quicker than sorting them anew.
 *
 * @param room where the merged list is put, when it needn't be kept: at its beginning, so it must be long enough
 *
 * @example mergeInOrder(Float64Array.of(1, 5), Float64Array.of(2)) // 1, 2, 5
 */
export function mergeInOrder(
  one: Float64Array,
  other: Float64Array,
  room: Float64Array = new Float64Array(one.length + other.length),
): Float64Array {
  const merged = room.subarray(0, one.length + other.length);
  let fromOne = 0;
  let fromOther = 0;
  while (fromOne < one.length && fromOther < other.length) {
    const next = one[fromOne] ?? 0;
    const nextOther = other[fromOther] ?? 0;
    if (next <= nextOther) {
      merged[fromOne + fromOther] = next;
      fromOne += 1;
    } else {
      merged[fromOne + fromOther] = nextOther;
      fromOther += 1;
    }
  }
  merged.set(one.subarray(fromOne), fromOne + fromOther);
  merged.set(other.subarray(fromOther), one.length + fromOther);
  return merged;
}
