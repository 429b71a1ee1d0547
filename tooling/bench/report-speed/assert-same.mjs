const tolerance = 1e-9;

/**
 * Every figure that one side has the other has too: counts exactly, the rest but for rounding. A code that nobody has is a
 * 0 with us and no row in SQL, a group of nobody likewise.
 *
 * @param {ReadonlyMap<string, number | null>} ours
 * @param {ReadonlyMap<string, number | null>} theirs
 * @returns {number} how many numbers were held against each other
 */
export function assertSame(ours, theirs) {
  const differences = [...new Set([...ours.keys(), ...theirs.keys()])].filter((path) => {
    const [one = null, other = null] = [ours.get(path), theirs.get(path)];
    if (one === null || other === null) return (one ?? 0) !== (other ?? 0);
    if (Number.isInteger(one) && Number.isInteger(other)) return one !== other;
    return !(Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one)));
  });
  if (differences.length > 0) {
    const shown = differences.slice(0, 10).map((path) => `${path}: ${ours.get(path)} and ${theirs.get(path)}`);
    throw new Error(`${differences.length} figures differ from DuckDB's:\n${shown.join('\n')}`);
  }
  return ours.size;
}
