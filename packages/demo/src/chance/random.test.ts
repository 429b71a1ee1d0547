import { describe, expect, test } from 'vitest';
import { randomOf } from './random';

describe('randomOf', () => {
  test('draws the same for the same label', () => {
    expect(drawn('a')).toEqual(drawn('a'));
    expect(drawn('a')).not.toEqual(drawn('b'));
  });

  test('keeps whole numbers within both limits and reaches them', () => {
    const random = randomOf('limits');
    const numbers = new Set(Array.from({ length: 200 }, () => random.integer(3, 6)));
    expect([...numbers].toSorted()).toEqual([3, 4, 5, 6]);
  });

  test('chooses in proportion to the weights', () => {
    const random = randomOf('weights');
    const draws = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 30],
        ['never', 0],
        ['seldom', 10],
      ]),
    );
    expect(draws).not.toContain('never');
    expect(draws.filter((draw) => draw === 'often').length / draws.length).toBeCloseTo(0.75, 1);
  });

  test('has normal numbers around 0 with a spread of 1', () => {
    const random = randomOf('normal');
    const numbers = Array.from({ length: 4000 }, () => random.normal());
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });

  test('makes identifiers of the form of a UUID, version 8', () => {
    expect(randomOf('id').uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('refuses to pick from nothing', () => {
    expect(() => randomOf('none').pick([])).toThrow(RangeError);
  });
});

function drawn(label: string): readonly unknown[] {
  const random = randomOf(label);
  return [random.fraction(), random.integer(1, 1000), random.pick(['x', 'y', 'z']), random.uuid(), random.bytes(4)];
}
