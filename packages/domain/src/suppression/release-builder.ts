import type { Release, ReleaseCell, ReleaseSum } from './release';

/** Gathers the cells and sums of a release; a sum stands only when every cell of it is there. */
export type ReleaseBuilder = {
  /** A count that stands in a table. */
  readonly print: (id: string, count: number | null) => void;
  /** A count that no table shows, but that follows from others. */
  readonly derive: (id: string, count: number | null) => void;
  /** A total, printed or derived before, is the sum of its parts. */
  readonly sum: (total: string, parts: readonly string[]) => void;
  /** A whole is a part and the rest of it; the rest is derived here, with the sum. */
  readonly split: (whole: string, part: string, rest: string) => void;
  readonly release: () => Release;
};

export function releaseBuilder(importanceOf: (id: string) => number): ReleaseBuilder {
  const cells = new Map<string, ReleaseCell>();
  const sums = new Map<string, ReleaseSum>();
  const add = (id: string, count: number | null, printed: boolean) => {
    if (count === null) return;
    const known = cells.get(id);
    cells.set(id, { id, count, printed: printed || (known?.printed ?? false), importance: importanceOf(id) });
  };
  const sum = (total: string, parts: readonly string[]) => {
    if ([total, ...parts].every((id) => cells.has(id)))
      sums.set(`${total}=${parts.toSorted().join('+')}`, { total, parts });
  };
  return {
    print: (id, count) => add(id, count, true),
    derive: (id, count) => add(id, count, false),
    sum,
    split: (whole, part, rest) => {
      const [of, less] = [cells.get(whole)?.count, cells.get(part)?.count];
      if (of === undefined || less === undefined) return;
      add(rest, of - less, false);
      sum(whole, [part, rest]);
    },
    release: () => ({ cells: [...cells.values()], sums: [...sums.values()] }),
  };
}
