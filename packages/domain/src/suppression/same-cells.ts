import { groupBy } from '../group-by';
import type { Release, ReleaseCell, ReleaseSum } from './release';

/** A release in which cells that every reader knows to be the same are one, and the cells that each of them stands for. */
export type Joined = { readonly release: Release; readonly cellsOf: (id: string) => readonly string[] };

/**
 * Puts cells together that are joined by a sum of one part: to hide one of them and not the other hides nothing. The one
 * cell is printed if any of them is, and is hidden as late as the most important.
 *
 * A sum whose total has become one of its parts is left out: the other parts are then nobody's, which the reader is shown.
 */
export function joinSameCells({ cells, sums }: Release): Joined {
  const joined = joinedBy(sums);
  const groups = groupBy(cells, ({ id }) => joined(id));
  return {
    release: {
      cells: [...groups].map(([id, same]) => together(id, same)),
      sums: sums.flatMap(({ total, parts }) => {
        const [whole, rest] = [joined(total), parts.map(joined)];
        return rest.includes(whole) ? [] : [{ total: whole, parts: rest }];
      }),
    },
    cellsOf: (id) => groups.get(id)?.map((cell) => cell.id) ?? [id],
  };
}

/** The cell that stands for a cell, the first of those that are the same. */
function joinedBy(sums: readonly ReleaseSum[]): (id: string) => string {
  const first = new Map<string, string>();
  const standsFor = (id: string): string => {
    const next = first.get(id);
    return next === undefined ? id : standsFor(next);
  };
  for (const { total, parts } of sums) {
    if (parts.length > 1) continue;
    const [stands, ...others] = [...new Set([total, ...parts].map(standsFor))].toSorted();
    for (const other of others) first.set(other, stands ?? other);
  }
  return standsFor;
}

function together(id: string, same: readonly ReleaseCell[]): ReleaseCell {
  return {
    id,
    count: same[0]?.count ?? 0,
    printed: same.some(({ printed }) => printed),
    importance: Math.max(...same.map(({ importance }) => importance)),
    ...personsIn(same),
  };
}

function personsIn(same: readonly ReleaseCell[]): Pick<ReleaseCell, 'persons'> {
  const known = same.flatMap(({ persons }) => persons ?? []);
  return known.length === 0 ? {} : { persons: Math.min(...known) };
}
