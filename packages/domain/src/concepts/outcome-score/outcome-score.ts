import * as z from 'zod/mini';
import type { CalendarDate } from '../calendar-date/calendar-date';
import type { Label } from '../label/label';

export const scoreScales = ['scaling', 'ors', 'srs'] as const;

/**
 * What is measured: the method's own scaling question (0–10), or ORS and SRS (0–40 in all). Only the numbers: the wording
 * of ORS and SRS is copyrighted and needs a licence of one's own.
 */
export const ScoreScale = z.enum(scoreScales);
export type ScoreScale = z.output<typeof ScoreScale>;

export const scoreScaleLabels: Record<ScoreScale, Label> = {
  scaling: { sv: 'Skalfråga', en: 'Scaling question' },
  ors: { sv: 'ORS', en: 'ORS' },
  srs: { sv: 'SRS', en: 'SRS' },
};

/** The highest score of each scale; the lowest is 0. */
export const highestScores: Readonly<Record<ScoreScale, number>> = { scaling: 10, ors: 40, srs: 40 };

/** One measurement of one participant. */
export type OutcomeScore = {
  readonly participationId: string;
  readonly scale: ScoreScale;
  readonly measuredOn: CalendarDate;
  /** 0 to the scale's highest. */
  readonly score: number;
};

/** What a team holds its scores against. They are guides (riktmärken), not clinical limits. */
export type ScoreGuides = {
  /** From this score on, the guide is met. */
  readonly guide: Readonly<Record<ScoreScale, number>>;
  /** A change of at least so much is more than measuring twice usually gives. */
  readonly reliableChange: Readonly<Record<ScoreScale, number>>;
};

export const defaultScoreGuides: ScoreGuides = {
  guide: { scaling: 6, ors: 25, srs: 36 },
  reliableChange: { scaling: 2, ors: 5, srs: 5 },
};

export type ScoreFacts = { readonly guides: ScoreGuides; readonly measurements: readonly OutcomeScore[] };
