import { isResultOutcome, type Outcome, outcomes, resultOutcomes } from '../concepts/outcome/outcome';
import { scoreScales } from '../concepts/outcome-score/outcome-score';
import { sexes } from '../concepts/sex/sex';
import { codesOf } from '../metrics/dimensions/merged-code';
import type { OfEvents, TableResult } from '../metrics/result';
import type { ReportFigure } from '../reports/compute-report';
import {
  countCells,
  importanceOf,
  knownCell,
  measureCells,
  measuredCell,
  measuredTwiceCell,
  missingCell,
  moneyCells,
  type Quantity,
  rowCell,
  sexCell,
  shareCells,
  shareRowCells,
  tableCells,
} from './cell-ids';
import type { Release } from './release';
import { type ReleaseBuilder, releaseBuilder } from './release-builder';

/** Tables as they will be printed, their small rows merged, by the id of their figure. */
export type PrintedTables = ReadonlyMap<string, TableResult>;

/**
 * Every count of a report’s figures as one release, with everything that adds up: tables to their wholes, start and new to
 * closed and end, closings to dropouts and the others, the others to results and the rest, each population to women and
 * men, those with a known age and those without, and every share to its part and the complement. What is left when a
 * smaller group is taken from a larger one is a cell too, though no table prints it.
 */
export function releaseOf(figures: readonly ReportFigure[], tables: PrintedTables): Release {
  const builder = releaseBuilder(importanceOf);
  for (const figure of figures) addFigure(builder, figure, tables);
  addFlow(builder);
  addClosings(builder);
  addResultsAmongClosings(builder);
  addMovedClosings(builder);
  addMissingFields(builder);
  addParts(builder);
  return builder.release();
}

function addFigure(builder: ReleaseBuilder, { metricId, result }: ReportFigure, tables: PrintedTables): void {
  const { print, derive, sum } = builder;
  switch (result.shape) {
    case 'count': {
      const cell = countCells[metricId];
      if (cell !== undefined) print(cell, result.value, personsOf(result.persons));
      return;
    }
    case 'share': {
      const [numerator, denominator] = shareCells[metricId] ?? [];
      if (numerator === undefined || denominator === undefined) return;
      print(numerator, result.numerator);
      print(denominator, result.denominator);
      builder.split(denominator, numerator, `${denominator} but ${numerator}`);
      return;
    }
    case 'table': {
      const [population, dimension] = tableCells[metricId] ?? [];
      if (population === undefined || dimension === undefined) return;
      const row = (code: string) => rowCell(population, dimension, code);
      for (const { code, count } of result.cells) derive(row(code), count);
      for (const { code, count, ...of } of tables.get(metricId)?.cells ?? result.cells) {
        print(row(code), count, of);
        const codes = codesOf(code);
        if (codes.length > 1) sum(row(code), codes.map(row));
      }
      derive(
        population,
        result.cells.reduce((total, { count }) => total + count, 0),
      );
      sum(
        population,
        result.cells.map(({ code }) => row(code)),
      );
      return;
    }
    case 'distribution': {
      const [population, quantity] = measureCells[metricId] ?? [];
      if (population === undefined || quantity === undefined) return;
      const isKnownOfAll = result.groups.all.missing === 0;
      for (const sex of ['all', ...sexes] as const) {
        const { n, missing } = result.groups[sex];
        print(knownCell(population, quantity, sex), n, personsOf(result.persons?.[sex]));
        if (quantity === 'throughput') continue;
        if (isKnownOfAll) builder.fix(missingCell(population, quantity, sex), 0);
        else print(missingCell(population, quantity, sex), missing);
        derive(sexCell(population, sex), n + missing);
        sum(sexCell(population, sex), [knownCell(population, quantity, sex), missingCell(population, quantity, sex)]);
        if (isKnownOfAll) builder.same(sexCell(population, sex), knownCell(population, quantity, sex));
      }
      addSexes(builder, population, quantity);
      return;
    }
    case 'shares': {
      const cellsOf = shareRowCells[metricId];
      if (cellsOf === undefined) return;
      for (const { code, numerator, denominator } of result.rows) {
        const [part, whole] = cellsOf(code);
        print(part, numerator);
        print(whole, denominator);
        builder.split(whole, part, `${whole} but ${part}`);
      }
      return;
    }
    case 'money': {
      const cell = moneyCells[metricId];
      if (cell !== undefined) print(cell, result.count);
      return;
    }
    case 'crossing':
      return;
    case 'curve':
      derive('followed', result.n);
      derive('everClosed', result.events);
  }
}

function personsOf(persons: number | undefined): OfEvents {
  return persons === undefined ? {} : { persons };
}

/** A group is its women, men and those of unknown sex: as a whole, and those with a known and an unknown value. */
function addSexes({ sum }: ReleaseBuilder, population: string, quantity: Quantity): void {
  sum(
    population,
    sexes.map((sex) => sexCell(population, sex)),
  );
  if (quantity === 'throughput') return;
  for (const cell of [knownCell, missingCell]) {
    sum(
      cell(population, quantity, 'all'),
      sexes.map((sex) => cell(population, quantity, sex)),
    );
  }
}

/** Start and new are closed and end; persons are the participations without those who came back; the curve looks back. */
function addFlow({ sum, split }: ReleaseBuilder): void {
  sum('everEnrolled', ['enrolledAtStart', 'newlyEnrolled']);
  sum('everEnrolled', ['closed', 'enrolledAtEnd']);
  split('everEnrolled', 'persons', 'cameBack');
  sum('followed', ['everClosed', 'enrolledAtEnd']);
  split('everClosed', 'closed', 'closedBefore');
  sum('followed', ['everEnrolled', 'closedBefore']);
}

/** Dropouts and the others, for each outcome; results are three of the outcomes. */
function addClosings({ sum, split }: ReleaseBuilder): void {
  split('closed', 'dropouts', 'stayed');
  split('stayed', 'results', 'stayed but results');
  split('closed', 'results', 'closed but results');
  sum('closed but results', ['dropouts', 'stayed but results']);
  const stayed = (outcome: Outcome) => rowCell('stayed', 'outcome', outcome);
  sum('results', resultOutcomes.map(stayed));
  sum('workOrStudies', [stayed('work'), stayed('studies')]);
  sum('results', ['workOrStudies', stayed('other-vocational-rehab')]);
  const others = outcomes.filter((outcome) => !isResultOutcome(outcome));
  sum('stayed but results', others.map(stayed));
  const dropout = (outcome: Outcome) => `dropouts|outcome=${outcome}`;
  for (const outcome of others) split(rowCell('closed', 'outcome', outcome), stayed(outcome), dropout(outcome));
  sum('dropouts', others.map(dropout));
}

/** Those who closed without a result, by sex and by whether their age or time in public support is known. */
function addResultsAmongClosings({ split, sum }: ReleaseBuilder): void {
  const rest = 'closed but results';
  for (const sex of sexes) split(sexCell('closed', sex), sexCell('results', sex), sexCell(rest, sex));
  sum(
    rest,
    sexes.map((sex) => sexCell(rest, sex)),
  );
  for (const quantity of ['age', 'support'] as const) {
    for (const cell of [knownCell, missingCell]) {
      for (const sex of ['all', ...sexes] as const) {
        split(cell('closed', quantity, sex), cell('results', quantity, sex), cell(rest, quantity, sex));
      }
      sum(
        cell(rest, quantity, 'all'),
        sexes.map((sex) => cell(rest, quantity, sex)),
      );
    }
    for (const sex of ['all', ...sexes] as const) {
      sum(sexCell(rest, sex), [knownCell(rest, quantity, sex), missingCell(rest, quantity, sex)]);
    }
  }
}

/** Closings that moved to another team: with and without result, dropouts and others. */
function addMovedClosings({ split, sum }: ReleaseBuilder): void {
  split('stayed', 'stayedKept', 'stayedMoved');
  split('results', 'resultsKept', 'resultsMoved');
  split('stayedMoved', 'resultsMoved', 'restMoved');
  sum('stayed but results', ['stayedKept but resultsKept', 'restMoved']);
  split('transfers', 'stayedMoved', 'dropoutsMoved');
  split('dropouts', 'dropoutsMoved', 'dropoutsKept');
  split('closed', 'transfers', 'closedKept');
  sum('closedKept', ['stayedKept', 'dropoutsKept']);
}

/**
 * Those who lack a value among everyone in the period are those who lack it among the closed and those still there, and
 * those who lack it among the new and those there from the start.
 */
function addMissingFields({ split }: ReleaseBuilder): void {
  const lacking = (field: string) => `everEnrolled but everEnrolled|${field} filled in`;
  const rows = { sex: 'sex', birthDate: 'ageBand', incomeSource: 'incomeSource' };
  for (const [field, dimension] of Object.entries(rows)) {
    const unknown = (population: string) => rowCell(population, dimension, 'unknown');
    split(lacking(field), unknown('closed'), unknown('enrolledAtEnd'));
    split(lacking(field), unknown('newlyEnrolled'), unknown('enrolledAtStart'));
  }
  const support = lacking('publicSupportMonthsBefore');
  split(support, missingCell('closed', 'support', 'all'), 'enrolledAtEnd|support missing');
}

/** Groups that are a part of others. Everybody is enrolled after a referral, as a reader knows. */
function addParts({ split, sum, same }: ReleaseBuilder): void {
  const [referred, visited, rest] = ['enrolled after a referral', 'enrolled after a visit', 'enrolled without a visit'];
  for (const sex of ['all', ...sexes] as const) {
    same(sexCell('newlyEnrolled', sex), sexCell(referred, sex));
    split(sexCell(referred, sex), sexCell(visited, sex), sexCell(rest, sex));
  }
  sum(
    rest,
    sexes.map((sex) => sexCell(rest, sex)),
  );
  for (const scale of scoreScales) split(measuredCell(scale), measuredTwiceCell(scale), `measured only once ${scale}`);
}
