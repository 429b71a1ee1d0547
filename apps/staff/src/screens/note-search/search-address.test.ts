import { expect, test } from 'vitest';
import { readSearchAddress, withChoice } from './search-address';

test('an address says what narrows the search, and what it can’t mean is left out', () => {
  const whole = { i: 'note', arenden: 'closed', av: 'anna', fran: '2026-01-01', till: '2026-02-01' };
  expect(readSearchAddress(whole)).toEqual(whole);
  expect(readSearchAddress({ i: 'x', arenden: 'open', av: '', fran: '2026-13-01', ord: 'praktik' })).toEqual({});
});

test('a choice is made and taken back', () => {
  expect(withChoice({ av: 'anna' }, 'i', 'plan')).toEqual({ av: 'anna', i: 'plan' });
  expect(withChoice({ av: 'anna', i: 'plan' }, 'i', null)).toEqual({ av: 'anna' });
});
