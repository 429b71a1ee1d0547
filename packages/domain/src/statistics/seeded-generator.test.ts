import { expect, test } from 'vitest';
import { seededGenerator } from './seeded-generator';

test('the generator is mulberry32', () => {
  const next = seededGenerator(0);
  // The published C code, compiled with gcc, seed 0.
  expect(Array.from({ length: 5 }, () => next() * 2 ** 32)).toEqual([
    1144304738, 1416247, 958946056, 627933444, 2007157716,
  ]);
});

test('its numbers lie evenly from 0 to 1', () => {
  const next = seededGenerator(2024);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 100_000; draw += 1) {
    const tenth = Math.floor(next() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});
