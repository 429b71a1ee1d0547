import { dimensionOf } from '../metrics/dimensions/dimensions';
import { mergedCode } from '../metrics/dimensions/merged-code';
import type { TableCell, TableResult } from '../metrics/result';

type Group = { readonly codes: readonly string[]; readonly count: number };

/**
 * A table with its small rows put together, which hides less than a blank: age bands with the band beside them, sources
 * with each other into one row of others. A row of a few thereby becomes a row of at least `threshold`. Rows of nobody
 * stay, unknown age too, and a table where everything would end in one row is left as it is; so are those of sexes and
 * outcomes, whose rows mean too different things.
 */
export function mergeSmall(table: TableResult, threshold: number): TableResult {
  const isSmall = ({ count }: { readonly count: number }) => count > 0 && count < threshold;
  if (!table.cells.some(isSmall)) return table;
  const groups = table.cells.map(({ code, count }) => ({ codes: [code], count }));
  switch (table.dimension) {
    case 'ageBand':
      return tableOf(table, mergedNeighbours(groups, threshold));
    case 'referralSource':
    case 'incomeSource':
    case 'incomeSourceAfter':
      return tableOf(table, mergedOthers(groups, threshold));
    default:
      return table;
  }
}

/** Each small band joins the smaller of its neighbours, until none is small or one is left. */
function mergedNeighbours(groups: readonly Group[], threshold: number): readonly Group[] {
  const isUnknown = ({ codes }: Group) => codes.includes('unknown');
  let bands = groups.filter((group) => !isUnknown(group));
  for (;;) {
    const small = bands.findIndex(({ count }) => count > 0 && count < threshold);
    if (small === -1 || bands.length === 1) break;
    const first = joinsBefore(bands[small - 1], bands[small + 1]) ? small - 1 : small;
    bands = [...bands.slice(0, first), ...together(bands.slice(first, first + 2)), ...bands.slice(first + 2)];
  }
  return bands.length === 1 ? groups : [...bands, ...groups.filter(isUnknown)];
}

/** Joins the one of its neighbours that has the fewest people, but has some. */
function joinsBefore(before: Group | undefined, after: Group | undefined): boolean {
  if (before === undefined || after === undefined) return after === undefined;
  if (before.count === 0 || after.count === 0) return before.count > 0;
  return before.count <= after.count;
}

/** All small rows in one, with the smallest of the others too when they are still few. */
function mergedOthers(groups: readonly Group[], threshold: number): readonly Group[] {
  const isSmall = ({ count }: Group) => count > 0 && count < threshold;
  const bySize = groups.filter((group) => group.count > 0 && !isSmall(group)).toSorted((a, b) => a.count - b.count);
  let merged = groups.filter(isSmall);
  while (merged.reduce((sum, { count }) => sum + count, 0) < threshold) {
    const next = bySize.shift();
    if (next === undefined) return groups;
    merged = [...merged, next];
  }
  if (bySize.length === 0) return groups;
  return [...groups.filter((group) => !merged.includes(group)), ...together(merged)];
}

function together(groups: readonly Group[]): readonly Group[] {
  const codes = groups.flatMap((group) => group.codes);
  return [{ codes, count: groups.reduce((sum, { count }) => sum + count, 0) }];
}

function tableOf(table: TableResult, groups: readonly Group[]): TableResult {
  const order = dimensionOf(table.dimension).codes;
  const inOrder = (codes: readonly string[]) =>
    codes.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
  const cells = groups.map(({ codes, count }): TableCell => ({ code: mergedCode(inOrder(codes)), count }));
  return { ...table, cells };
}
