import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../calendar-date/calendar-date';
import type { ListEntry } from '../reference-list/list-entry';
import { nationalWorksheet, type WorksheetCase } from './national-worksheet';

const day = (text: string) => text as CalendarDate;
const entry: WorksheetCase = {
  ...{ kind: 'entry', name: 'Provia Testlund', identityNumber: '19900101-2385', sex: 'female', isProtected: false },
  birthDate: day('1990-01-01'),
  consented: ['participation', 'income', 'closing'],
  referralSource: 'AF',
  enrolledOn: day('2025-02-03'),
  incomeSource: 'activity-support',
  publicSupportMonthsBefore: 40,
  closing: null,
};
const exit: WorksheetCase = {
  ...entry,
  kind: 'exit',
  closing: {
    closedOn: day('2025-11-30'),
    outcome: 'work',
    wageSubsidy: true,
    otherReason: null,
    incomeSourceAfter: 'none',
  },
};
const entries: readonly ListEntry[] = [
  {
    list: 'income-source',
    code: 'activity-support',
    label: '',
    note: '',
    externalCode: 'F12',
    offered: true,
    validFrom: day('2025-01-01'),
    validTo: day('2025-06-30'),
  },
  {
    list: 'outcome',
    code: 'work',
    label: '',
    note: '',
    externalCode: 'A1',
    offered: true,
    validFrom: day('2025-07-01'),
    validTo: null,
  },
];
const rowsOf = (of: WorksheetCase) =>
  nationalWorksheet(of, entries).rows.map(({ label, value, externalCode }) => [label, value, externalCode]);

test('an entry says what was so before, with the receiver’s codes of that day beside', () => {
  expect(rowsOf(entry)).toEqual([
    ['Namn', 'Provia Testlund', null],
    ['Personnummer', '19900101-2385', null],
    ['Kön', 'kvinna', null],
    ['Födelseår', '1990', null],
    ['Inskriven', '2025-02-03', null],
    ['Remittent', 'Arbetsförmedlingen', null],
    ['Försörjning före', 'Aktivitetsstöd', 'F12'],
    ['Månader i offentlig försörjning före', '40', null],
    ['Sysselsättning före', '', null],
    ['Omfattning före', '', null],
    ['Utbildning före', '', null],
  ]);
});

test('an exit says what it became too, by the codes of the day that it was', () => {
  expect(rowsOf(exit).slice(6)).toEqual([
    ['Försörjning före', 'Aktivitetsstöd', null],
    ['Avslutad', '2025-11-30', null],
    ['Avslutad till', 'Arbete', 'A1'],
    ['Lönebidrag', 'Ja', null],
    ['Försörjning efter', 'Ingen offentlig försörjning', null],
    ['Sysselsättning efter', '', null],
    ['Omfattning efter', '', null],
    ['Utbildning efter', '', null],
  ]);
});

describe('only sex and year of birth', () => {
  const only = [
    ['Kön', 'kvinna', null],
    ['Födelseår', '1990', null],
  ];
  test.each<[string, Partial<WorksheetCase>, string]>([
    ['without a consent to it', { consented: [] }, 'no-consent'],
    ['with protected identity, whatever is consented to', { isProtected: true }, 'protected'],
  ])('%s', (_what, over, limitedBy) => {
    for (const of of [entry, exit]) {
      expect(nationalWorksheet({ ...of, ...over }, entries).limitedBy).toBe(limitedBy);
      expect(rowsOf({ ...of, ...over })).toEqual(only);
    }
  });
});

test('what the consent isn’t about is left out', () => {
  const labels = rowsOf({ ...exit, consented: ['participation'] }).map(([label]) => label);
  expect(labels).not.toContain('Försörjning före');
  expect(labels).not.toContain('Avslutad till');
  expect(labels).toContain('Remittent');
});
