import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../testing/holds';
import { PossibleRepeats } from './possible-repeats';

test('every text that has an equal is among the possible repeats', () => {
  holds(
    fc.property(fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.string())), (texts) => {
      const places = new Set(placesIn(texts));
      const repeated = texts.flatMap((text, place) =>
        texts.filter((other) => other === text).length > 1 ? place : [],
      );
      expect(repeated.filter((place) => !places.has(place))).toEqual([]);
    }),
  );
});

test('of ten thousand different texts few are taken for possible repeats', () => {
  const places = placesIn(Array.from({ length: 10_000 }, (_, index) => `person-${index}`));
  expect(places.length).toBeLessThan(1000);
});

function placesIn(texts: readonly string[]): readonly number[] {
  const repeats = new PossibleRepeats();
  for (const text of texts) repeats.add(text);
  return repeats.places();
}
