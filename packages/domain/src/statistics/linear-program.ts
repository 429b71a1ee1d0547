/** Variables that are never negative and satisfy equations. */
export type EquationSystem = { readonly variables: number; readonly equations: readonly LinearEquation[] };

/** Coefficients of some variables, whose sum is the constant: never negative. A variable stands in it once. */
export type LinearEquation = {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly constant: number;
};

/** What can be asked of a system’s solutions. */
export type Solutions = {
  /** The smallest that a variable can be. */
  readonly smallest: (variable: number) => number;
  /** The largest that it can be; Infinity when there is no largest. */
  readonly largest: (variable: number) => number;
  /** How far apart a variable’s values lay in the solutions that were met on the way to other answers. */
  readonly seenWidth: (variable: number) => number;
};

const tolerance = 1e-9;

/**
 * The solutions of a system of equations in numbers that are never negative: what a reader of some sums can be sure of.
 *
 * Two-phase simplex on a dense tableau: the steepest step, or Bland’s rule, which never cycles, where a walk gets long. The
 * first phase is walked once; every question goes on from the corner where the last one ended. Meant for systems of some
 * tens of rows with small whole coefficients.
 *
 * @returns null when the system has no solution
 *
 * Source: V. Chvátal, "Linear Programming" (1983), chapters 3 and 8.
 *
 * Example: with x + y = 7 and y + z = 4, `smallest(0)`, the least that x can be, is 3.
 */
export function solutionsOf(system: EquationSystem): Solutions | null {
  const { variables } = system;
  const tableau = withArtificialVariables(system);
  if (minimise(tableau, (variable) => (variable < variables ? 0 : 1)) > 1e-6) return null;
  driveOutArtificials(tableau);
  const least = new Float64Array(variables).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(variables);
  const ask = (variable: number, sign: 1 | -1): number => {
    // Adding 0 makes −0 a plain 0.
    const value = sign * minimise(tableau, (other) => (other === variable ? sign : 0)) + 0;
    remember(tableau, least, most);
    return value;
  };
  remember(tableau, least, most);
  return {
    smallest: (variable) => ask(variable, 1),
    largest: (variable) => ask(variable, -1),
    seenWidth: (variable) => (most[variable] ?? 0) - (least[variable] ?? 0),
  };
}

/**
 * Each row holds its coefficients and, last, its constant; `basis` names the variable that each row solves for. Artificial
 * variables are numbered after the others and have no column: they only ever leave.
 */
type Tableau = { readonly rows: Float64Array[]; readonly basis: number[]; readonly variables: number };

/** A row begins with a variable that stands in no other row, where it has one, and else with an artificial one. */
function withArtificialVariables({ variables, equations }: EquationSystem): Tableau {
  const uses = new Int32Array(variables);
  for (const { terms } of equations) for (const [variable] of terms) uses[variable] = (uses[variable] ?? 0) + 1;
  const rows = equations.map(({ terms, constant }) => {
    const row = new Float64Array(variables + 1);
    for (const [variable, coefficient] of terms) row[variable] = coefficient;
    row[variables] = constant;
    return row;
  });
  const basis = equations.map(({ terms }, index) => {
    const own = terms.find(([variable, coefficient]) => coefficient === 1 && uses[variable] === 1);
    return own?.[0] ?? variables + index;
  });
  return { rows, basis, variables };
}

/** Walks from corner to corner while the cost falls, and gives the lowest. */
function minimise(tableau: Tableau, costOf: (variable: number) => number): number {
  const reduced = reducedCosts(tableau, costOf);
  const steepestSteps = 2 * tableau.rows.length;
  for (let step = 0; ; step += 1) {
    const entering = improving(reduced.subarray(0, tableau.variables), step < steepestSteps);
    if (entering === null) return -(reduced[tableau.variables] ?? 0);
    const leaving = leavingRow(tableau, entering);
    if (leaving === null) return Number.NEGATIVE_INFINITY;
    pivot(tableau, leaving, entering);
    subtract(reduced, tableau.rows[leaving] ?? reduced, reduced[entering] ?? 0);
    reduced[entering] = 0;
  }
}

/** What a unit of each variable would change the cost by; last, the cost so far with its sign turned. */
function reducedCosts({ rows, basis, variables }: Tableau, costOf: (variable: number) => number): Float64Array {
  const reduced = new Float64Array(variables + 1);
  for (let variable = 0; variable < variables; variable += 1) reduced[variable] = costOf(variable);
  for (const [index, row] of rows.entries()) subtract(reduced, row, costOf(basis[index] ?? -1));
  return reduced;
}

/** A variable that would lower the cost: the one that lowers it most, or the first one, which is Bland’s rule. */
function improving(reduced: Float64Array, steepest: boolean): number | null {
  let best: number | null = null;
  let lowest = -tolerance;
  for (const [column, cost] of reduced.entries()) {
    if (cost >= lowest) continue;
    if (!steepest) return column;
    best = column;
    lowest = cost;
  }
  return best;
}

function subtract(from: Float64Array, row: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let position = 0; position < from.length; position += 1) {
    from[position] = (from[position] ?? 0) - factor * (row[position] ?? 0);
  }
}

/** The row that reaches zero first; of several, the one whose variable has the lowest number. */
function leavingRow({ rows, basis, variables }: Tableau, entering: number): number | null {
  let best: { row: number; ratio: number; variable: number } | null = null;
  for (const [index, row] of rows.entries()) {
    const coefficient = row[entering] ?? 0;
    if (coefficient <= tolerance) continue;
    const candidate = { row: index, ratio: (row[variables] ?? 0) / coefficient, variable: basis[index] ?? 0 };
    if (best === null || candidate.ratio < best.ratio - tolerance) best = candidate;
    else if (candidate.ratio <= best.ratio + tolerance && candidate.variable < best.variable) best = candidate;
  }
  return best?.row ?? null;
}

function pivot({ rows, basis }: Tableau, pivotRow: number, column: number): void {
  const source = rows[pivotRow] ?? new Float64Array();
  const divisor = source[column] ?? 1;
  for (let position = 0; position < source.length; position += 1) source[position] = (source[position] ?? 0) / divisor;
  for (const [index, row] of rows.entries()) {
    const factor = row[column] ?? 0;
    if (index === pivotRow || factor === 0) continue;
    subtract(row, source, factor);
    row[column] = 0;
  }
  basis[pivotRow] = column;
}

/** Artificial variables that stayed in the basis at zero leave it, or their row said nothing new and goes. */
function driveOutArtificials(tableau: Tableau): void {
  const { rows, basis, variables } = tableau;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if ((basis[index] ?? 0) < variables) continue;
    const column = rows[index]?.findIndex((value, at) => at < variables && Math.abs(value) > tolerance) ?? -1;
    if (column >= 0) pivot(tableau, index, column);
    else {
      rows.splice(index, 1);
      basis.splice(index, 1);
    }
  }
}

/** Widens what was seen of each variable by the corner where the walk ended. */
function remember({ rows, basis, variables }: Tableau, least: Float64Array, most: Float64Array): void {
  const values = new Float64Array(least.length);
  for (const [index, row] of rows.entries()) values[basis[index] ?? -1] = row[variables] ?? 0;
  for (const [variable, value] of values.entries()) {
    least[variable] = Math.min(least[variable] ?? value, value);
    most[variable] = Math.max(most[variable] ?? value, value);
  }
}
