/** Numbers that are never negative, and equations that they satisfy. */
export type KnownSolution = {
  /** The value of each variable. */
  readonly values: readonly number[];
  /** Coefficients of some variables, each standing once, whose sum is 0. A constant is a variable that is never freed. */
  readonly equations: readonly LinearEquation[];
};
export type LinearEquation = readonly (readonly [variable: number, coefficient: number])[];

/** What can be asked of all solutions in which the fixed variables keep their values and the free ones may have others. */
export type Solutions = {
  /** The smallest that a variable can be. */
  readonly smallest: (variable: number) => number;
  /** The largest that it can be; Infinity when there is no largest. */
  readonly largest: (variable: number) => number;
  /** How far apart a variable’s values lay in the solutions that were met on the way to other answers. */
  readonly seenWidth: (variable: number) => number;
  /** The solutions when one more variable is free. */
  readonly freeing: (variable: number) => Solutions;
};

const tolerance = 1e-9;

/**
 * All solutions of a system of equations beside one that is known: what somebody can be sure of who knows the fixed
 * variables and the equations.
 *
 * Simplex on a dense tableau of all variables, in which a fixed one is held at its value: the steepest step, or Bland’s
 * rule, which never cycles, where a walk gets long. The known solution takes the place of a first phase. To free a variable
 * is a single step from there, and every question goes on from the corner where the last one ended, so that a question
 * with one more free variable costs next to nothing. Meant for some hundreds of variables with small whole coefficients.
 *
 * Source: V. Chvátal, "Linear Programming" (1983), chapters 3 and 8 (bounded variables).
 *
 * Example: x + y = 7 and y + z = 4 hold for 5, 2 and 2. With all three free, `smallest(0)`, the least that x can be, is 3.
 *
 * @param free the variables that may have other values
 */
export function solutionsAround(known: KnownSolution, free: Iterable<number>): Solutions {
  const tableau = tableauOf(known);
  for (const variable of free) release(tableau, variable);
  return solutionsIn(tableau);
}

function solutionsIn(tableau: Tableau): Solutions {
  const { least, most } = tableau;
  return {
    smallest: (variable) => furthest(tableau, variable, -1),
    largest: (variable) => furthest(tableau, variable, 1),
    seenWidth: (variable) => (most[variable] ?? 0) - (least[variable] ?? 0),
    freeing: (variable) => {
      const freed = copyOf(tableau);
      release(freed, variable);
      return solutionsIn(freed);
    },
  };
}

/**
 * Each row says that its basic variable and the others, times their coefficients in the row, add up to 0. A variable that
 * is in no row’s basis is fixed at its value or is 0.
 */
type Tableau = {
  /** Every row after the other, so that all can be copied at once, and each by itself. */
  readonly coefficients: Float64Array;
  readonly rows: readonly Float64Array[];
  /** The variable that each row solves for. */
  readonly basis: Int32Array;
  /** The row that solves for each variable, −1 for none. */
  readonly rowOf: Int32Array;
  readonly values: Float64Array;
  /** 1 for a variable that is held at its value. */
  readonly fixed: Uint8Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
};

/** Solves each equation for one of its variables; an equation that says nothing new has no row. */
function tableauOf({ values, equations }: KnownSolution): Tableau {
  const rows: Float64Array[] = [];
  const basis: number[] = [];
  for (const terms of equations) {
    const row = new Float64Array(values.length);
    for (const [variable, coefficient] of terms) row[variable] = coefficient;
    for (const [index, solved] of rows.entries()) subtract(row, solved, row[basis[index] ?? -1] ?? 0);
    const column = row.findIndex((coefficient) => Math.abs(coefficient) > tolerance);
    if (column === -1) continue;
    divide(row, row[column] ?? 1);
    for (const solved of rows) subtract(solved, row, solved[column] ?? 0);
    rows.push(row);
    basis.push(column);
  }
  const rowOf = new Int32Array(values.length).fill(-1);
  for (const [index, variable] of basis.entries()) rowOf[variable] = index;
  const coefficients = new Float64Array(rows.length * values.length);
  for (const [index, row] of rows.entries()) coefficients.set(row, index * values.length);
  return {
    coefficients,
    rows: rowsIn(coefficients, values.length),
    basis: Int32Array.from(basis),
    rowOf,
    values: Float64Array.from(values),
    fixed: new Uint8Array(values.length).fill(1),
    least: Float64Array.from(values),
    most: Float64Array.from(values),
  };
}

function rowsIn(coefficients: Float64Array, width: number): readonly Float64Array[] {
  const count = width === 0 ? 0 : coefficients.length / width;
  return Array.from({ length: count }, (_, index) => coefficients.subarray(index * width, (index + 1) * width));
}

function copyOf({ coefficients: original, basis, rowOf, values, fixed, least, most }: Tableau): Tableau {
  const coefficients = original.slice();
  return {
    coefficients,
    rows: rowsIn(coefficients, values.length),
    basis: basis.slice(),
    rowOf: rowOf.slice(),
    values: values.slice(),
    fixed: fixed.slice(),
    least: least.slice(),
    most: most.slice(),
  };
}

/** Frees a variable. Outside the basis it sinks towards 0, until it is there or takes another’s place. */
function release(tableau: Tableau, variable: number): void {
  const { fixed, rowOf, values } = tableau;
  fixed[variable] = 0;
  if (rowOf[variable] === -1 && (values[variable] ?? 0) > 0) step(tableau, variable, -1);
}

/** Walks from corner to corner while the variable gets larger (1) or smaller (−1), and gives its value in the last. */
function furthest(tableau: Tableau, variable: number, direction: 1 | -1): number {
  const { rows, rowOf, values, fixed } = tableau;
  if (fixed[variable] === 1) return values[variable] ?? 0;
  const steepestSteps = 2 * rows.length;
  for (let steps = 0; ; steps += 1) {
    const row = rows[rowOf[variable] ?? -1];
    // Outside the basis a free variable is 0: nothing is smaller, and to get larger it enters itself.
    if (row === undefined && direction === -1) return 0;
    const entering = row === undefined ? variable : improving(tableau, row, direction, steps < steepestSteps);
    if (entering === null) return values[variable] ?? 0;
    if (!step(tableau, entering, 1)) return Number.POSITIVE_INFINITY;
  }
}

/** A free variable at 0 that moves the row’s variable in the direction when it grows: the one that does so most, or the first. */
function improving(
  { rowOf, fixed }: Tableau,
  row: Float64Array,
  ...[direction, steepest]: [direction: 1 | -1, steepest: boolean]
): number | null {
  let best: number | null = null;
  let highest = tolerance;
  for (const [variable, coefficient] of row.entries()) {
    const gain = -direction * coefficient;
    if (gain <= highest || fixed[variable] === 1 || rowOf[variable] !== -1) continue;
    if (!steepest) return variable;
    best = variable;
    highest = gain;
  }
  return best;
}

/**
 * Moves a variable outside the basis as far as the others allow, and lets it take the place of the one that stops it.
 *
 * @returns false when nothing stops it
 */
function step(tableau: Tableau, entering: number, direction: 1 | -1): boolean {
  const { rows, basis, values } = tableau;
  const { length, leaving } = roomFor(tableau, entering, direction);
  if (length === Number.POSITIVE_INFINITY) return false;
  values[entering] = (values[entering] ?? 0) + direction * length;
  for (const [index, row] of rows.entries()) {
    const variable = basis[index] ?? -1;
    const moved = (values[variable] ?? 0) - (row[entering] ?? 0) * direction * length;
    values[variable] = Math.abs(moved) < tolerance ? 0 : moved;
  }
  if (leaving === null) values[entering] = 0;
  else pivot(tableau, leaving, entering);
  remember(tableau);
  return true;
}

/** How far a variable can move, and the row that stops it; of several, one that is held first, then the lowest number. */
function roomFor({ rows, basis, values, fixed }: Tableau, entering: number, direction: 1 | -1) {
  let length = direction === -1 ? (values[entering] ?? 0) : Number.POSITIVE_INFINITY;
  let leaving: number | null = null;
  let rank = -1;
  for (const [index, row] of rows.entries()) {
    const sinks = (row[entering] ?? 0) * direction;
    const variable = basis[index] ?? -1;
    const isHeld = fixed[variable] === 1;
    if (isHeld ? Math.abs(sinks) <= tolerance : sinks <= tolerance) continue;
    const room = isHeld ? 0 : (values[variable] ?? 0) / sinks;
    const rankHere = isHeld ? -1 : variable;
    if (room < length - tolerance || (room <= length + tolerance && leaving !== null && rankHere < rank)) {
      length = Math.min(length, room);
      leaving = index;
      rank = rankHere;
    }
  }
  return { length, leaving };
}

function pivot({ rows, basis, rowOf }: Tableau, pivotRow: number, column: number): void {
  const source = rows[pivotRow] ?? new Float64Array();
  divide(source, source[column] ?? 1);
  for (const [index, row] of rows.entries()) if (index !== pivotRow) subtract(row, source, row[column] ?? 0);
  rowOf[basis[pivotRow] ?? -1] = -1;
  rowOf[column] = pivotRow;
  basis[pivotRow] = column;
}

/** Takes a multiple of one row from another; what rounding leaves of a coefficient goes with it. */
function subtract(from: Float64Array, row: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let position = 0; position < from.length; position += 1) {
    const coefficient = row[position] ?? 0;
    if (coefficient === 0) continue;
    const left = (from[position] ?? 0) - factor * coefficient;
    from[position] = Math.abs(left) < tolerance ? 0 : left;
  }
}

function divide(row: Float64Array, divisor: number): void {
  if (divisor === 1) return;
  for (let position = 0; position < row.length; position += 1) row[position] = (row[position] ?? 0) / divisor;
}

/** Widens what was seen of each variable by the corner that was reached. */
function remember({ values, least, most }: Tableau): void {
  for (let variable = 0; variable < values.length; variable += 1) {
    const value = values[variable] ?? 0;
    if (value < (least[variable] ?? value)) least[variable] = value;
    if (value > (most[variable] ?? value)) most[variable] = value;
  }
}
