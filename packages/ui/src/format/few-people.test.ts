import { expect, test } from 'vitest';
import { hiddenNumbers } from './few-people';

test.each([
  [5, 'Tal från 1 till 4 är dolda'],
  [3, 'Tal från 1 till 2 är dolda'],
  [10, 'Tal från 1 till 9 är dolda'],
  [null, 'Små tal är dolda'],
])('a team that hides what is below %s says which numbers that is, and no zero is among them', (hidesBelow, words) => {
  expect(hiddenNumbers(hidesBelow)).toContain(words);
});
