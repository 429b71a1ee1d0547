import { expect, it } from 'vitest';
import { formatIdentityNumber } from './person-values';

it('writes an identity number as one reads it', () => {
  expect(formatIdentityNumber('199001012385')).toBe('19900101-2385');
  expect(formatIdentityNumber('')).toBe('');
});
