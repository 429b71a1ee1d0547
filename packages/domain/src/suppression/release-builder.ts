import type { OfEvents } from '../metrics/result';
import type { Release, ReleaseCell, ReleaseSum } from './release';

/** Gathers the cells and sums of a release; a sum stands only when every cell of it is there. */
export type ReleaseBuilder = {
  /** A count that stands in a table. */
  readonly print: (id: string, count: number | null, of?: OfEvents) => void;
  /** A count that stands in a table and says nothing of anybody: it is never hidden for another's sake. */
  readonly fix: (id: string, count: number) => void;
  /** A count that no table shows, but that follows from others. */
  readonly derive: (id: string, count: number | null) => void;
  /** A total, printed or derived before, is the sum of its parts. */
  readonly sum: (total: string, parts: readonly string[]) => void;
  /** A whole is a part and the rest of it; the rest is derived here, with the sum. */
  readonly split: (whole: string, part: string, rest: string) => void;
  /** Two counts that every reader knows to be one and the same. */
  readonly same: (one: string, other: string) => void;
  readonly release: () => Release;
};

/** Where a count stands; how important it is unless its name says so. */
type Standing = { readonly printed: boolean; readonly importance?: number } & OfEvents;

export function releaseBuilder(importanceOf: (id: string) => number): ReleaseBuilder {
  const cells = new Map<string, ReleaseCell>();
  const sums = new Map<string, ReleaseSum>();
  const add = (id: string, count: number | null, { printed, importance = importanceOf(id), ...of }: Standing) => {
    if (count === null) return;
    const known = cells.get(id);
    cells.set(id, {
      id,
      count,
      printed: printed || (known?.printed ?? false),
      importance: Math.max(importance, known?.importance ?? 0),
      ...(known?.persons === undefined ? {} : { persons: known.persons }),
      ...of,
    });
  };
  const sum = (total: string, parts: readonly string[]) => {
    if ([total, ...parts].every((id) => cells.has(id)))
      sums.set(`${total}=${parts.toSorted().join('+')}`, { total, parts });
  };
  return {
    print: (id, count, of) => add(id, count, { printed: true, ...of }),
    fix: (id, count) => add(id, count, { printed: true, importance: Number.POSITIVE_INFINITY }),
    derive: (id, count) => add(id, count, { printed: false }),
    sum,
    split: (whole, part, rest) => {
      const [of, less] = [cells.get(whole)?.count, cells.get(part)?.count];
      if (of === undefined || less === undefined) return;
      add(rest, of - less, { printed: false });
      sum(whole, [part, rest]);
    },
    same: (one, other) => {
      if (cells.get(one)?.count === cells.get(other)?.count) sum(one, [other]);
    },
    release: () => ({ cells: [...cells.values()], sums: [...sums.values()] }),
  };
}
