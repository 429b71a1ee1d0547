import { cohortFields } from '@kraften/domain/concepts/cohort/cohort-row';
import { expect, test } from 'vitest';
import { readInBytes } from './read-in-bytes';

const header = cohortFields.join(',');
const row = 'p-1,x-1,female,1991-04-17,SOC,,2022-09-05,38,,,,';
const file = (...lines: readonly string[]) => Buffer.from(lines.join('\n'));

test('a file is read in its bytes, whatever its cells are written with', () => {
  const read = readAll([file(`\ufeff${header}\r`, `${row}\r`, '')]);
  expect(read).toMatchObject([{ id: 'p-1', publicSupportMonthsBefore: 38, closing: null }]);
  expect(readAll([file(`"${cohortFields.join('";"')}"`, `"${row.replaceAll(',', '";"')}"`)])).toEqual(read);
});

test('a file with a header alone has nobody', () => {
  expect(readAll([file(header)])).toEqual([]);
});

test.each([
  ['nothing', []],
  ['no header', [file(row)]],
  ['a column too few', [file(cohortFields.slice(1).join(','))]],
  ['a quotation mark within a cell', [file(header, row.replace('p-1', 'p"1'))]],
  ['one that is written as two', [file(header, row.replace('p-1', '"p""1"'))]],
  ['one that never ends', [file(header, row.replace('p-1', '"p-1'))]],
  ['a line end among quotation marks', [file(header, row.replace('p-1', '"p\n1"'))]],
  ['a carriage return alone', [file(header, row.replace('p-1', 'p\r1'))]],
  ['line ends of two kinds, and quotation marks', [file(`${header}\r`, row.replace('p-1', '"p-1"'), '')]],
  ['a cell too few', [file(header, row.slice(0, -1))]],
  ['a cell too many', [file(header, `${row},`)]],
  ['bytes that are no UTF-8', [file(header, ''), Buffer.concat([Buffer.of(0xe4), file(row)])]],
  ['a fault in a later chunk', [file(header, row, ''), file(row.replace('p-1', 'p-2').replace('SOC', 'XX'), '')]],
])('a file with %s is left to be read cell by cell', (_what, chunks) => {
  expect(readAll(chunks)).toBeNull();
});

function readAll(chunks: readonly Buffer[]) {
  return readInBytes(
    chunks,
    chunks.reduce((sum, { length }) => sum + length, 0),
  );
}
