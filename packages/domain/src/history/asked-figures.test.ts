import { describe, expect, test } from 'vitest';
import { calendarYear } from '../concepts/period/named-periods';
import type { ReportProfileId } from '../concepts/report-profile/report-profile-id';
import { reportProfiles } from '../reports/report-profile';
import { askedFigures, historicalLabel } from './asked-figures';

const asked = (profile: ReportProfileId, year: number | null = 2017) =>
  askedFigures(reportProfiles[profile], year === null ? null : calendarYear(year));

const groupOf = (id: string, profile: ReportProfileId, year: number | null = 2017) =>
  asked(profile, year).find((group) => group.id === id)?.figures ?? [];

describe('an old report of Kraften is asked for as it is printed:', () => {
  test('the table, and after it results, times, and those who came by sex, age and who referred them', () => {
    expect(asked('kraften-2018').map(({ id, figures }) => [id, figures.length])).toEqual([
      ['table', 11],
      ['results', 4],
      ['times', 5],
      ['sex', 2],
      ['age-band', 5],
      ['referral-source', 8],
    ]);
  });

  test('each column of the table with the figure that it counts, and the days under which they stand', () => {
    const columns = groupOf('table', 'kraften-2018').map(({ key, path, label }) => [key, path, label]);
    expect(columns).toEqual([
      ['enrolledAtStart', 'flow.enrolledAtStart', 'Inskrivna 2017-01-01'],
      ['newlyEnrolled', 'flow.newlyEnrolled', 'Nyinskrivna under perioden'],
      ['closings', 'closings.totalExcludingDropouts', 'Avslut totalt, utan tidiga avhopp'],
      ['dropouts', 'closings.dropouts', 'Dropouts (tidiga avhopp)'],
      ['work', 'closings.byOutcomeExcludingDropouts.work', 'Till arbete'],
      ['studies', 'closings.byOutcomeExcludingDropouts.studies', 'Till studier'],
      [
        'other-vocational-rehab',
        'closings.byOutcomeExcludingDropouts.other-vocational-rehab',
        'Till annan arbetslivsinriktad rehabilitering',
      ],
      ['sickness-compensation', 'closings.byOutcomeExcludingDropouts.sickness-compensation', 'Till sjukersättning'],
      ['parental-leave', 'closings.byOutcomeExcludingDropouts.parental-leave', 'Till föräldraledighet'],
      ['other', 'closings.byOutcomeExcludingDropouts.other', 'Till annat'],
      ['enrolledAtEnd', 'flow.enrolledAtEnd', 'Inskrivna 2017-12-31'],
    ]);
  });

  test('until the period is chosen, without days', () => {
    const labels = groupOf('table', 'kraften-2018', null).map(({ label }) => label);
    expect([labels[0], labels[1], labels.at(-1)]).toEqual([
      'Inskrivna vid periodens början',
      'Nyinskrivna under perioden',
      'Inskrivna vid periodens slut',
    ]);
  });

  test('the number of results, the shares, and what one of them leaves out', () => {
    expect(groupOf('results', 'kraften-2018').map(({ key, path }) => [key, path])).toEqual([
      ['results-count', 'results.count'],
      ['results-excludingDropouts', 'results.excludingDropouts.rate'],
      ['results-excludingTransfers', 'results.excludingTransfers.rate'],
      ['closings-transfers', 'closings.transfers'],
    ]);
  });

  test('the means of the times', () => {
    expect(groupOf('times', 'kraften-2018').map(({ path }) => path)).toEqual([
      'throughputMonths.closed.all.mean',
      'throughputMonths.results.all.mean',
      'throughputMonths.results.excludingLongest.all.mean',
      'publicSupportMonthsBefore.closed.all.mean',
      'publicSupportMonthsBefore.results.all.mean',
    ]);
  });

  test('those who came, without those of whom nothing is known', () => {
    expect(groupOf('sex', 'kraften-2018').map(({ key, path, label }) => [key, path, label])).toEqual([
      ['breakdowns-newlyEnrolled-sex-female', 'breakdowns.newlyEnrolled.sex.female', 'Kvinnor'],
      ['breakdowns-newlyEnrolled-sex-male', 'breakdowns.newlyEnrolled.sex.male', 'Män'],
    ]);
    const codesOf = (id: string) => groupOf(id, 'kraften-2018').map(({ path }) => path.split('.').at(-1));
    expect(codesOf('age-band')).toEqual(['under-18', '18-30', '31-45', '46-64', 'over-64']);
    expect(codesOf('referral-source')).toEqual(['AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'SELF', 'OTHER']);
  });
});

test('where a report counts otherwise, so does what is asked for', () => {
  expect(groupOf('table', 'avesta-2022').map(({ path }) => path)).not.toContain('closings.byOutcome.parental-leave');
  expect(groupOf('table', 'avesta-2022').map(({ path }) => path)).toContain('closings.byOutcome.work');
  expect(groupOf('results', 'kraften-2024').map(({ path }) => path)).toEqual([
    'results.count',
    'results.excludingDropouts.rate',
  ]);
});

test('a figure has the same key in every profile and period, so that what is typed stays', () => {
  const keysOf = (profile: ReportProfileId, year: number | null) =>
    groupOf('table', profile, year).map(({ key }) => key);
  expect(keysOf('kraften-2024', 2024)).toEqual(keysOf('kraften-2018', null));
});

test.each([
  ['flow.newlyEnrolled', 'Nyinskrivna'],
  ['results.excludingDropouts.rate', 'Resultat utan tidiga avhopp'],
  ['throughputMonths.closed.all.mean', 'Genomströmningstid för de avslutade'],
  ['cost.perResult.orePerOne', 'Kostnad för varje resultat'],
  ['closings.byOutcome.other-vocational-rehab', 'Avslut efter orsak: annan arbetslivsinriktad rehabilitering'],
  ['breakdowns.closed.sex.female', 'Avslutade: kön: kvinnor'],
  ['closings', 'closings'],
])('%s is called “%s” wherever it stands', (path, label) => {
  expect(historicalLabel(path)).toBe(label);
});
