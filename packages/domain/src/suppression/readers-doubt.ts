import { type EquationSystem, type Solutions, solutionsOf } from '../statistics/linear-program';
import type { Release, ReleaseCell } from './release';

/**
 * What a reader who sees every printed cell that isn't hidden, and knows which add up to which, can work out: for a cell,
 * how far apart the smallest and the largest count lie that it can have. Wider than `enough` is as good as `enough`.
 */
export function readersDoubt(release: Release, hidden: ReadonlySet<string>, enough: number): (id: string) => number {
  const unknown = unknownCells(release, hidden);
  const equationsOf = equationsByCell(release, unknown);
  const parts = new Map<
    string,
    { readonly variables: ReadonlyMap<string, number>; readonly solutions: Solutions | null }
  >();
  return (id) => {
    const known = parts.get(id);
    if (known) return widthOf(known.solutions, known.variables.get(id) ?? -1, enough);
    const { members, equations } = partOf(id, equationsOf);
    const variables = new Map([...members].map((member, variable) => [member, variable]));
    const solutions = solutionsOf(systemOf(variables, equations));
    for (const member of members) parts.set(member, { variables, solutions });
    return widthOf(solutions, variables.get(id) ?? -1, enough);
  };
}

/** The cells that must stay in doubt: every hidden one, and every small one that no table shows. */
export function sensitiveCells(
  { cells }: Release,
  hidden: ReadonlySet<string>,
  threshold: number,
): readonly ReleaseCell[] {
  return cells.filter(({ id, count, printed }) => hidden.has(id) || (!printed && count > 0 && count < threshold));
}

/** Signed unknown cells that together are a number that the reader knows. */
type Equation = { readonly terms: readonly (readonly [id: string, sign: 1 | -1])[]; readonly constant: number };

function unknownCells({ cells }: Release, hidden: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(cells.filter(({ id, printed }) => !printed || hidden.has(id)).map(({ id }) => id));
}

function equationsByCell(
  { cells, sums }: Release,
  unknown: ReadonlySet<string>,
): ReadonlyMap<string, readonly Equation[]> {
  const countOf = new Map(cells.map(({ id, count }) => [id, count]));
  const byCell = new Map([...unknown].map((id): [string, Equation[]] => [id, []]));
  for (const { total, parts } of sums) {
    const signed = [...parts.map((id) => [id, 1] as const), [total, -1] as const];
    const constant = signed.reduce(
      (sum, [id, sign]) => (unknown.has(id) ? sum : sum - sign * (countOf.get(id) ?? 0)),
      0,
    );
    const equation = { terms: signed.filter(([id]) => unknown.has(id)), constant };
    for (const [id] of equation.terms) byCell.get(id)?.push(equation);
  }
  return byCell;
}

/** The unknown cells that share sums with one, directly or through others: nothing outside says anything about them. */
function partOf(id: string, equationsOf: ReadonlyMap<string, readonly Equation[]>) {
  const members = new Set([id]);
  const equations = new Set<Equation>();
  for (const member of members) {
    for (const equation of equationsOf.get(member) ?? []) {
      equations.add(equation);
      for (const [other] of equation.terms) members.add(other);
    }
  }
  return { members, equations };
}

function systemOf(variables: ReadonlyMap<string, number>, equations: ReadonlySet<Equation>): EquationSystem {
  return {
    variables: variables.size,
    equations: Array.from(equations, ({ terms, constant }) => {
      const sign = constant < 0 ? -1 : 1;
      return {
        terms: terms.map(([id, coefficient]) => [variables.get(id) ?? -1, sign * coefficient] as const),
        constant: sign * constant,
      };
    }),
  };
}

/** Between the smallest and the largest whole number that a cell can be; stops looking once it is wide enough. */
function widthOf(solutions: Solutions | null, variable: number, enough: number): number {
  if (solutions === null) return 0;
  const isSeen = () => solutions.seenWidth(variable) > enough + 1;
  if (isSeen()) return enough;
  const highest = Math.floor(solutions.largest(variable) + 1e-6);
  return isSeen() ? enough : highest - Math.ceil(solutions.smallest(variable) - 1e-6);
}
