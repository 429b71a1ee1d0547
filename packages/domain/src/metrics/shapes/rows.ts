import type { FactKind, Facts } from '../../concepts/facts/facts';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Case, CasesBehind, Metric } from '../metric';
import type { MetricResult, OfEvents } from '../result';

/** What a figure counts: participations, or what a team records beside them, and the cases that they belong to. */
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

/** What rows are divided by: a closed list of codes, or those that occur. */
export type RowDivision<Row> = {
  readonly id: string;
  readonly codes: readonly string[];
  readonly codeOf: (row: Row) => string;
};

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

type OverRows = Pick<Metric, 'needs' | 'compute' | 'countsAgain' | 'behind' | 'cases'>;

/** The parts of a metric that all metrics over rows share. `isPart` tells the numerator's rows, where there is a whole. */
export function overRows<Row>(
  { needs, of, behind, caseOf, countsAgain }: Rows<Row>,
  result: (rows: readonly Row[], period: Period) => MetricResult,
  isPart: ((row: Row) => boolean) | null = null,
): OverRows {
  const casesOf = (rows: readonly Row[]): readonly Case[] => {
    const cases = rows.flatMap((row) => caseOf(row) ?? []);
    return [...new Map(cases.map((one) => [one.id, one])).values()];
  };
  return {
    needs,
    compute: (facts, period) => result(of(facts, period), period),
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

/** How many persons those rows are of that meet a condition, where one person can have many rows. */
export function personsIn<Row>(
  { behind, caseOf }: Rows<Row>,
  rows: readonly Row[],
  condition: (row: Row) => boolean = () => true,
): OfEvents {
  if (behind === null || behind.areCounted) return {};
  return { persons: new Set(rows.filter(condition).flatMap((row) => caseOf(row)?.personId ?? [])).size };
}
