import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { solve } from 'yalps';
import { holds } from '../testing/holds';
import { type KnownSolution, type Solutions, solutionsAround } from './linear-program';

/** Small counts with coefficients of a table, and for each equation a constant that makes it hold, as a variable last. */
const anySystem = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 5 }))
  .chain(([variables, equations]) =>
    fc.record({
      values: fc.array(fc.nat(6), { minLength: variables, maxLength: variables }),
      rows: fc.array(fc.array(fc.constantFrom<number>(-1, 0, 1), { minLength: variables, maxLength: variables }), {
        minLength: equations,
        maxLength: equations,
      }),
      free: fc.array(fc.boolean(), { minLength: variables, maxLength: variables }),
    }),
  );

test('each variable reaches as far as another solver finds, whether freed at once or one by one', () => {
  holds(
    fc.property(anySystem, (system) => {
      const known = knownSolution(system);
      const freed = freedIn(system);
      const atOnce = solutionsAround(known, freed);
      const oneByOne = freed.reduce((before, variable) => before.freeing(variable), solutionsAround(known, []));
      for (const variable of freed) {
        for (const found of [atOnce, oneByOne]) expectEnds(found, variable, ends(system, variable));
      }
    }),
  );
});

test('solutions stay as they were when more variables are freed, whatever is asked of those after', () => {
  holds(
    fc.property(anySystem, fc.nat(6), (system, count) => {
      const freed = freedIn(system);
      const few = freed.slice(0, count);
      const before = solutionsAround(knownSolution(system), few);
      const after = freed.slice(count).reduce((found, variable) => found.freeing(variable), before);
      for (const variable of freed) expectEnds(after, variable, ends(system, variable));
      const free = system.free.map((isFree, variable) => isFree && few.includes(variable));
      for (const variable of few) expectEnds(before, variable, ends({ ...system, free }, variable));
    }),
  );
});

type System = {
  readonly rows: readonly (readonly number[])[];
  readonly values: readonly number[];
  readonly free: readonly boolean[];
};
type Ends = readonly [least: number, most: number];

function freedIn({ free }: System): readonly number[] {
  return [...free.keys()].filter((variable) => free[variable]);
}

function constantsOf({ rows, values }: System): readonly number[] {
  return rows.map((row) => -row.reduce((sum, sign, index) => sum + sign * (values[index] ?? 0), 0));
}

function knownSolution(system: System): KnownSolution {
  const constants = constantsOf(system);
  return {
    values: [...system.values, 1],
    equations: system.rows.map((row, index) => [
      ...[...row.entries()].filter(([, sign]) => sign !== 0),
      [system.values.length, constants[index] ?? 0] as const,
    ]),
  };
}

function expectEnds(found: Solutions, variable: number, [least, most]: Ends): void {
  expect(found.smallest(variable)).toBeCloseTo(least, 6);
  if (most === Number.POSITIVE_INFINITY) expect(found.largest(variable)).toBe(most);
  else expect(found.largest(variable)).toBeCloseTo(most, 6);
}

function ends(system: System, goal: number): Ends {
  const { rows, values, free } = system;
  const constants = constantsOf(system);
  const constraints = new Map(
    rows.map((row, index) => {
      const fixed = row.reduce((sum, sign, at) => sum + (free[at] ? 0 : sign * (values[at] ?? 0)), 0);
      return [`e${index}`, { equal: -(constants[index] ?? 0) - fixed }];
    }),
  );
  const variables = new Map(
    values.flatMap((_, at) => {
      if (!free[at]) return [];
      const terms = new Map(rows.map((row, index) => [`e${index}`, row[at] ?? 0]));
      return [[`v${at}`, at === goal ? terms.set('goal', 1) : terms] as const];
    }),
  );
  const end = (direction: 'minimize' | 'maximize') => solve({ direction, objective: 'goal', constraints, variables });
  const most = end('maximize');
  return [end('minimize').result, most.status === 'unbounded' ? Number.POSITIVE_INFINITY : most.result];
}
