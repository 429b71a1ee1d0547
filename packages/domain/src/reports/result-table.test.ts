import { describe, expect, test } from 'vitest';
import { ReportProfileId } from '../concepts/report-profile/report-profile-id';
import { findMetric } from '../metrics/catalogue';
import { exampleYear } from '../metrics/example/example-year';
import { computeReport } from './compute-report';
import { reportProfiles } from './report-profile';
import { resultTableColumns, resultTableRow } from './result-table';

const { facts, period } = exampleYear;
const figures = () => computeReport(facts, period);

describe('the reports’ table', () => {
  test('has the columns of the 2024 report, with the right date on each', () => {
    const columns = resultTableColumns(reportProfiles['kraften-2024'], period);
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Inskrivna 2024-01-01',
      'Nyinskrivna under perioden',
      'Avslut totalt',
      'Dropouts (tidiga avhopp)',
      'Till arbete',
      'Till studier',
      'Till annan arbetslivsinriktad rehabilitering',
      'Till sjukersättning',
      'Till föräldraledighet',
      'Till annat',
      'Inskrivna 2024-12-31',
    ]);
    expect(columns.map(({ key }) => key)).toEqual([
      'enrolledAtStart',
      'newlyEnrolled',
      'closings',
      'dropouts',
      'work',
      'studies',
      'other-vocational-rehab',
      'sickness-compensation',
      'parental-leave',
      'other',
      'enrolledAtEnd',
    ]);
    expect(resultTableRow(columns, figures())).toEqual([4, 4, 5, 1, 1, 1, 1, 1, 0, 0, 3]);
  });

  test('prints the closings of 2018 without the dropouts, and says so', () => {
    const columns = resultTableColumns(reportProfiles['kraften-2018'], period);
    expect(columns[2]?.heading).toBe('Avslut totalt, utan tidiga avhopp');
    expect(resultTableRow(columns, figures())).toEqual([4, 4, 4, 1, 1, 1, 1, 1, 0, 0, 3]);
  });

  test('puts what has no column in Avesta under "annat", and the dropouts inside', () => {
    const columns = resultTableColumns(reportProfiles['avesta-2022'], period);
    expect(columns.map(({ key }) => key)).not.toContain('parental-leave');
    expect(columns.at(-2)?.codes).toEqual(['other', 'parental-leave']);
    expect(resultTableRow(columns, figures())).toEqual([4, 4, 5, 1, 1, 1, 1, 1, 1, 3]);
  });

  test('has nothing where a figure is not among those given', () => {
    const columns = resultTableColumns(reportProfiles['kraften-2024'], period);
    expect(resultTableRow(columns, [])).toEqual(columns.map(() => null));
  });
});

describe('report profiles', () => {
  test('print what the reports of that time printed', () => {
    const printed = Object.values(reportProfiles).map((profile) => [
      profile.id,
      [...profile.shareIds, ...profile.throughputIds, ...profile.publicSupportIds],
    ]);
    // Read off the four reports; see the README of tooling/acceptance/published.
    expect(Object.fromEntries(printed)).toEqual({
      'kraften-2024': ['results.excludingDropouts', 'throughputMonths.results', 'publicSupportMonthsBefore.results'],
      'kraften-2018': [
        'results.excludingDropouts',
        'results.excludingTransfers',
        'throughputMonths.closed',
        'throughputMonths.results',
        'throughputMonths.results.excludingLongest',
        'publicSupportMonthsBefore.closed',
        'publicSupportMonthsBefore.results',
      ],
      'avesta-2022': ['results.excludingDropouts', 'throughputMonths.closed', 'publicSupportMonthsBefore.results'],
    });
  });

  test('tell the time in public support as the printed reports do', () => {
    const units = Object.values(reportProfiles).map(({ id, publicSupportUnit }) => [id, publicSupportUnit]);
    expect(Object.fromEntries(units)).toEqual({
      'kraften-2024': 'years', // "4,17 år"
      'kraften-2018': 'months', // "50 månader"
      'avesta-2022': 'years', // "7 år"
    });
  });

  test.each(Object.values(reportProfiles))('$id names metrics that there are', (profile) => {
    const ids = [
      profile.closings,
      profile.outcomes,
      ...profile.shareIds,
      ...profile.throughputIds,
      ...profile.publicSupportIds,
    ];
    expect(ids.filter((id) => findMetric(id) === null)).toEqual([]);
    for (const id of profile.shareIds) expect(findMetric(id)?.example.result.shape).toBe('share');
    for (const id of profile.throughputIds) expect(findMetric(id)?.unit).toBe('months');
    for (const id of profile.publicSupportIds) expect(findMetric(id)?.unit).toBe('months');
    expect(ReportProfileId.parse(profile.id)).toBe(profile.id);
  });
});
