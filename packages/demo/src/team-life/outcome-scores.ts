import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays, daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import { highestScores, type ScoreScale } from '@kraften/domain/concepts/outcome-score/outcome-score';
import { type Random, randomOf } from '../chance/random';
import { workdayOnOrBefore } from '../chance/workday';
import type { OutcomeScoreRecord, ParticipationRecord } from '../demo-records';
import type { LifeSetting } from './life-setting';

/** Where people begin on a scale, how far they come in a year, and how much one measurement differs from the next. */
type Course = { readonly start: number; readonly spread: number; readonly yearlyRise: number; readonly noise: number };

const courses: Record<ScoreScale, Course> = {
  scaling: { start: 3.6, spread: 1.3, yearlyRise: 1.5, noise: 0.8 },
  ors: { start: 18, spread: 5.5, yearlyRise: 5.5, noise: 2.6 },
  srs: { start: 33.5, spread: 3, yearlyRise: 1.5, noise: 1.8 },
};

/** In half points on the scaling question, in tenths where a line is measured with a ruler. */
const stepsInPoint: Record<ScoreScale, number> = { scaling: 2, ors: 10, srs: 10 };

/** What was measured with one participant: every fourth to eighth week with most, never with a few. */
export function outcomeScores(setting: LifeSetting, participation: ParticipationRecord): readonly OutcomeScoreRecord[] {
  const random = randomOf(`${participation.id}/scores`);
  if (random.chance(0.14)) return [];
  const days = measuredDays(random, participation.enrolledOn, participation.closedOn ?? setting.today);
  const licensed = daysWithLicence(setting, days);
  return [
    ...scoresOn(random, participation, { scale: 'scaling', days }),
    ...scoresOn(random, participation, { scale: 'ors', days: licensed }),
    ...scoresOn(random, participation, { scale: 'srs', days: licensed }),
  ];
}

function daysWithLicence({ profile, today }: LifeSetting, days: readonly CalendarDate[]): readonly CalendarDate[] {
  if (profile.ratingLicenceDaysAgo === null) return [];
  const licensedOn = addDays(today, -profile.ratingLicenceDaysAgo);
  return days.filter((day) => day >= licensedOn);
}

function measuredDays(random: Random, enrolledOn: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let daysIn = random.integer(5, 20); daysIn <= daysBetween(enrolledOn, until); daysIn += random.integer(28, 56)) {
    days.push(workdayOnOrBefore(addDays(enrolledOn, daysIn)));
  }
  return days;
}

function scoresOn(
  random: Random,
  { id, teamId, enrolledOn }: ParticipationRecord,
  measured: { readonly scale: ScoreScale; readonly days: readonly CalendarDate[] },
): readonly OutcomeScoreRecord[] {
  const { scale, days } = measured;
  const { start, spread, yearlyRise, noise } = courses[scale];
  const own = { start: start + spread * random.normal(), yearlyRise: yearlyRise * (1 + random.normal()) };
  return days.map((measuredOn) => {
    const years = Math.min(2, daysBetween(enrolledOn, measuredOn) / 365);
    const score = own.start + own.yearlyRise * years + noise * random.normal();
    return { id: random.uuid(), teamId, participationId: id, scale, measuredOn, score: onScale(scale, score) };
  });
}

function onScale(scale: ScoreScale, score: number): number {
  const steps = stepsInPoint[scale];
  return Math.round(Math.min(highestScores[scale], Math.max(0, score)) * steps) / steps;
}
