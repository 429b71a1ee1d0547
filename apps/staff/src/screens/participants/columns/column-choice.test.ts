import { expect, test } from 'vitest';
import { choiceOf, chosenIn, movedBy, toggled } from './column-choice';

const all = ['name', 'age', 'coach', 'enrolled', 'flags'] as const;
const choice = choiceOf(['name', 'coach', 'flags'], all);

test('those that are shown stand first, and ticking moves none', () => {
  expect(choice.order).toEqual(['coach', 'flags', 'age', 'enrolled']);
  const more = toggled(choice, 'enrolled');
  expect(more.order).toEqual(choice.order);
  expect(chosenIn(more)).toEqual(['name', 'coach', 'flags', 'enrolled']);
  expect(chosenIn(toggled(more, 'coach'))).toEqual(['name', 'flags', 'enrolled']);
});

test('the last column stays', () => {
  const one = toggled(choice, 'flags');
  expect(toggled(one, 'coach')).toBe(one);
});

test('a column moves a step, and not past the ends', () => {
  expect(chosenIn(movedBy(choice, 'flags', -1))).toEqual(['name', 'flags', 'coach']);
  expect(movedBy(choice, 'coach', -1)).toBe(choice);
  expect(movedBy(choice, 'enrolled', 1)).toBe(choice);
});
