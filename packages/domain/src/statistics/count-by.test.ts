import { describe, expect, test } from 'vitest';
import { countBy } from './count-by';

describe('counting by code', () => {
  test('keeps the order of the codes, and those that nobody has', () => {
    expect([...countBy(['b', 'a', 'b'], ['a', 'b', 'c'], (code) => code)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 0],
    ]);
  });

  test('loses nobody whose code is not in the list, whatever it is called', () => {
    expect([...countBy(['__proto__', 'constructor', '__proto__'], ['a'], (code) => code)]).toEqual([
      ['a', 0],
      ['__proto__', 2],
      ['constructor', 1],
    ]);
  });
});
