import { describe, expect, it } from 'vitest';
import { birthDateIn } from './birth-date-in';

describe('birthDateIn', () => {
  it.each([
    ['19900101-2385', '1990-01-01'],
    ['199001012385', '1990-01-01'],
    ['19701063-2391', '1970-10-03'],
  ])('reads %s, a samordningsnummer too', (written, born) => {
    expect(birthDateIn(written)).toBe(born);
  });

  it.each(['', '1990', '900101-2385', '19900101-238'])('waits for twelve digits: %s', (written) => {
    expect(birthDateIn(written)).toBeNull();
  });
});
