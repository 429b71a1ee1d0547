import { describe, expect, test } from 'vitest';
import { isSie, readSie } from './read-sie';
import { splitSieLine } from './sie-line';

const head = [
  '#FLAGGA 0',
  '#PROGRAM "Ekonomi" 1.0',
  '#FORMAT PC8',
  '#GEN 20250401',
  '#SIETYP 4',
  '#FNAMN "Hedemora kommun"',
];
const plan = [
  '#RAR 0 20250101 20251231',
  '#KONTO 5010 "Lokalhyra"',
  '#KONTO 7010 "Löner"',
  '#KONTO 1930 "Bank"',
  '#KTYP 1930 T',
];
const objects = [
  '#DIM 1 "Kostnadsställe"',
  '#OBJEKT 1 "456" "Kraften"',
  '#OBJEKT 1 "99" "Skolan"',
  '#OBJEKT 7 "47" "Anställd"',
];
const file = (...lines: readonly string[]) => [...head, ...plan, ...objects, ...lines, ''].join('\r\n');

function amountsOf(text: string) {
  const read = readSie(text);
  return read.ok
    ? read.value.amounts.map(({ account, unit, year, month, ore }) => [account, unit, year, month, ore])
    : read.problem;
}

describe('a line', () => {
  // The forms of the lines are those of the format's own description, SIE 4B.
  test.each([
    ['#TRANS 7010 {"1" "456" "7" "47"} 13200.00', ['#TRANS', '7010', ['1', '456', '7', '47'], '13200.00']],
    [
      '#TRANS 7010 {1 "456" 7 "47"} 13200.00 20250101 "Lön" 2 "AN"',
      ['#TRANS', '7010', ['1', '456', '7', '47'], '13200.00', '20250101', 'Lön', '2', 'AN'],
    ],
    ['\t#TRANS\t1910\t{ }\t-1000.00', ['#TRANS', '1910', [], '-1000.00']],
    ['#VER "" "" 20250101 "Porto"', ['#VER', '', '', '20250101', 'Porto']],
    ['#FNAMN "Kalle \\"Kula\\" AB"', ['#FNAMN', 'Kalle "Kula" AB']],
    ['#OBJEKT 1 "0123" "Avd {med} klammer"', ['#OBJEKT', '1', '0123', 'Avd {med} klammer']],
    ['{', ['{']],
    ['  }', ['}']],
  ])('%s is parted into its fields', (line, fields) => {
    expect(splitSieLine(line)).toEqual({ ok: true, value: fields });
  });

  test.each(['#KONTO 1930 "Bank', '#TRANS 1930 {1 "10" -100', '#TRANS 1930 {1 {2'])(
    '%s is told to be broken',
    (line) => {
      expect(splitSieLine(line).ok).toBe(false);
    },
  );
});

describe('a file of vouchers', () => {
  test('gives what each account has cost at each cost centre in each month, costs and incomes alone', () => {
    const text = file(
      '#VER A 1 20250131 "Januari" 20250201 "AN"',
      '{',
      '#TRANS 7010 {1 "456" 7 "47"} 13200.00',
      '#TRANS 5010 {1 "456"} 1200.5 20250228 "Hyra i förväg"',
      '#TRANS 5010 {} 100.00',
      '#TRANS 5010 {1 "99"} 7',
      '#TRANS 1930 {} -14507.50',
      '}',
      '#VER A 2 20250315',
      '{',
      '#TRANS 7010 {1 "456"} -200.00',
      '}',
    );
    expect(amountsOf(text)).toEqual([
      ['7010', '456', 2025, 1, 13_200_00],
      ['5010', '456', 2025, 2, 1_200_50],
      ['5010', null, 2025, 1, 100_00],
      ['5010', '99', 2025, 1, 7_00],
      ['7010', '456', 2025, 3, -200_00],
    ]);
    const read = readSie(text);
    expect(read.ok && [read.value.accounts, read.value.units]).toEqual([
      [
        { key: '5010', name: 'Lokalhyra' },
        { key: '7010', name: 'Löner' },
      ],
      [
        { key: '456', name: 'Kraften' },
        { key: '99', name: 'Skolan' },
      ],
    ]);
  });

  test('counts a changed voucher as it stands: no removed row, and an added one once', () => {
    const text = file(
      '#VER A 1 20250131 "Rättad"',
      '{',
      '#BTRANS 5010 {} 500.00 20250131 "Struken"',
      '#RTRANS 5010 {} 600.00 20250131 "Tillagd"',
      '#TRANS 5010 {} 600.00 20250131 "Tillagd"',
      '}',
    );
    expect(amountsOf(text)).toEqual([['5010', null, 2025, 1, 600_00]]);
  });

  test('passes over what the format doesn’t know', () => {
    expect(amountsOf(file('#NYTT 1 2 3', '#VER A 1 20250131', '{', '#TRANS 5010 {} 1 ', '#NYRAD x', '}'))).toEqual([
      ['5010', null, 2025, 1, 1_00],
    ]);
  });
});

test('a file of balances gives the months’, and what no cost centre has is the rest of the whole', () => {
  const text = file(
    '#PSALDO 0 202501 5010 {} 5000.00 0',
    '#PSALDO 0 202501 5010 {1 "456"} 3411.80',
    '#PSALDO 0 202501 5010 {7 "47"} 5000.00',
    '#PSALDO 0 202502 7010 {} 49655.00',
    '#PSALDO -1 202401 7010 {} 1.00',
    '#PSALDO 0 202502 1930 {} -49655.00',
  );
  expect(amountsOf(text)).toEqual([
    ['5010', null, 2025, 1, 1_588_20],
    ['5010', '456', 2025, 1, 3_411_80],
    ['7010', null, 2025, 2, 49_655_00],
  ]);
});

describe('what can’t be read is told with its row', () => {
  const first = head.length + plan.length + objects.length + 1;
  test.each([
    [['#VER A 1 20250131', '{', '#TRANS 5010 {} tolv', '}'], first + 2, '”tolv” är inget belopp.'],
    [
      ['#VER A 1 januari', '{', '#TRANS 5010 {} 12', '}'],
      first + 2,
      'Verifikationen har inget datum i formen ÅÅÅÅMMDD.',
    ],
    [['#VER A 1 20250131', '{', '#TRANS 5010 12', '}'], first + 2, 'ska ha konto, objektlista och belopp'],
    [['#TRANS 5010 {} 12'], first, 'Raden #TRANS står utanför en verifikation.'],
    [['#VER A 1 20250131', '{', '#TRANS 5010 {} 12'], first, 'Verifikationen är inte avslutad. Filen är avbruten.'],
    [['#KONTO 5010 "Lokal'], first, 'Ett citattecken saknas.'],
    [['#SIETYP 1'], 1, 'Filen har varken verifikationer eller månadssaldon.'],
  ])('%j', (lines, row, message) => {
    const read = readSie(file(...lines));
    expect(read.ok ? null : read.problem[0]).toEqual({ row, message: expect.stringContaining(message) });
  });

  test('and a file of another kind is none', () => {
    expect(isSie('Månad;Belopp\n')).toBe(false);
    expect(isSie('\r\n#FLAGGA 0\r\n')).toBe(true);
  });
});
