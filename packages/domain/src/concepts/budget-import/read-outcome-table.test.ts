import { expect, test } from 'vitest';
import { monthIn } from './month-in';
import { readOutcomeTable } from './read-outcome-table';

const tableOf = (text: string) => text.split('\n').map((line, index) => ({ row: index + 1, cells: line.split(';') }));
function amountsOf(text: string) {
  const read = readOutcomeTable(tableOf(text), 2025);
  return read.ok
    ? read.value.amounts.map(({ account, year, month, ore }) => [account, year, month, ore])
    : read.problem;
}

const expected = [
  ['personal', 2025, 1, 12_345_50],
  ['personal', 2025, 2, -500_00],
  ['lokaler', 2025, 1, 15_000_00],
];

test('months over the columns, under a title and beside a sum', () => {
  const text =
    'Utfall Kraften\n;;\nKostnadsslag;Januari;Februari;Totalt\nPersonal;12 345,50;−500;11845,5\nLokaler;15000;;15000';
  expect(amountsOf(text)).toEqual(expected);
  const read = readOutcomeTable(tableOf(text), 2025);
  expect(read.ok && [read.value.howRead, read.value.accounts]).toEqual([
    'Ett rutnät med ett kostnadsslag på varje rad och månaderna i kolumner. Månaderna står på rad 3.',
    [
      { key: 'personal', name: 'Personal' },
      { key: 'lokaler', name: 'Lokaler' },
    ],
  ]);
});

test('months over the columns as numbers, when there are many of them', () => {
  expect(amountsOf('Slag;1;2;3;4;5;6\nPersonal;10;;;;;60')).toEqual([
    ['personal', 2025, 1, 10_00],
    ['personal', 2025, 6, 60_00],
  ]);
});

test('months before the rows', () => {
  const amounts = amountsOf('Månad;Personal;Lokaler\n2025-01;12345.5;15000\n2025-02;-500;\nSumma;11845,5;15000');
  expect(amounts).toEqual([expected[0], expected[2], expected[1]]);
});

test('a row for each month and category, with other columns between', () => {
  const text =
    'Period;Ver;Kostnadsslag;Text;Belopp\n202501;A1;Personal;Lön;12345.500001\n202502;A2;Personal;Åter;-500\n2024-12-31;A3;Lokaler;Hyra;1';
  expect(amountsOf(text)).toEqual([expected[0], expected[1], ['lokaler', 2024, 12, 1_00]]);
});

test('what can’t be read is told with its row and column, all at once', () => {
  expect(amountsOf('Månad;Kostnadsslag;Belopp\nmars;Personal;tolv\nfoo;Personal;12\njuni;;12')).toEqual([
    { row: 2, message: 'Kolumn C: ”tolv” är inget belopp. Skriv beloppet i kronor, som 12 345,50.' },
    { row: 3, message: '”foo” är ingen månad. Skriv den som 2025-03.' },
    { row: 4, message: 'Raden har ett belopp, men det står inte vad det är.' },
  ]);
  expect(amountsOf('Namn;Ort\nÅsa;Säter')).toEqual([
    { row: 1, message: expect.stringContaining('var månaderna står') },
  ]);
});

test.each([
  ['mars', null, 3],
  ['Mar', null, 3],
  ['mars 2025', 2025, 3],
  ['Mars-25', 2025, 3],
  ['2025-03', 2025, 3],
  ['202503', 2025, 3],
  ['2025-03-31', 2025, 3],
  ['20250331', 2025, 3],
  ['3', null, 3],
  ['m03', null, 3],
])('%s is a month', (text, year, month) => {
  expect(monthIn(text)).toEqual({ year, month });
});

test.each(['', '13', 'Personal', 'Marsvin', '2025', '12 345', 'Ma'])('“%s” is none', (text) => {
  expect(monthIn(text)).toBeNull();
});
