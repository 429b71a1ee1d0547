import { describe, expect, test } from 'vitest';
import { calendarDate } from '../concepts/calendar-date/calendar-date';
import { calendarYear } from '../concepts/period/named-periods';
import { type ReportProfileId, reportProfileIds } from '../concepts/report-profile/report-profile-id';
import { checkFigures } from '../findings/check-figures';
import { reportProfiles } from '../reports/report-profile';
import { askedFigures } from './asked-figures';
import { checkHistoricalReport, HistoricalReport } from './historical-report';
import { historicalSheet } from './historical-sheet';

const today = calendarDate(2026, 11, 25);
const report: HistoricalReport = {
  title: 'Verksamhetsberättelse 2017',
  period: calendarYear(2017),
  profile: 'kraften-2018',
  figures: [{ path: 'flow.newlyEnrolled', printed: '29' }],
};

describe('an old report', () => {
  test('is kept though its figures don’t add up', () => {
    const figures = [
      { path: 'flow.enrolledAtStart', printed: '34' },
      { path: 'flow.newlyEnrolled', printed: '34' },
      { path: 'closings.total', printed: '24' },
      { path: 'flow.enrolledAtEnd', printed: '43' },
    ];
    expect(checkHistoricalReport({ ...report, figures }, today).ok).toBe(true);
    const [finding] = checkFigures(historicalSheet({ ...report, figures }));
    expect(finding?.message).toBe(
      'Flödet går inte ihop: 34 vid periodens början + 34 nyinskrivna − 24 avslutade = 44, men rapporten har 43 vid periodens slut. Skillnaden är 1.',
    );
  });

  test('is checked while it is typed: what can’t be read yet is left out', () => {
    const figures = [
      { path: 'flow.newlyEnrolled', printed: 'se bilaga' },
      { path: 'flow.closed', printed: '24' },
      { path: 'flow.enrolledAtEnd', printed: '' },
    ];
    expect(historicalSheet({ period: report.period, figures })).toMatchObject({
      period: report.period,
      figures: [{ path: 'flow.closed', value: 24 }],
    });
  });

  test('says at each figure what can’t be read', () => {
    const figures = [{ path: 'flow.newlyEnrolled', printed: 'se bilaga' }];
    expect(checkHistoricalReport({ ...report, figures }, today)).toEqual({
      ok: false,
      problem: [
        {
          field: 'flow.newlyEnrolled',
          message: 'Det finns inget tal i "se bilaga". Skriv det som står i rapporten.',
        },
      ],
    });
  });

  test('is about days that have been', () => {
    const ongoing = checkHistoricalReport({ ...report, period: calendarYear(2026) }, today);
    expect(ongoing).toMatchObject({ ok: false, problem: [{ field: 'period.to' }] });
    expect(checkHistoricalReport({ ...report, period: { from: today, to: today } }, today).ok).toBe(true);
  });

  test.each([
    [{ title: ' ' }, 'title'],
    [{ figures: [] }, 'figures'],
    [{ figures: [{ path: 'flow.closed', printed: '4'.repeat(100_000) }] }, 'figures.0.printed'],
    [{ period: { from: '2017-12-31', to: '2017-01-01' } }, 'period.to'],
    [{ profile: 'kraften-1999' }, 'profile'],
  ])('is not %j', (change, field) => {
    const read = HistoricalReport.safeParse({ ...report, ...change });
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });
});

describe('what is asked for', () => {
  const asked = (id: ReportProfileId) =>
    askedFigures(reportProfiles[id], report.period).flatMap(({ figures }) => figures);

  test.each(reportProfileIds)('of %s has a path that a figure has, and a key of its own', (id) => {
    const figures = asked(id).map(({ path }) => ({ path, printed: '1' }));
    expect(checkHistoricalReport({ ...report, figures }, today)).toMatchObject({ ok: true });
    expect(new Set(asked(id).map(({ key }) => key)).size).toBe(figures.length);
  });

  test('keeps its keys when a column counts something else', () => {
    const pathOf = (id: ReportProfileId) => asked(id).find(({ key }) => key === 'work')?.path;
    expect(pathOf('avesta-2022')).toBe('closings.byOutcome.work');
    expect(pathOf('kraften-2024')).toBe('closings.byOutcomeExcludingDropouts.work');
  });

  test('has the period’s dates in its headings once there is one', () => {
    const startOf = (period: HistoricalReport['period'] | null) =>
      askedFigures(reportProfiles['kraften-2018'], period)[0]?.figures[0]?.label;
    expect(startOf(report.period)).toBe('Inskrivna 2017-01-01');
    expect(startOf(null)).toBe('Inskrivna vid periodens början');
  });
});
