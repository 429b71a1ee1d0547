import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../concepts/facts/facts';
import { outcomes } from '../concepts/outcome/outcome';
import { sexes } from '../concepts/sex/sex';
import { findMetric } from '../metrics/catalogue';
import { type CrossingResult, isHidden } from '../metrics/result';
import { computeReport, type ReportFigure } from '../reports/compute-report';
import { anyPeriod, cohortFacts } from '../testing/arbitrary-cohort';
import { withFurtherFacts } from '../testing/arbitrary-further-facts';
import { holds } from '../testing/holds';
import { readerInterval } from '../testing/reader-interval';
import { crossedPopulation } from './cell-ids';
import type { Release, ReleaseCell, ReleaseSum } from './release';
import { releaseOf } from './release-of';
import { printedTables } from './release-report';
import { type AudienceFigure, releaseTo } from './release-to';
import { suppress } from './suppress';

/** Several small cohorts as one, with all that a team records beside them. */
const team: fc.Arbitrary<Facts> = fc
  .tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map((prefix) => cohortFacts(prefix)))
  .map((cohorts) => ({ participations: cohorts.flatMap(({ participations }) => participations) }))
  .chain((facts) => withFurtherFacts(fc.constant(facts)));

const threshold = fc.integer({ min: 3, max: 10 });

describe('a crossing beside the exact tables of its rows and columns', () => {
  test('leaves each hidden cell in as much doubt as the threshold asks for, or as the tables alone leave', () => {
    holds(
      fc.property(team, anyPeriod, threshold, (...[facts, period, least]) => {
        const figures = computeReport(facts, period);
        const known = { release: releaseOf(figures, new Map()), hidden: new Set<string>() };
        attack({ figures, shown: releaseTo('steering', figures, least), known, least });
      }),
      { numRuns: 5 },
    );
  });

  test('is all that is hidden from the steering group: every other figure stands as it is', () => {
    holds(
      fc.property(team, anyPeriod, threshold, (...[facts, period, least]) => {
        const figures = computeReport(facts, period);
        for (const [index, { result }] of releaseTo('steering', figures, least).entries()) {
          if (result.shape !== 'crossing') expect(result).toBe(figures[index]?.result);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a crossing that leaves with the whole report', () => {
  test('leaves each hidden cell in enough doubt, and makes nothing hidden in the report surer', () => {
    holds(
      fc.property(team, anyPeriod, threshold, (...[facts, period, least]) => {
        const figures = computeReport(facts, period);
        attack({ figures, shown: releaseTo('public', figures, least), known: leaving(figures, least), least });
      }),
      { numRuns: 2 },
    );
  }, 90_000);
});

type Attack = {
  readonly figures: readonly ReportFigure[];
  readonly shown: readonly AudienceFigure[];
  readonly known: { readonly release: Release; readonly hidden: ReadonlySet<string> };
  readonly least: number;
};

/** Tries each hidden cell with a linear program over the report and all crossings at once. */
function attack({ figures, shown, known, least }: Attack): void {
  const crossings = shown.flatMap(({ metricId, result }) => {
    const population = crossedPopulation(metricId);
    const exact = figures.find((figure) => figure.metricId === metricId)?.result;
    if (result.shape !== 'crossing' || exact?.shape !== 'crossing' || population === undefined) return [];
    return [{ metricId, population, result, exact }];
  });
  const inner: ReleaseCell[] = [];
  const sums: ReleaseSum[] = [];
  const hidden = new Set(known.hidden);
  const small = new Set<string>();
  const isCell = new Set(known.release.cells.map(({ id }) => id));
  for (const { metricId, population, result, exact } of crossings) {
    const idOf = (row: string, column: string) => `${metricId} ${row} ${column}`;
    for (const { row, column, count } of result.cells) {
      const exactCount = sumIn(exact, row, column);
      const id = idOf(row, column);
      inner.push({ id, count: exactCount, printed: true, importance: 0 });
      if (isHidden(count)) hidden.add(id);
      else expect(count).toBe(exactCount);
      if (exactCount > 0 && exactCount < least) small.add(id);
    }
    const rows = [...new Set(result.cells.map(({ row }) => row))];
    const columns = [...new Set(result.cells.map(({ column }) => column))];
    const told = (total: string, parts: readonly string[]) => {
      if (isCell.has(total)) sums.push({ total, parts });
    };
    const isResult = (outcome: string) => ['work', 'studies', 'other-vocational-rehab'].includes(outcome);
    const outcomeCell = (outcome: string) => `${isResult(outcome) ? 'stayed' : population}|outcome=${outcome}`;
    const { rowDimension, columnDimension } = result;
    for (const row of rows) {
      told(
        `${population}|${rowDimension}=${row}`,
        columns.map((column) => idOf(row, column)),
      );
      if (columnDimension !== 'outcome') continue;
      told(
        `results|${rowDimension}=${row}`,
        columns.filter(isResult).map((column) => idOf(row, column)),
      );
    }
    for (const column of columns) {
      told(
        columnDimension === 'outcome' ? outcomeCell(column) : `${population}|${columnDimension}=${column}`,
        rows.map((row) => idOf(row, column)),
      );
    }
  }
  for (const id of small) expect(hidden, id).toContain(id);

  const threeWay = sexByAgeKnownByOutcome(new Set([...isCell, ...inner.map(({ id }) => id)]));
  const all: Release = {
    cells: [...known.release.cells, ...inner, ...threeWay.cells],
    sums: [...known.release.sums, ...sums, ...threeWay.sums],
  };
  const nothingShown = new Set([...hidden, ...inner.map(({ id }) => id)]);
  for (const { id, count, printed } of all.cells) {
    const isSmall = count > 0 && count < least;
    if (!hidden.has(id) && (printed || !isSmall || known.hidden.size === 0)) continue;
    const { lowest, highest } = readerInterval(all, hidden, id);
    if (highest - lowest >= least - 1e-6) continue;
    // The tables alone may say as much; then the crossing must not say more.
    const alone = readerInterval(all, nothingShown, id);
    expect(
      inner.some((cell) => cell.id === id),
      id,
    ).toBe(true);
    expect(highest - lowest, id).toBeGreaterThanOrEqual(Math.min(least, alone.highest - alone.lowest) - 1e-6);
  }
}

/**
 * What the crossings of the closed by sex and by age have in common: the closed of each sex, with and without a known age, of
 * each outcome. Nobody prints them, and their counts don't matter to one who tries.
 */
function sexByAgeKnownByOutcome(ids: ReadonlySet<string>): Release {
  const bySex = 'crossings.closed.sexByOutcome';
  const byAge = 'crossings.closed.ageBandByOutcome';
  const cellOf = (...codes: readonly string[]) => codes.join(' and ');
  const ofAge = (outcome: string) =>
    [...ids].filter(
      (id) => id.startsWith(`${byAge} `) && id.endsWith(` ${outcome}`) && id !== `${byAge} unknown ${outcome}`,
    );
  const groups = sexes.flatMap((sex) => ['known', 'missing'].map((age) => [sex, age] as const));
  const sums = [
    ...outcomes.flatMap((outcome): readonly ReleaseSum[] => [
      ...sexes.map((sex) => ({
        total: `${bySex} ${sex} ${outcome}`,
        parts: ['known', 'missing'].map((age) => cellOf(sex, age, outcome)),
      })),
      { total: `${byAge} unknown ${outcome}`, parts: sexes.map((sex) => cellOf(sex, 'missing', outcome)) },
      { total: cellOf('of known age', outcome), parts: sexes.map((sex) => cellOf(sex, 'known', outcome)) },
      { total: cellOf('of known age', outcome), parts: ofAge(outcome) },
    ]),
    ...groups.map(([sex, age]) => ({
      total: `closed|sex=${sex}|age ${age}`,
      parts: outcomes.map((outcome) => cellOf(sex, age, outcome)),
    })),
  ];
  const own = outcomes.flatMap((outcome) => [
    cellOf('of known age', outcome),
    ...groups.map(([sex, age]) => cellOf(sex, age, outcome)),
  ]);
  const all = new Set([...ids, ...own]);
  return {
    cells: own.map((id) => ({ id, count: 0, printed: false, importance: 0 })),
    sums: sums.filter(({ total, parts }) => parts.length > 0 && [total, ...parts].every((id) => all.has(id))),
  };
}

function leaving(figures: readonly ReportFigure[], least: number) {
  const released = figures.filter(({ metricId }) => findMetric(metricId)?.audiences.includes('association'));
  const release = releaseOf(released, printedTables(released, least));
  return { release, hidden: new Set(suppress(release, least).keys()) };
}

/** The exact count behind a printed cell, whose codes may be merged. */
function sumIn({ cells }: CrossingResult, row: string, column: string): number {
  const [rows, columns] = [row.split('+'), column.split('+')];
  return cells.reduce(
    (sum, cell) => (rows.includes(cell.row) && columns.includes(cell.column) ? sum + cell.count : sum),
    0,
  );
}
