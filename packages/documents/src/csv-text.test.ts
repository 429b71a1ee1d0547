import { expect, test } from 'vitest';
import { csvText } from './csv-text';

test('a text that a spreadsheet would run gets an apostrophe, a number doesn’t', () => {
  const text = csvText({
    name: 'x',
    columns: ['a', 'b;c'],
    rows: [
      ['=1+1', '@SUM(A1)'],
      ['+46', '-text'],
      ['\tx', null],
      ['säger "hej"', { number: -1.5, kind: 'decimal' }],
    ],
  });
  expect(text).toBe(
    ['\ufeffa;"b;c"', "'=1+1;'@SUM(A1)", "'+46;'-text", "'\tx;", '"säger ""hej""";-1,5', ''].join('\r\n'),
  );
});
