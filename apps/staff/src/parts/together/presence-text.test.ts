import { expect, it } from 'vitest';
import { presenceText } from './presence-text';

it('says who reads and who writes, and nothing when nobody does', () => {
  expect(presenceText([])).toBe('');
  expect(
    presenceText([
      { userId: 'a', name: 'Maria Ek', state: 'reading' },
      { userId: 'b', name: 'Olle Ask', state: 'writing' },
      { userId: 'c', name: 'Åsa Berg', state: 'reading' },
    ]),
  ).toBe('Olle Ask skriver på den här sidan. Maria Ek och Åsa Berg läser också den här sidan.');
});
