import { readFileSync } from 'node:fs';
import type { Cohort } from '@kraften/domain/concepts/cohort/cohort';
import { parseCohort } from '@kraften/domain/concepts/cohort/parse-cohort';
import type { Period } from '@kraften/domain/concepts/period/period';

/** Reports whose figures and cases lie in `figures/` and `cohorts/`, under the same name. */
export const publishedReports = ['kraften-2017-18', 'kraften-2018-19', 'avesta-2021-22', 'kraften-2024'] as const;
export type PublishedReport = (typeof publishedReports)[number];

export type PublishedFigure = {
  readonly path: string;
  readonly printed: string;
  readonly value: number;
  /** Decimals that the report rounds to; without it the figure is exact. */
  readonly decimals?: number;
  /** The report counts in years what is computed in months. */
  readonly unit?: 'years';
};

export type PublishedSeriesValue = Period & {
  readonly metric: string;
  readonly value: number;
  readonly decimals: number;
};

export type Published = {
  readonly period: Period;
  readonly figures: readonly PublishedFigure[];
  readonly series?: readonly PublishedSeriesValue[];
};

export function publishedFigures(report: PublishedReport): Published {
  return readJson(`figures/${report}.json`);
}

/** A budget as a report prints it, in kronor. Each report has columns of its own. */
export type PublishedBudget = {
  readonly year: number;
  readonly applied?: number;
  readonly allocated?: number;
  readonly rows: readonly { readonly category: string; readonly amounts: PrintedAmounts }[];
  readonly total: PrintedAmounts;
};
export type PrintedAmounts = Readonly<Partial<Record<string, number>>>;

export function publishedBudget(report: PublishedReport): PublishedBudget {
  const { rows, ...budget } = readJson(`figures/${report}.json`).budget;
  return { ...budget, rows: rows.map(({ category, ...amounts }: { category: string }) => ({ category, amounts })) };
}

export function publishedCohort(report: PublishedReport): Cohort {
  const cohort = parseCohort(readJson(`cohorts/${report}.json`));
  if (!cohort.ok) throw new Error(`${report}: ${JSON.stringify(cohort.problem)}`);
  return cohort.value;
}

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
