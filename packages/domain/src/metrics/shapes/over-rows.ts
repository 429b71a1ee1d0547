import type { FactKind, Facts } from '../../concepts/facts/facts';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Sex } from '../../concepts/sex/sex';
import { countBy } from '../../statistics/count-by';
import { groupBy } from '../../statistics/group-by';
import { share } from '../../statistics/share';
import type { Case, CasesBehind, Metric } from '../metric';
import type { DistributionResult, MetricResult, OfEvents } from '../result';
import { countsOfPairs } from './crossing';
import { measuresBySex } from './measuring';

/** Rows of what a team records beside its participations, and the cases that they belong to. */
export type Rows<Row> = {
  readonly needs: readonly FactKind[];
  /** Those that count in a period. */
  readonly of: (facts: Facts, period: Period) => readonly Row[];
  /** Null for rows that belong to no case. */
  readonly behind: CasesBehind | null;
  readonly caseOf: (row: Row) => Case | null;
  /** Whether the same people can have rows in the next period too. */
  readonly countsAgain: boolean;
};

type OverRows = Pick<Metric, 'looksBack' | 'needs' | 'tally' | 'compute' | 'countsAgain' | 'behind' | 'cases'>;

/** Each row with its participation; a row whose participation isn't among the facts is left out. */
export function withParticipation<Row extends { readonly participationId: string }>(
  facts: Facts,
  rows: readonly Row[],
): readonly (Row & { readonly participation: Participation })[] {
  const byId = new Map(facts.participations.map((participation) => [participation.id, participation]));
  return rows.flatMap((row) => {
    const participation = byId.get(row.participationId);
    return participation === undefined ? [] : [{ ...row, participation }];
  });
}

/** The parts of a metric that counts rows. */
export function countingRows<Row>(rows: Rows<Row>) {
  return {
    denominator: null,
    decimals: 0,
    suppression: 'small-counts',
    ...overRows(rows, (counted) => ({ shape: 'count', value: counted.length, ...personsIn(rows, counted) })),
  } as const;
}

/** The parts of a metric that measures each row; `null` is an unknown value. */
export function measuringRows<Row>(rows: Rows<Row>, measure: (row: Row) => { sex: Sex; value: number | null }) {
  return {
    decimals: 1,
    suppression: 'derived-from-small-counts',
    ...overRows(rows, (measured) => {
      const { add, result } = measuresBySex();
      for (const row of measured) {
        const { sex, value } = measure(row);
        add(sex, value);
      }
      return {
        ...result(),
        ...personsBySex(
          rows,
          groupBy(measured, (row) => measure(row).sex),
        ),
      };
    }),
  } as const;
}

/** The parts of a metric that gives the part of the rows that meet a condition. */
export function sharingRows<Row>(rows: Rows<Row>, isPart: (row: Row) => boolean) {
  return {
    unit: 'percent',
    decimals: 0,
    suppression: 'derived-from-small-counts',
    ...overRows(
      rows,
      (whole) => ({ shape: 'share', ...share(whole.filter(isPart).length, whole.length), ...personsIn(rows, whole) }),
      isPart,
    ),
  } as const;
}

/** What rows are divided by: a closed list of codes, or those that occur. */
export type RowDivision<Row> = {
  readonly id: string;
  readonly codes: readonly string[];
  readonly codeOf: (row: Row) => string;
};

/** The parts of a metric that divides rows by a code. */
export function tabulatingRows<Row>(rows: Rows<Row>, { id, codes, codeOf }: RowDivision<Row>) {
  return {
    denominator: null,
    decimals: 0,
    suppression: 'small-counts',
    ...overRows(rows, (divided) => {
      const byCode = groupBy(divided, codeOf);
      const counts = Array.from(countBy(divided, codes, codeOf), ([code, count]) => ({ code, count }));
      return {
        shape: 'table',
        dimension: id,
        cells: counts.map((cell) => ({ ...cell, ...personsIn(rows, byCode.get(cell.code) ?? []) })),
      };
    }),
  } as const;
}

/** The parts of a metric that divides rows by two codes at once, down and across. */
export function crossingRows<Row>(rows: Rows<Row>, down: RowDivision<Row>, across: RowDivision<Row>) {
  return {
    denominator: null,
    decimals: 0,
    suppression: 'small-counts',
    ...overRows(rows, (divided) => {
      const { add, cells } = countsOfPairs(down.codes, across.codes);
      for (const row of divided) add(down.codeOf(row), across.codeOf(row));
      return { shape: 'crossing', rowDimension: down.id, columnDimension: across.id, cells: cells() };
    }),
  } as const;
}

/** The parts of a metric that gives, for each code that occurs, the part of its rows that meet a condition. */
export function sharingRowsByCode<Row>(
  rows: Rows<Row>,
  { id, codes, codeOf }: RowDivision<Row>,
  isPart: (row: Row) => boolean,
) {
  return {
    unit: 'percent',
    decimals: 0,
    suppression: 'derived-from-small-counts',
    ...overRows(
      rows,
      (whole) => {
        const wholes = countBy(whole, codes, codeOf);
        const parts = countBy(whole.filter(isPart), codes, codeOf);
        const byCode = groupBy(whole, codeOf);
        const occurring = [...wholes].filter(([, count]) => count > 0).map(([code]) => code);
        const inOrder = [
          ...occurring.filter((code) => codes.includes(code)),
          ...occurring.filter((code) => !codes.includes(code)).sort(),
        ];
        return {
          shape: 'shares',
          dimension: id,
          rows: inOrder.map((code) => ({
            code,
            ...share(parts.get(code) ?? 0, wholes.get(code) ?? 0),
            ...personsIn(rows, byCode.get(code) ?? []),
          })),
        };
      },
      isPart,
    ),
  } as const;
}

/** How many persons some rows are of, where one person can have many. */
function personsIn<Row>({ behind, caseOf }: Rows<Row>, rows: readonly Row[]): OfEvents {
  if (behind === null || behind.areCounted) return {};
  return { persons: new Set(rows.flatMap((row) => caseOf(row)?.personId ?? [])).size };
}

function personsBySex<Row>(
  rows: Rows<Row>,
  bySex: ReadonlyMap<Sex, readonly Row[]>,
): Pick<DistributionResult, 'persons'> {
  const personsOf = (some: readonly Row[]) => personsIn(rows, some).persons;
  const all = personsOf([...bySex.values()].flat());
  if (all === undefined) return {};
  const of = (sex: Sex) => personsOf(bySex.get(sex) ?? []) ?? 0;
  return { persons: { all, female: of('female'), male: of('male'), unknown: of('unknown') } };
}

function overRows<Row>(
  { needs, of, behind, caseOf, countsAgain }: Rows<Row>,
  result: (rows: readonly Row[]) => MetricResult,
  isPart: ((row: Row) => boolean) | null = null,
): OverRows {
  const casesOf = (rows: readonly Row[]): readonly Case[] => {
    const cases = rows.flatMap((row) => caseOf(row) ?? []);
    return [...new Map(cases.map((one) => [one.id, one])).values()];
  };
  return {
    looksBack: true,
    needs,
    tally: null,
    compute: (facts, period) => result(of(facts, period)),
    countsAgain,
    behind,
    cases: (facts, period) => {
      const whole = of(facts, period);
      return isPart === null
        ? { numerator: casesOf(whole), denominator: null }
        : { numerator: casesOf(whole.filter(isPart)), denominator: casesOf(whole) };
    },
  };
}
