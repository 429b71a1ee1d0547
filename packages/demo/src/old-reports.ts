import { type CalendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { percentText } from '@kraften/domain/concepts/number-text/number-text';
import { type Outcome, outcomes, resultOutcomes } from '@kraften/domain/concepts/outcome/outcome';
import { twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import { contains, type Period } from '@kraften/domain/concepts/period/period';
import type { HistoricalFigure } from '@kraften/domain/history/historical-report';
import { type CaseSetting, shownDays } from './cases/case-setting';
import { randomOf, type Weights } from './chance/random';
import type { HistoricalReportRecord, ParticipationRecord } from './demo-records';
import type { TeamProfile } from './team-profiles';

/** What happened in half a year. */
type HalfYear = {
  readonly start: number;
  readonly entered: number;
  readonly end: number;
  readonly dropouts: number;
  /** Without the dropouts. */
  readonly byOutcome: Readonly<Record<Outcome, number>>;
};

const reportCount = 4;
const usualStart = 34;
const usualEntered = 13;

/**
 * Four annual reports from before the cases begin, each six months after the last one, as the team lead has typed them in.
 * They balance, share what they have in common, and the last one ends with as many as the cases then are.
 */
export function oldReports(
  { team, profile, lead, today }: CaseSetting,
  participations: readonly ParticipationRecord[],
): readonly HistoricalReportRecord[] {
  const begin = addDays(today, -shownDays);
  const periods = twelveMonthWindows(addDays(addMonths(begin, 12), -1), reportCount);
  const halves = halfYearsOf(periods).toReversed();
  const past: HalfYear[] = [];
  for (const half of halves)
    past.unshift(halfYearOf(half, { profile, participations, nextStart: past[0]?.start ?? null }));
  return periods.flatMap((period, index) => {
    const [first, second] = past.slice(index, index + 2);
    if (first === undefined || second === undefined) return [];
    return [
      {
        id: randomOf(`old report/${profile.slug}/${index}`).uuid(),
        teamId: team.id,
        title: titleOf(period),
        period,
        profile: 'kraften-2018',
        figures: figuresOf(first, second, index),
        enteredById: lead.id,
      },
    ];
  });
}

/** The halves that the periods are made of, each once, oldest first. */
function halfYearsOf(periods: readonly Period[]): readonly Period[] {
  const last = periods.at(-1);
  const firsts = periods.map(({ from }) => ({ from, to: addDays(addMonths(from, 6), -1) }));
  return last === undefined ? firsts : [...firsts, { from: addMonths(last.from, 6), to: last.to }];
}

/** As many came as the cases know of and a few who had left since; as many left as makes it balance. */
function halfYearOf(
  period: Period,
  {
    profile,
    participations,
    nextStart,
  }: {
    readonly profile: TeamProfile;
    readonly participations: readonly ParticipationRecord[];
    readonly nextStart: number | null;
  },
): HalfYear {
  const known = participations.filter(({ enrolledOn }) => contains(period, enrolledOn)).length;
  const knownClosed = participations.filter(({ closedOn }) => closedOn !== null && contains(period, closedOn)).length;
  const end = nextStart ?? participations.filter((participation) => isEnrolled(participation, period.to)).length;
  const entered = Math.max(known + 1, usualEntered);
  const closed = Math.max(usualStart + entered - end, knownClosed + 1);
  const dropouts = closed > 8 ? 1 : 0;
  return {
    start: end + closed - entered,
    entered,
    end,
    dropouts,
    byOutcome: shared(closed - dropouts, profile.outcomes),
  };
}

function isEnrolled({ enrolledOn, closedOn }: ParticipationRecord, on: CalendarDate): boolean {
  return enrolledOn <= on && (closedOn === null || closedOn > on);
}

/** So many divided by the weights; those that are left over go to who is owed most. */
function shared(count: number, weights: Weights<Outcome>): HalfYear['byOutcome'] {
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const owed = new Map(weights.map(([outcome, weight]) => [outcome, (count * weight) / all]));
  const parts = new Map([...owed].map(([outcome, due]) => [outcome, Math.floor(due)]));
  const byRemainder = [...owed].toSorted(([, one], [, other]) => (other % 1) - (one % 1));
  const left = count - [...parts.values()].reduce((sum, part) => sum + part, 0);
  for (const [outcome] of byRemainder.slice(0, left)) parts.set(outcome, (parts.get(outcome) ?? 0) + 1);
  return {
    work: parts.get('work') ?? 0,
    studies: parts.get('studies') ?? 0,
    'other-vocational-rehab': parts.get('other-vocational-rehab') ?? 0,
    'sickness-compensation': parts.get('sickness-compensation') ?? 0,
    'parental-leave': parts.get('parental-leave') ?? 0,
    other: parts.get('other') ?? 0,
  };
}

const monthsIn = ['19', '18', '20', '19'];
const monthsBefore = ['52', '54', '49', '51'];

function figuresOf(first: HalfYear, second: HalfYear, index: number): HistoricalFigure[] {
  const entered = first.entered + second.entered;
  const women = Math.round(entered * 0.57);
  const to = (outcome: Outcome) => first.byOutcome[outcome] + second.byOutcome[outcome];
  const closed = outcomes.reduce((sum, outcome) => sum + to(outcome), 0);
  const results = resultOutcomes.reduce((sum, outcome) => sum + to(outcome), 0);
  const withPercent = (part: number) => `${part} (${percentText(part, entered, 0)})`;
  return [
    figure('flow.enrolledAtStart', String(first.start)),
    figure('flow.newlyEnrolled', String(entered)),
    figure('closings.totalExcludingDropouts', String(closed)),
    figure('closings.dropouts', String(first.dropouts + second.dropouts)),
    ...outcomes.map((outcome) => figure(`closings.byOutcomeExcludingDropouts.${outcome}`, String(to(outcome)))),
    figure('flow.enrolledAtEnd', String(second.end)),
    figure('results.count', String(results)),
    figure('results.excludingDropouts.rate', percentText(results, closed, 0)),
    figure('throughputMonths.results.all.mean', `${monthsIn[index] ?? ''} månader`),
    figure('publicSupportMonthsBefore.results.all.mean', `${monthsBefore[index] ?? ''} månader`),
    figure('breakdowns.newlyEnrolled.sex.female', withPercent(women)),
    figure('breakdowns.newlyEnrolled.sex.male', withPercent(entered - women)),
  ];
}

function figure(path: string, printed: string): HistoricalFigure {
  return { path, printed };
}

function titleOf({ from, to }: Period): string {
  const [first, last] = [datePartsOf(from).year, datePartsOf(to).year];
  return first === last ? `Verksamhetsberättelse ${first}` : `Helårsrapport ${first}/${String(last).slice(2)}`;
}
