import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import type { FieldError } from '../field-error/field-error';
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

/** A measurement as it is written in: a scaling question is answered in halves, ORS and SRS to a tenth. */
export const ScoreEntry = z.object({
  scale: ScoreScale,
  measuredOn: CalendarDate,
  score: z.number('Skriv ett tal.'),
});
export type ScoreEntry = z.output<typeof ScoreEntry>;

type ScoreRules = {
  /** Whether the team has a licence for ORS and SRS. */
  readonly isLicensed: boolean;
  readonly enrolledOn: CalendarDate;
  /** The last day that can be measured: today, or the day of the closing. */
  readonly until: CalendarDate;
};

/** A measurement lies on its scale, within the participation, on a scale that the team may use. */
export function checkScore(entry: ScoreEntry, rules: ScoreRules): Result<ScoreEntry, FieldError[]> {
  const { scale, measuredOn, score } = entry;
  const errors: FieldError[] = [];
  if (scale !== 'scaling' && !rules.isLicensed) {
    errors.push({ field: 'scale', message: 'Teamet har inte bekräftat sin licens för ORS och SRS.' });
  }
  const dayProblem = dayBetweenProblem(measuredOn, rules.enrolledOn, rules.until);
  if (dayProblem !== null) errors.push({ field: 'measuredOn', message: dayProblem });
  const parts = scale === 'scaling' ? 2 : 10;
  // 28.3 * 10 is 283.00000000000006.
  const inParts = Math.round(score * parts * 1e6) / 1e6;
  if (!(score >= 0 && score <= highestScores[scale] && Number.isInteger(inParts))) {
    const kind = scale === 'scaling' ? 'ett helt eller halvt tal' : 'ett tal med högst en decimal,';
    errors.push({ field: 'score', message: `Skriv ${kind} från 0 till ${highestScores[scale]}.` });
  }
  return errors.length > 0 ? failure(errors) : success(entry);
}

/** How the last measurement stands: against the first, and against the team's guide. */
export type ScoreStanding = {
  readonly change: number;
  /** The change is at least what measuring twice usually gives: up, down or neither. */
  readonly reliable: 'better' | 'worse' | null;
  readonly guideIsMet: boolean;
};

/** Null without a measurement. `scores` are of one scale, oldest first; one alone has changed by 0. */
export function scoreStanding(
  scores: readonly Pick<OutcomeScore, 'scale' | 'score'>[],
  { guide, reliableChange }: ScoreGuides,
): ScoreStanding | null {
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined) return null;
  // To a tenth, as scores are written, so that 5.1 - 0.1 is 5.
  const change = Math.round((last.score - first.score) * 10) / 10;
  const isReliable = Math.abs(change) >= reliableChange[last.scale];
  return {
    change,
    reliable: isReliable ? (change > 0 ? 'better' : 'worse') : null,
    guideIsMet: last.score >= guide[last.scale],
  };
}
