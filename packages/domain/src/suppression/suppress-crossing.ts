import { rowCell } from './cell-ids';
import { type CrossTable, crossTables, type InnerCell, type PlacedCrossing } from './cross-tables';
import { knownCells } from './known-cells';
import { type ReadersDoubt, readersDoubt } from './readers-doubt';
import type { Release, ReleaseSum } from './release';
import { suppressMore } from './suppress';

/** What a reader has beside a crossing: a release, and which of its cells are hidden there. */
export type Surroundings = { readonly release: Release; readonly hidden: ReadonlySet<string> };

/**
 * Which cells of a crossing stay hidden beside a release that has left, or leaves with it, and that it can’t change.
 *
 * Every count from 1 to `threshold − 1` is hidden; and the whole of a row or column whose own sum the reader doesn’t know, or
 * that is itself below the threshold, or of those of unknown age. How many they are is known of each sex, so the sexes’ crossing would say something of their row,
 * and theirs of it: with somebody of unknown age, nothing of the sexes’ crossing is shown. A cell of an empty row or column is
 * shown: it says nothing new. Where the reader doesn’t know how many there are in all, nothing is shown.
 *
 * What this guarantees:
 * - A reader of the release and the crossing is left in doubt about each hidden cell by at least the threshold; or, where
 *   the release alone says more than that, by as much as the release alone leaves.
 * - Nothing hidden in the release becomes surer. Whatever its unknown rows and columns sum up to, there is a crossing that
 *   fits: leave the cells between known rows and known columns as they are, and what is left over is a table with every
 *   place open and no more to fill than there is. Crossings beside the same release have no cells in common and no sums but
 *   the release’s own, so they leave each other alone too, and each can be looked at by itself.
 *
 * @param threshold 3–10 people
 * @returns the ids of the hidden cells
 */
export function suppressCrossing(
  crossing: PlacedCrossing,
  { release, hidden }: Surroundings,
  threshold: number,
): ReadonlySet<string> {
  const counts = new Map(release.cells.map(({ id, count }) => [id, count]));
  const known = knownCells(release, hidden);
  const tables = crossTables(crossing, (id) => counts.has(id));
  const isBoundToAges =
    crossing.result.rowDimension === 'sex' && (counts.get(rowCell(crossing.population, 'ageBand', 'unknown')) ?? 0) > 0;
  return new Set(
    tables.flatMap((table) => {
      const isClear = (id: string) => {
        const count = counts.get(id);
        if (count === undefined || (known.has(id) && count === 0)) return true;
        return known.has(id) && count >= threshold && !isOfUnknownAge(id);
      };
      const isEmpty = (id: string) => known.has(id) && counts.get(id) === 0;
      const around = neighbourhood(
        { release, hidden },
        [table.total, ...sumsOf(table).map(({ total }) => total)],
        known,
      );
      const isKnown = (id: string) => !isBoundToAges && (!counts.has(id) || known.has(id));
      return [...hiddenIn(table, { around, isClear, isKnown, isEmpty }, threshold)];
    }),
  );
}

function isOfUnknownAge(margin: string): boolean {
  return margin.endsWith('|ageBand=unknown');
}

type Reader = {
  readonly around: Surroundings;
  /** Whether a margin is known, and nobody or many. */
  readonly isClear: (id: string) => boolean;
  readonly isKnown: (id: string) => boolean;
  readonly isEmpty: (id: string) => boolean;
};

function hiddenIn(table: CrossTable, { around, isClear, isKnown, isEmpty }: Reader, threshold: number): Set<string> {
  const isOpen = isKnown(table.total) && table.parts.every(({ total }) => isKnown(total));
  const inSums = (which: (total: string) => boolean) =>
    new Set(table.margins.filter(({ total }) => which(total)).flatMap(({ parts }) => parts));
  const empty = inSums(isEmpty);
  const unclear = inSums((total) => !isClear(total));
  const inner = table.cells.filter(({ id }) => !empty.has(id)).map(({ id }) => id);
  const isSmall = ({ count }: InnerCell) => count > 0 && count < threshold;
  const first = table.cells.filter((cell) => !isOpen || unclear.has(cell.id) || isSmall(cell)).map(({ id }) => id);
  const release = {
    cells: [...around.release.cells, ...table.cells],
    sums: [...around.release.sums, ...sumsOf(table)],
  };
  const others = new Set(inner);
  let wholeHidden: ReadersDoubt | null = null;
  const left = (id: string) => {
    wholeHidden ??= readersDoubt(release, new Set([...around.hidden, ...inner]));
    return wholeHidden.about(id, threshold);
  };
  const hidden = suppressMore(release, {
    hidden: new Set([...around.hidden, ...first.filter((id) => others.has(id))]),
    mayHide: (id) => others.has(id),
    mustBeSafe: (id) => others.has(id),
    threshold,
    enough: left,
  });
  return new Set(inner.filter((id) => hidden.has(id)));
}

function sumsOf({ margins, parts }: CrossTable): readonly ReleaseSum[] {
  return [...margins, ...parts];
}

/** The part of a release that says anything about some cells: what shares sums with them, through cells that aren’t known. */
function neighbourhood(
  { release, hidden }: Surroundings,
  ids: readonly string[],
  known: ReadonlySet<string>,
): Surroundings {
  const members = new Set(ids);
  const sums = new Set<ReleaseSum>();
  for (const id of members) {
    if (known.has(id)) continue;
    for (const sum of release.sums) {
      if (sum.total !== id && !sum.parts.includes(id)) continue;
      sums.add(sum);
      for (const member of [sum.total, ...sum.parts]) members.add(member);
    }
  }
  const cells = release.cells
    .filter(({ id }) => members.has(id))
    .map((cell) => ({ ...cell, printed: cell.printed || known.has(cell.id) }));
  return { release: { cells, sums: [...sums] }, hidden: new Set([...hidden].filter((id) => !known.has(id))) };
}
