import type { FactKind, Facts } from '../concepts/facts/facts';
import type { Label } from '../concepts/label/label';
import type { Period } from '../concepts/period/period';
import type { MetricResult } from './result';

export const audiences = ['team', 'steering', 'association', 'public'] as const;

/** Who may be shown a figure at all. The public also needs suppression to have been applied. */
export type Audience = (typeof audiences)[number];

/**
 * Who is shown what follows the same people from one report into the next. Those there when a year ends are there when the
 * next begins, and what they keep meanwhile is the same: two reports together say what each of them hides.
 */
export const withinTheTeam: readonly Audience[] = ['team', 'steering'];

/** How a number is shown; rounding happens once, at the edge. */
export type Unit =
  | 'participations'
  | 'persons'
  | 'referrals'
  | 'work-trainings'
  | 'percent'
  | 'days'
  | 'months'
  | 'years'
  | 'hours'
  | 'points'
  | 'kronor'
  | 'probability';

/**
 * One figure: what it means and how it is computed, in one place. Its id is its path in `kraften-report/1`.
 * Every app and every export takes label, words, unit and rounding from here.
 */
export type Metric = {
  /** Path in the report format, such as `results.excludingDropouts`. */
  readonly id: string;
  /** Rises when the same cases would give another value. */
  readonly version: number;
  readonly label: Label;
  /** The question the figure answers, as a manager would ask it (Swedish). */
  readonly question: string;
  /** Whom it counts, and the date that places a case in the period (Swedish). */
  readonly population: string;
  /** What happens to dropouts, transfers and people who come back (Swedish). */
  readonly treatment: Treatment;
  /** Numerator and denominator in words; a count has only the first (Swedish). */
  readonly numerator: string;
  readonly denominator: string | null;
  readonly unit: Unit;
  /** Decimals when shown. */
  readonly decimals: number;
  /** What is done with missing values (Swedish). */
  readonly missingValues: string;
  /** How the figure is treated when it leaves the team. */
  readonly suppression: 'small-counts' | 'derived-from-small-counts';
  readonly audiences: readonly Audience[];
  /** Whether the same people can be counted in the next period too, so that two periods are no independent samples. */
  readonly countsAgain: boolean;
  /** The rows that it rests on beside the participations; where one kind isn't known there is no such figure. */
  readonly needs: readonly FactKind[];
  /** Whether the team keeps at all what it rests on, where that is a choice: a scale that nobody is measured on has no figures. */
  readonly isKept?: (facts: Facts) => boolean;
  readonly compute: (facts: Facts, period: Period) => MetricResult;
  /** What staff see when they open the figure; null where no case lies behind it, as behind a meeting. */
  readonly behind: CasesBehind | null;
  /** The cases behind the figure, so that staff can open it and see whom it counts. */
  readonly cases: (facts: Facts, period: Period) => Cases;
  readonly example: WorkedExample;
};

/** What a figure does with the three kinds of case that are counted differently from place to place (Swedish). */
export type Treatment = { readonly dropouts: string; readonly transfers: string; readonly reentries: string };

export type CasesBehind = {
  readonly of: 'participations' | 'referrals';
  /** Whether each case is one of those that the figure counts; otherwise each has one or more of what it counts. */
  readonly areCounted: boolean;
};

/** Whom a figure counts: `numerator` is everyone counted, or for a share its part; `denominator` a share's whole. */
export type Cases = { readonly numerator: readonly Case[]; readonly denominator: readonly Case[] | null };

/** A participation or a referral. */
export type Case = { readonly id: string; readonly personId: string };

/** A case by hand that shows the definition, and is run as a test. */
export type WorkedExample = {
  /** The example told in a sentence or two (Swedish). */
  readonly story: string;
  readonly facts: Facts;
  readonly period: Period;
  readonly result: MetricResult;
};
