import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { importedOutcomes, isChanged } from './imported-outcomes';
import { guessOutcomeMapping, type OutcomeMapping } from './outcome-mapping';
import type { OutcomeSource, SourceAmount } from './outcome-source';

const personal = { categoryId: 'personal-id', name: 'Personal' };
const rooms = { categoryId: 'rooms-id', name: 'Lokaler' };
const amount = (account: string, month: number, ore: number): SourceAmount => ({
  ...{ account, unit: '456', year: 2025, month, ore },
});
const sie: OutcomeSource = {
  kind: 'sie',
  howRead: '',
  accounts: [
    { key: '3010', name: 'Bidrag' },
    { key: '5010', name: 'Lokalhyra' },
    { key: '6990', name: 'Diverse' },
    { key: '7010', name: 'Månadslöner' },
  ],
  units: [
    { key: '456', name: 'Samverkansteam Kraften' },
    { key: '99', name: 'Skolan' },
  ],
  amounts: [
    amount('7010', 1, 100),
    amount('7010', 1, 50),
    amount('7010', 2, -20),
    amount('5010', 1, 30),
    { ...amount('5010', 1, 999), unit: '99' },
    amount('3010', 1, -700),
    amount('7010', 4, 5),
    { ...amount('7010', 12, 7), year: 2024 },
  ],
};
const beside = {
  ...{ year: 2025, today: '2025-03-16' as CalendarDate, through: null, isPreliminary: false },
  standing: [{ categoryId: 'personal-id', month: 2, ore: -20, isPreliminary: false, version: 3 }],
};
const known = { teamName: 'Kraften', categories: [personal, rooms], remembered: { accounts: {}, units: {} } };

test('names are guessed by the team’s name, by accounts’ usual words and by what was said before', () => {
  const guessed = guessOutcomeMapping(sie, known);
  expect(guessed).toEqual({
    accounts: { '3010': 'left-out', '5010': 'rooms-id', '7010': 'personal-id' },
    units: { '456': 'by-account', '99': 'left-out' },
  });
  const remembered = { accounts: { '6990': 'rooms-id', '7010': 'ended-id' }, units: { '99': 'personal-id' } };
  expect(guessOutcomeMapping(sie, { ...known, remembered })).toEqual({
    accounts: { '3010': 'left-out', '5010': 'rooms-id', '6990': 'rooms-id', '7010': 'personal-id' },
    units: { '456': 'by-account', '99': 'personal-id' },
  });
});

test('a table’s words are guessed as categories that are called the same, and its sums left out', () => {
  const accounts = ['personal', 'summa kostnader', 'porto'].map((key) => ({ key, name: key }));
  const table: OutcomeSource = { ...sie, kind: 'table', accounts, units: [] };
  expect(guessOutcomeMapping(table, known)).toEqual({
    accounts: { personal: 'personal-id', 'summa kostnader': 'left-out' },
    units: {},
  });
});

test('amounts are summed by category and month, beside what stands; other years, months to come and other centres are not', () => {
  const read = importedOutcomes(sie, guessOutcomeMapping(sie, known), beside);
  const nothing = { ore: null, isPreliminary: false };
  expect(read.ok && read.value).toEqual({
    cells: [
      { categoryId: 'personal-id', month: 1, ore: 150, isPreliminary: false, version: 0, before: nothing },
      { categoryId: 'rooms-id', month: 1, ore: 30, isPreliminary: false, version: 0, before: nothing },
      {
        categoryId: 'personal-id',
        month: 2,
        ore: -20,
        isPreliminary: false,
        version: 3,
        before: { ...nothing, ore: -20 },
      },
    ],
    leftOutOre: 299,
    passedMonths: [4],
  });
  expect(read.ok && read.value.cells.map(isChanged)).toEqual([true, true, false]);
});

test('a cost centre can go to one category whatever its accounts, and later months can wait', () => {
  const mapping = {
    accounts: { '3010': 'left-out', '5010': 'rooms-id', '7010': 'personal-id' },
    units: { '456': 'by-account', '99': 'personal-id' },
  };
  const read = importedOutcomes(sie, mapping, { ...beside, through: 1 });
  expect(read.ok && [read.value.cells.map(({ ore }) => ore), read.value.passedMonths]).toEqual([
    [1149, 30],
    [2, 4],
  ]);
});

test.each<[string, OutcomeMapping, string]>([
  [
    'an account of the team’s isn’t decided',
    { accounts: { '3010': 'left-out', '7010': 'personal-id' }, units: { '456': 'by-account', '99': 'left-out' } },
    'Välj vilket kostnadsslag 5010 Lokalhyra hör till',
  ],
  [
    'a cost centre isn’t decided',
    { accounts: {}, units: { '456': 'by-account' } },
    'Välj vad kostnadsstället 99 Skolan är.',
  ],
  ['nothing is counted', { accounts: {}, units: { '456': 'left-out', '99': 'left-out' } }, 'Inget i filen räknas med.'],
])('is refused while %s', (_what, mapping, problem) => {
  const read = importedOutcomes(sie, mapping, beside);
  expect(read.ok ? '' : read.problem).toContain(problem);
});

test('a file of another year says which', () => {
  const read = importedOutcomes(sie, guessOutcomeMapping(sie, known), { ...beside, year: 2023 });
  expect(read.ok ? '' : read.problem).toContain('inga belopp för 2023. Den gäller 2024, 2025.');
});
