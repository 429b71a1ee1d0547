import type { HiddenReason } from '../metrics/result';
import { readersDoubt, sensitiveCells } from './readers-doubt';
import type { Release, ReleaseCell } from './release';

/**
 * Which printed cells of a release stay hidden, and why.
 *
 * First every count from 1 to `threshold − 1`; then, as long as a reader could still work out a hidden cell to within less
 * than `threshold`, one more cell that stands in a sum with it: the smallest that makes it safe. Zero is shown as long as it
 * can be: that nobody did something names nobody. It ends, since at worst everything is hidden.
 *
 * The reasons are for the team alone. A reader who is told that a cell is hidden for being small knows that it is below
 * the threshold, and two such cells with the sum 8 are then 4 and 4.
 *
 * Source: A. Hundepool et al., "Statistical Disclosure Control" (2012), chapter 4: protection by intervals.
 *
 * @param threshold 3–10 people
 */
export function suppress(release: Release, threshold: number): ReadonlyMap<string, HiddenReason> {
  const ordered = inOrder(release);
  const hidden = new Map<string, HiddenReason>();
  for (const { id, count, printed } of ordered.cells) {
    if (printed && count > 0 && count < threshold) hidden.set(id, 'few-people');
  }
  // Hiding more only leaves a reader in more doubt, so what was safe once stays safe.
  const safe = new Set<string>();
  let doubt = readersDoubt(ordered, new Set(hidden.keys()), threshold);
  for (;;) {
    const exposed = sensitiveCells(ordered, new Set(hidden.keys()), threshold).find(({ id }) => {
      if (safe.has(id)) return false;
      if (doubt(id) < threshold) return true;
      safe.add(id);
      return false;
    });
    if (exposed === undefined) return hidden;
    const step = nextStep(ordered, { hidden: new Set(hidden.keys()), exposed: exposed.id, threshold });
    if (step === null) return hidden;
    hidden.set(step.id, 'reveals-few-people');
    doubt = step.doubt;
  }
}

type State = { readonly hidden: ReadonlySet<string>; readonly exposed: string; readonly threshold: number };
type Step = { readonly id: string; readonly doubt: (id: string) => number };

/** Of the cheapest candidates the first that makes the exposed cell safe alone; or the cheapest of all, on the way to it. */
function nextStep(release: Release, { hidden, exposed, threshold }: State): Step | null {
  let cheapest: Step | null = null;
  for (const { id } of candidatesFor(release, hidden, exposed).slice(0, mostTrials)) {
    const doubt = readersDoubt(release, new Set([...hidden, id]), threshold);
    if (doubt(exposed) >= threshold) return { id, doubt };
    cheapest ??= { id, doubt };
  }
  return cheapest;
}

const mostTrials = 4;

/** Visible cells in a sum with the exposed one, then those reached through other unknown cells; cheapest first. */
function candidatesFor(release: Release, hidden: ReadonlySet<string>, exposed: string): readonly ReleaseCell[] {
  const distance = distances(release, hidden, exposed);
  const totals = new Set(release.sums.map(({ total }) => total));
  const cost = ({ id, count, importance }: ReleaseCell) =>
    importance * 2e6 +
    (distance.get(id) ?? 0) * 1e6 +
    (count === 0 ? 4e5 : 0) +
    (totals.has(id) ? 2e5 : 0) +
    Math.min(count, 1e5);
  return release.cells
    .filter(({ id, printed }) => printed && distance.has(id) && !hidden.has(id))
    .toSorted((left, right) => cost(left) - cost(right) || (left.id < right.id ? -1 : 1));
}

/** How many sums away from the exposed cell each cell is, going only through cells that the reader doesn't know. */
function distances(
  { cells, sums }: Release,
  hidden: ReadonlySet<string>,
  exposed: string,
): ReadonlyMap<string, number> {
  const unknown = new Set(cells.filter(({ id, printed }) => !printed || hidden.has(id)).map(({ id }) => id));
  const distance = new Map([[exposed, 0]]);
  for (const [id, steps] of distance) {
    if (!unknown.has(id)) continue;
    for (const { total, parts } of sums) {
      if (total !== id && !parts.includes(id)) continue;
      for (const member of [total, ...parts]) if (!distance.has(member)) distance.set(member, steps + 1);
    }
  }
  return distance;
}

/** The release in an order of its own, so that the same tables hide the same cells however they were given. */
function inOrder({ cells, sums }: Release): Release {
  const key = ({ total, parts }: Release['sums'][number]) => `${total}=${parts.toSorted().join('+')}`;
  return {
    cells: cells.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    sums: sums.toSorted((left, right) => (key(left) < key(right) ? -1 : 1)),
  };
}
