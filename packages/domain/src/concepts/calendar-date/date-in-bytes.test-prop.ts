import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDate } from '../../testing/arbitrary-date';
import { holds } from '../../testing/holds';
import { utf8Of } from '../../testing/utf8';
import { digitsOf, isCalendarDate } from './calendar-date';
import { dateDigitsIn } from './date-in-bytes';

test('bytes write the date that their text is, or none', () => {
  const part = (max: number, digits: number) => fc.nat(max).map((number) => String(number).padStart(digits, '0'));
  const almost = fc.tuple(part(9999, 4), part(13, 2), part(32, 2)).map((parts) => parts.join('-'));
  const anyTen = fc.string({ unit: fc.constantFrom(...'0129-/:'), minLength: 10, maxLength: 10 });
  holds(
    fc.property(fc.oneof(anyDate, almost, anyTen), (text) => {
      expect(dateDigitsIn(utf8Of(`x${text}`), 1)).toBe(isCalendarDate(text) ? digitsOf(text) : 0);
    }),
    { numRuns: 1000 },
  );
});
