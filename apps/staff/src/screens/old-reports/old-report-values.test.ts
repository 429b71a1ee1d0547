import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { brokenYear } from '@kraften/domain/concepts/period/named-periods';
import type { ReportProfileId } from '@kraften/domain/concepts/report-profile/report-profile-id';
import type { HistoricalReport } from '@kraften/domain/history/historical-report';
import { expect, it } from 'vitest';
import { type FormGroup, formGroups, oldReportValues, readOldReport, typedFields } from './old-report-values';

const today = calendarDate(2026, 11, 25);
const report: HistoricalReport = {
  title: 'Helårsrapport 2017/18',
  period: brokenYear(2017),
  profile: 'kraften-2018',
  figures: [
    { path: 'flow.newlyEnrolled', printed: '29' },
    { path: 'closings.byOutcomeExcludingDropouts.work', printed: '7' },
    { path: 'breakdowns.newlyEnrolled.sex.female', printed: '17 (59%)' },
    { path: 'age.newlyEnrolled.all.mean', printed: '37 år' },
  ],
};

function sentAs(profile: ReportProfileId, change: object = {}) {
  const values = { ...oldReportValues(report), profile, ...change };
  return readOldReport(values, formGroups(values, report), today);
}

it('sends a report that nobody changed as it is saved, with what the form doesn’t ask for', () => {
  expect(sentAs('kraften-2018')).toEqual({ ok: true, value: report });
});

it('keeps what is typed when the report counts in another way: only what the columns mean changes', () => {
  const sent = sentAs('avesta-2022');
  const paths = sent.ok ? sent.value.figures.map(({ path, printed }) => `${path} ${printed}`) : [];
  expect(paths).toContain('closings.byOutcome.work 7');
  expect(paths).toContain('age.newlyEnrolled.all.mean 37 år');
  expect(paths).toHaveLength(report.figures.length);
});

it('keeps what only the other profile asks for, saved or typed', () => {
  const figures = [
    ...report.figures,
    { path: 'results.excludingTransfers.rate', printed: '76 %' },
    { path: 'closings.transfers', printed: '2' },
    { path: 'closings.byOutcomeExcludingDropouts.parental-leave', printed: '1' },
  ];
  const saved = { ...report, figures };
  for (const profile of ['kraften-2024', 'avesta-2022'] as const) {
    const changed = { ...oldReportValues(saved), profile };
    const typed = { ...oldReportValues(null), ...changed, title: 'Ny' };
    for (const read of [
      readOldReport(changed, formGroups(changed, saved), today),
      readOldReport(typed, formGroups(typed, null), today),
    ]) {
      const printed = read.ok ? read.value.figures.map((figure) => figure.printed) : [];
      expect(printed).toEqual(expect.arrayContaining(['76 %', '2', '1', '29', '7', '17 (59%)']));
    }
    const sent = readOldReport(changed, formGroups(changed, saved), today);
    const again = sent.ok ? oldReportValues(sent.value) : null;
    expect(again).toEqual(changed);
  }
});

it('says at the first figure that none is typed', () => {
  const values = oldReportValues({ ...report, figures: [] });
  const [first] = formGroups(values, null).flatMap(({ figures }) => figures);
  expect(readOldReport(values, formGroups(values, null), today)).toMatchObject({
    ok: false,
    problem: [{ field: first?.field, message: 'Skriv minst en siffra ur rapporten.' }],
  });
});

it('keeps a field under one who empties it, until the page is left', () => {
  const values = { ...oldReportValues(null), 'figure-closings-transfers': '2' };
  const kept = typedFields(values);
  const emptied = { ...values, profile: 'kraften-2024' as const, 'figure-closings-transfers': '' };
  const fieldsIn = (groups: readonly FormGroup[]) => groups.flatMap(({ figures }) => figures.map(({ field }) => field));
  expect(fieldsIn(formGroups(emptied, null, kept))).toContain('figure-closings-transfers');
  expect(fieldsIn(formGroups(emptied, null))).not.toContain('figure-closings-transfers');
});

it('names what can’t be read at its field', () => {
  const change = { 'figure-newlyEnrolled': 'många', 'figure-work': '7'.repeat(100_000), title: '' };
  const tooLong = sentAs('kraften-2018', change);
  expect(tooLong).toEqual({
    ok: false,
    problem: [
      { field: 'title', message: 'Skriv vad rapporten heter.' },
      { field: 'figure-work', message: 'Skriv högst 60 tecken.' },
    ],
  });
  expect(sentAs('kraften-2018', { 'figure-newlyEnrolled': 'många' })).toEqual({
    ok: false,
    problem: [
      {
        field: 'figure-newlyEnrolled',
        message: 'Det finns inget tal i "många". Skriv det som står i rapporten.',
      },
    ],
  });
});
