import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { checkFigures } from '@kraften/domain/findings/check-figures';
import { checkHistoricalReport } from '@kraften/domain/history/historical-report';
import { historicalSheet } from '@kraften/domain/history/historical-sheet';
import { describe, expect, test } from 'vitest';
import { demoData } from './demo-data';
import { demoDays } from './testing/demo-days';

describe.each(demoDays)('old reports in the demo data of %s', (today) => {
  const { historicalReports: reports, participations, teams } = demoData(today);
  const printed = (index: number, path: string) =>
    Number(reports[index]?.figures.find((figure) => figure.path === path)?.printed);

  test('are four of Kraften, about periods that are over, and add up', () => {
    const kraften = teams.find(({ slug }) => slug === 'kraften')?.id;
    expect(reports.map(({ teamId }) => teamId)).toEqual([kraften, kraften, kraften, kraften]);
    for (const report of reports) {
      expect(checkHistoricalReport(report, today)).toMatchObject({ ok: true });
      expect(checkFigures(historicalSheet(report))).toEqual([]);
    }
  });

  test('follow each other', () => {
    expect(printed(2, 'flow.enrolledAtStart')).toBe(printed(0, 'flow.enrolledAtEnd'));
    expect(printed(3, 'flow.enrolledAtStart')).toBe(printed(1, 'flow.enrolledAtEnd'));
  });

  test('end where the cases go on, and have at least what the cases know of', () => {
    const [last] = reports.slice(-1);
    const own = participations.filter(({ teamId }) => teamId === last?.teamId);
    const next = last === undefined ? today : addDays(last.period.to, 1);
    const then = own.filter(({ enrolledOn, closedOn }) => enrolledOn < next && (closedOn === null || closedOn >= next));
    expect(printed(3, 'flow.enrolledAtEnd')).toBe(then.length);
    for (const [index, { period }] of reports.entries()) {
      const known = own.filter(({ enrolledOn }) => enrolledOn >= period.from && enrolledOn <= period.to);
      expect(printed(index, 'flow.newlyEnrolled')).toBeGreaterThanOrEqual(known.length);
    }
  });
});

test('are the last that begin before the first closing', () => {
  const { historicalReports, participations } = demoData(calendarDate(2026, 11, 25));
  expect(historicalReports.map(({ period }) => period)).toEqual([
    { from: '2015-01-01', to: '2015-12-31' },
    { from: '2015-07-01', to: '2016-06-30' },
    { from: '2016-01-01', to: '2016-12-31' },
    { from: '2016-07-01', to: '2017-06-30' },
  ]);
  const teamId = historicalReports[0]?.teamId;
  const closings = participations.flatMap((one) => (one.teamId === teamId && one.closedOn ? [one.closedOn] : []));
  expect(closings.toSorted()[0]?.slice(0, 7)).toBe('2016-11');
});
