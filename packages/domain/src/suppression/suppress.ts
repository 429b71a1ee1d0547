import type { HiddenReason } from '../metrics/result';
import { type ReadersDoubt, readersDoubt, sensitiveCells } from './readers-doubt';
import { isOfFew, type Release, type ReleaseCell, type ReleaseSum } from './release';
import { joinSameCells } from './same-cells';

/**
 * Which printed cells of a release stay hidden, and why.
 *
 * First every count of some persons but fewer than the threshold; then, as long as a reader could still work out a hidden cell to within less
 * than `threshold`, one more cell that stands in a sum with it: the smallest that makes it safe. Zero is shown as long as it
 * can be: that nobody did something names nobody. It ends, since at worst all is
 * hidden that may be.
 *
 * The reasons are for the team alone. A reader who is told that a cell is hidden for being small knows that it is below
 * the threshold, and two such cells with the sum 8 are then 4 and 4.
 *
 * Source: A. Hundepool et al., "Statistical Disclosure Control" (2012), chapter 4: protection by intervals.
 *
 * @param threshold 3–10 people
 */
export function suppress(release: Release, threshold: number): ReadonlyMap<string, HiddenReason> {
  const { release: joined, cellsOf } = joinSameCells(release);
  return new Map(
    [...suppressJoined(joined, threshold)].flatMap(([id, reason]) =>
      cellsOf(id).map((cell) => [cell, reason] as const),
    ),
  );
}

function suppressJoined(release: Release, threshold: number): ReadonlyMap<string, HiddenReason> {
  const small = release.cells.filter((cell) => cell.printed && isOfFew(cell, threshold));
  const reasons = new Map(small.map(({ id }): [string, HiddenReason] => [id, 'few-people']));
  const hidden = suppressMore(release, {
    hidden: new Set(reasons.keys()),
    mayHide: () => true,
    mustBeSafe: () => true,
    threshold,
    enough: () => threshold,
  });
  for (const id of hidden) if (!reasons.has(id)) reasons.set(id, 'reveals-few-people');
  return reasons;
}

/** A release of which some cells are hidden already. */
type Task = {
  readonly hidden: ReadonlySet<string>;
  /** Whether a shown cell can still be hidden: one that has left the team can’t. */
  readonly mayHide: (id: string) => boolean;
  /** Whether a cell is one to look after, if it is hidden, or small and in no table. */
  readonly mustBeSafe: (id: string) => boolean;
  readonly threshold: number;
  /** How much doubt a cell must be left in, where that is less than the threshold. Asked only about one that is left in less. */
  readonly enough: (id: string) => number;
};

/** The hidden cells, with those that must be hidden too until each that must be safe is in enough doubt. */
export function suppressMore(release: Release, task: Task): ReadonlySet<string> {
  const { mustBeSafe, threshold, enough } = task;
  const network = networkOf(release);
  const hidden = new Set(task.hidden);
  // Hiding more only leaves a reader in more doubt, so what was safe once stays safe; so does what nothing can make safer.
  const settled = new Set<string>();
  let doubt = readersDoubt(network, hidden);
  for (;;) {
    const exposed = sensitiveCells(network, hidden, threshold).find(({ id }) => {
      if (settled.has(id) || !mustBeSafe(id)) return false;
      const left = doubt.about(id, threshold);
      if (left < threshold && left < enough(id)) return true;
      settled.add(id);
      return false;
    });
    if (exposed === undefined) return hidden;
    const needed = Math.min(threshold, enough(exposed.id));
    const step = nextStep({ network, hidden, exposed: exposed.id, needed, doubt }, task.mayHide);
    if (step === null) {
      settled.add(exposed.id);
    } else {
      hidden.add(step.id);
      doubt = step.doubt;
    }
  }
}

type State = {
  readonly network: Network;
  readonly hidden: ReadonlySet<string>;
  readonly exposed: string;
  readonly needed: number;
  readonly doubt: ReadersDoubt;
};
type Step = { readonly id: string; readonly doubt: ReadersDoubt };

/** Of the cheapest candidates the first that makes the exposed cell safe alone; or the cheapest of all, on the way to it. */
function nextStep(state: State, mayHide: (id: string) => boolean): Step | null {
  const { exposed, needed } = state;
  let cheapest: Step | null = null;
  for (const { id } of candidatesFor(state, mayHide).slice(0, mostTrials)) {
    const doubt = state.doubt.whenHidden(id);
    if (doubt.about(exposed, needed) >= needed) return { id, doubt };
    cheapest ??= { id, doubt };
  }
  return cheapest;
}

const mostTrials = 4;

/** Visible cells in a sum with the exposed one, then those reached through other unknown cells; cheapest first, of equals by name. */
function candidatesFor(state: State, mayHide: (id: string) => boolean): readonly ReleaseCell[] {
  const { network, hidden } = state;
  const distance = distances(state);
  const cost = ({ id, count, importance }: ReleaseCell) =>
    importance * 2e6 +
    (distance.get(id) ?? 0) * 1e6 +
    (count === 0 ? 4e5 : 0) +
    (network.totals.has(id) ? 2e5 : 0) +
    Math.min(count, 1e5);
  return network.cells
    .filter(
      ({ id, printed, importance }) => printed && Number.isFinite(importance) && distance.has(id) && !hidden.has(id),
    )
    .filter(({ id }) => mayHide(id))
    .toSorted((left, right) => cost(left) - cost(right));
}

/** How many sums away from the exposed cell each cell is, going only through cells that the reader doesn't know. */
function distances({ network, hidden, exposed }: State): ReadonlyMap<string, number> {
  const distance = new Map([[exposed, 0]]);
  for (const [id, steps] of distance) {
    if (!network.unprinted.has(id) && !hidden.has(id)) continue;
    for (const { total, parts } of network.sumsOf.get(id) ?? []) {
      for (const member of [total, ...parts]) if (!distance.has(member)) distance.set(member, steps + 1);
    }
  }
  return distance;
}

type Network = Release & {
  readonly unprinted: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
  readonly sumsOf: ReadonlyMap<string, readonly ReleaseSum[]>;
};

/** The release in an order of its own, so that the same tables hide the same cells however they were given. */
function networkOf({ cells, sums }: Release): Network {
  const ordered = sums
    .map((sum) => ({ sum, key: `${sum.total}=${sum.parts.toSorted().join('+')}` }))
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ sum }) => sum);
  const sumsOf = new Map<string, ReleaseSum[]>(cells.map(({ id }) => [id, []]));
  for (const sum of ordered) for (const id of [sum.total, ...sum.parts]) sumsOf.get(id)?.push(sum);
  return {
    cells: cells.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    sums: ordered,
    unprinted: new Set(cells.filter(({ printed }) => !printed).map(({ id }) => id)),
    totals: new Set(sums.map(({ total }) => total)),
    sumsOf,
  };
}
