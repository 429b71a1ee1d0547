import { expect, test } from 'vitest';
import { signInWaysIn, signInWaysText } from './sign-in-way';

test('a page holds the id and the name of each place, and nothing else of it', () => {
  const provider = { id: 'hedemora', name: 'Hedemora "kommun"', clientSecret: 'hemligt' };
  expect(signInWaysText([provider])).not.toContain('hemligt');
  expect(signInWaysIn(signInWaysText([provider]))).toEqual([{ id: 'hedemora', name: 'Hedemora "kommun"' }]);
});

test.each(['', '__SIGN_IN_WAYS__', '{}', '[{"id":1}]'])('the page with %j holds none', (text) => {
  expect(signInWaysIn(text)).toEqual([]);
});
