/** A count that a release shows or hides. Cells with the same id are the same cell, in whichever table they stand. */
export type ReleaseCell = {
  readonly id: string;
  readonly count: number;
  /** How many persons it counts, where one person can be counted many times. */
  readonly persons?: number;
  /**
   * False for a count that no table shows but a reader might work out, such as a share’s complement: it is protected when
   * it is small, and never needs to be hidden itself.
   */
  readonly printed: boolean;
  /**
   * What is hidden last when something must be: 0 for a detail, more for what readers look for first, Infinity for what is
   * never hidden for another’s sake.
   */
  readonly importance: number;
};

/** Whether a count is of some, but fewer persons than the threshold. */
export function isOfFew(
  { count, persons = count }: Pick<ReleaseCell, 'count' | 'persons'>,
  threshold: number,
): boolean {
  return persons > 0 && persons < threshold;
}

/** What any reader can add up: the total is the sum of its parts. Both are ids of cells. */
export type ReleaseSum = { readonly total: string; readonly parts: readonly string[] };

/** Everything that leaves together, so that a cell hidden in one table can't be worked out from another. */
export type Release = { readonly cells: readonly ReleaseCell[]; readonly sums: readonly ReleaseSum[] };
