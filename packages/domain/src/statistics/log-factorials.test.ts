import { expect, test } from 'vitest';
import { logFactorials } from './log-factorials';

test('logarithms of factorials are those of scipy, gammaln(n + 1)', () => {
  // scipy 1.17.1; 171! is the first that no double holds.
  const logs = logFactorials(5000);
  const expected = new Map([
    [0, 0],
    [1, 0],
    [3, 1.791759469228055],
    [10, 15.104412573075516],
    [171, 711.71472580229],
    [5000, 37591.14350887677],
  ]);
  for (const [number, log] of expected) expect(logs[number], `${number}!`).toBeCloseTo(log, 8);
  expect(logs).toHaveLength(5001);
});
