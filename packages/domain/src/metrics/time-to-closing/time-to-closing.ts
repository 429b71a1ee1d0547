import { daysBetween } from '../../concepts/calendar-date/day-number';
import { isResult } from '../../concepts/closing/closing';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import { aalenJohansen } from '../../statistics/aalen-johansen';
import { kaplanMeier, medianSurvivalTime } from '../../statistics/kaplan-meier';
import { type FollowUp, riskTable } from '../../statistics/risk-table';
import { audiences, type Metric } from '../metric';
import type { CurveResult } from '../result';
import { overRows, type Rows } from '../shapes/rows';
import { closingCurveExample } from './closing-curve-example';

/** 365.2425 ÷ 12: a month here is a length of time, not a page of the calendar. */
const daysPerMonth = 30.436875;
const monthsShown = [3, 6, 12, 18, 24, 36, 48];

/** Those who had begun by the end of a period. */
const begun: Rows<Participation> = {
  needs: [],
  of: ({ participations }, { to }) => participations.filter(({ enrolledOn }) => enrolledOn <= to),
  behind: { of: 'participations', areCounted: true },
  caseOf: (participation) => participation,
  countsAgain: true,
};

/**
 * Time from enrolment to closing, as a curve.
 *
 * Throughput time looks only at those who have left, and so at the short participations first; a team that keeps some
 * people for years looks quick until they leave. The curve also counts those still there, for as long as they have been.
 * Still enrolled + closed to a result + closed otherwise = 1 at every month.
 */
export const timeToClosing: Metric = {
  id: 'timeToClosing',
  version: 1,
  label: { sv: 'Tid till avslut', en: 'Time to closing' },
  question: 'Hur stor andel är kvar efter ett visst antal månader, och hur stor andel har avslutats till resultat?',
  population:
    'Alla deltaganden som började senast på periodens sista dag, också de som avslutades före perioden. Var och en följs till sin avslutsdag, men längst till periodens sista dag.',
  treatment: {
    dropouts: 'Ett tidigt avhopp är ett avslut utan resultat.',
    transfers:
      'En överflyttning är ett avslut, till resultat om orsaken är arbete, studier eller annan arbetslivsinriktad rehabilitering.',
    reentries: 'Varje deltagande följs för sig från sin egen inskrivningsdag.',
  },
  numerator:
    'Andelen som är kvar beräknas enligt Kaplan–Meier. Andelarna som har avslutats till resultat och på annat sätt beräknas enligt Aalen–Johansen. En månad är 30,436875 dagar.',
  denominator: 'De som är inskrivna strax före varje avslutsdag.',
  unit: 'probability',
  decimals: 2,
  missingValues: 'Den som inte är avslutad räknas med så länge som deltagandet har pågått.',
  suppression: 'derived-from-small-counts',
  audiences,
  ...overRows(begun, (followed, period) => closingCurve(followed.map((one) => followUpOf(one, period)))),
  example: closingCurveExample,
};

/** The curve of follow-ups in days; those that are alike may stand together, with their count. */
export function closingCurve(followUps: readonly FollowUp[]): CurveResult {
  const rows = riskTable(followUps);
  const survival = kaplanMeier(rows);
  const incidence = aalenJohansen(rows);
  const medianDays = medianSurvivalTime(survival);
  const n = followUps.reduce((sum, { count = 1 }) => sum + count, 0);
  return {
    shape: 'curve',
    n,
    events: rows.reduce((sum, row) => sum + row.events, 0),
    medianMonths: medianDays === null ? null : medianDays / daysPerMonth,
    at: monthsShown.map((months) => {
      const step = survival.findLast(({ time }) => time <= months * daysPerMonth);
      const shares = incidence.findLast(({ time }) => time <= months * daysPerMonth);
      const until = rows.filter(({ time }) => time <= months * daysPerMonth);
      const results = until.reduce((sum, { ofInterest }) => sum + ofInterest, 0);
      return {
        months,
        stillEnrolled: n === 0 ? null : (step?.survival ?? 1),
        stillEnrolledCi95: step?.ci95 ?? null,
        closedToResult: n === 0 ? null : (shares?.ofInterest ?? 0),
        closedOtherwise: n === 0 ? null : (shares?.competing ?? 0),
        followed: followUps.reduce((sum, { time, count = 1 }) => (time > months * daysPerMonth ? sum + count : sum), 0),
        results,
        otherClosings: until.reduce((sum, { events }) => sum + events, 0) - results,
      };
    }),
  };
}

function followUpOf({ enrolledOn, closing }: Participation, { to }: Period): FollowUp {
  if (closing === null || closing.closedOn > to) return { time: daysBetween(enrolledOn, to), end: 'censored' };
  return { time: daysBetween(enrolledOn, closing.closedOn), end: isResult(closing) ? 'of-interest' : 'competing' };
}
