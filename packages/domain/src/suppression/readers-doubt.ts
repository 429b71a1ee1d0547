import { type Solutions, solutionsAround } from '../statistics/linear-program';
import { isOfFew, type Release, type ReleaseCell } from './release';

/**
 * What a reader who sees every printed cell that isn't hidden, and knows which add up to which, can work out: for a cell,
 * how far apart the smallest and the largest count lie that it can have. Wider than `enough` is as good as `enough`.
 */
export type ReadersDoubt = {
  readonly about: (id: string, enough: number) => number;
  /** The doubt when one more cell is hidden. */
  readonly whenHidden: (id: string) => ReadersDoubt;
};

export function readersDoubt({ cells, sums }: Release, hidden: ReadonlySet<string>): ReadersDoubt {
  const variables = new Map(cells.map(({ id }, variable) => [id, variable]));
  const variableOf = (id: string) => variables.get(id) ?? -1;
  const solutions = solutionsAround(
    {
      values: cells.map(({ count }) => count),
      equations: sums.map(({ total, parts }) => [
        ...parts.map((id) => [variableOf(id), 1] as const),
        [variableOf(total), -1] as const,
      ]),
    },
    cells.filter(({ id, printed }) => !printed || hidden.has(id)).map(({ id }) => variableOf(id)),
  );
  return doubtIn(solutions, variableOf);
}

function doubtIn(solutions: Solutions, variableOf: (id: string) => number): ReadersDoubt {
  return {
    about: (id, enough) => widthOf(solutions, variableOf(id), enough),
    whenHidden: (id) => doubtIn(solutions.freeing(variableOf(id)), variableOf),
  };
}

/** The cells that must stay in doubt: every hidden one, and every small one that no table shows. */
export function sensitiveCells(
  { cells }: Release,
  hidden: ReadonlySet<string>,
  threshold: number,
): readonly ReleaseCell[] {
  return cells.filter((cell) => hidden.has(cell.id) || (!cell.printed && isOfFew(cell, threshold)));
}

/** Between the smallest and the largest whole number that a cell can be; stops looking once it is wide enough. */
function widthOf(solutions: Solutions, variable: number, enough: number): number {
  const isSeen = () => solutions.seenWidth(variable) > enough + 1;
  if (isSeen()) return enough;
  const highest = Math.floor(solutions.largest(variable) + 1e-6);
  return isSeen() ? enough : highest - Math.ceil(solutions.smallest(variable) - 1e-6);
}
