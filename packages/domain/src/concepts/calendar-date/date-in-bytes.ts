import { datePartsOfDigits, isDay } from './calendar-date';

const [hyphen, zero] = [45, 48];

/** The eight digits of the date that ten ASCII bytes write from `start` on, 20240531; 0 when they write no date. */
export function dateDigitsIn(bytes: Uint8Array, start: number): number {
  let digits = 0;
  for (let index = 0; index < 10; index += 1) {
    const byte = bytes[start + index] ?? 0;
    if (index === 4 || index === 7) {
      if (byte !== hyphen) return 0;
    } else {
      const digit = byte - zero;
      if (digit < 0 || digit > 9) return 0;
      digits = digits * 10 + digit;
    }
  }
  return isDay(datePartsOfDigits(digits)) ? digits : 0;
}
