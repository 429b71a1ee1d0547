import { expect, test } from 'vitest';
import { verdictText } from './verdict-text';

test.each([
  [0.0009, 'p < 0,001'],
  [0.001, 'p = 0,001'],
  [0.0494, 'p = 0,049'],
  [0.0996, 'p = 0,100'],
  [0.1, 'p = 0,10'],
  [1, 'p = 1,00'],
])('a probability of %d is written with as many digits as tell something', (p, text) => {
  expect(verdictText('may-be-chance', p)).toContain(`(${text}).`);
});

test('where nothing was tested there is no verdict', () => {
  expect(verdictText('not-tested', null)).toBe('');
});
