import { expect, test } from 'vitest';
import { toTabSeparated } from './figure-table-data';

test('a table is copied so that a spreadsheet takes it', () => {
  const data = { caption: '', columns: ['Period', 'Andel'], rows: [{ header: '2024', cells: ['54\t%'] }] };
  expect(toTabSeparated(data)).toBe('Period\tAndel\n2024\t54 %');
});
