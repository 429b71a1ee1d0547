type Row = { readonly participationId: string };
type Stretch = { readonly from: string | null; readonly to: string; readonly chosen: boolean };

/** The chosen ids when one more is ticked or unticked, with all rows from another to it where one is named. */
export function chosenTo(
  ids: ReadonlySet<string>,
  rows: readonly Row[],
  { from, to, chosen }: Stretch,
): ReadonlySet<string> {
  const at = (id: string | null) => rows.findIndex(({ participationId }) => participationId === id);
  const [start, end] = [at(from), at(to)].toSorted((a, b) => a - b);
  const isStretch = start !== undefined && end !== undefined && start >= 0;
  const touched = isStretch ? rows.slice(start, end + 1).map(({ participationId }) => participationId) : [to];
  const next = new Set(ids);
  for (const id of touched) {
    if (chosen) next.add(id);
    else next.delete(id);
  }
  return next;
}
