import { describe, expect, test } from 'vitest';
import { fileWith } from '../testing/run-kraften';
import { parseCsv } from './parse-csv';
import { plainTable, readsPlainly } from './plain-csv';

const rows = Array.from(
  { length: 12_000 },
  (_, index) => `p-${index};Säter;2024-01-${(index % 28) + 10};${'x'.repeat(20)}`,
);

describe('a plain file is taken apart as the parser of the whole format does it:', () => {
  test.each([
    ['lines', 'id,a,b\n1,2,3\n4,,6\n'],
    ['no last line end', 'id;a;b\n1;2;3'],
    ['empty rows and rows of empty cells', '\n\nid,a\n\n1,2\n,\n \n3,4\n\n'],
    ['cells too many and too few', 'id,a\n1\n1,2,3\n'],
    ['letters outside ASCII', 'id,a\nå,Säter\n😀,é\n'],
    ['a byte order mark', '\ufeffid,a\n1,2\n'],
    ['more than fits in a chunk', `id;ort;dag;x\n${rows.join('\n')}\n`],
    ['a line longer than a chunk', `id,a\n1,${'y'.repeat(600_000)}\n2,z\n`],
  ])('%s', (_what, text) => {
    expect(plainly(text)).toEqual(wholly(text.replace(/^\ufeff/, '')));
  });

  test('Windows line ends, whose carriage return is space around the last cell', () => {
    expect(trimmed(plainly('id,a\r\n1,2\r\n\r\n3,4\r\n'))).toEqual(wholly('id,a\r\n1,2\r\n\r\n3,4\r\n'));
  });
});

test.each([
  ['quotation marks', 'id,a\n1,"2"\n', false],
  ['carriage returns alone', 'id,a\r1,2\r', false],
  ['bytes that are no UTF-8', Uint8Array.of(0x69, 0x0a, 0xe4), false],
  ['Windows line ends', 'id,a\r\n1,2\r\n', true],
])('with %s a file reads plainly: or not', (_what, content, expected) => {
  expect(readsPlainly(fileWith('kohort.csv', content))).toBe(expected);
});

type Table = {
  readonly header: readonly string[];
  readonly rows: readonly { line: number; cells: readonly string[] }[];
};

function plainly(text: string): Table | null {
  const table = plainTable(fileWith('kohort.csv', text));
  return table && { header: table.header, rows: [...table.rows] };
}

function wholly(text: string): Table | null {
  const table = parseCsv(text);
  return table.ok ? { header: table.value.header, rows: [...table.value.rows] } : null;
}

function trimmed(table: Table | null): Table | null {
  return (
    table && {
      header: table.header.map((cell) => cell.trim()),
      rows: table.rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) })),
    }
  );
}
