import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';

/**
 * The one test number of a birth date and sex, twelve digits. The tax agency gives nobody the numbers 238x (women) and
 * 239x (men), so they belong to no living person.
 */
export function testIdentityNumber(birthDate: CalendarDate, sex: 'female' | 'male'): string {
  const digits = `${birthDate.replaceAll('-', '')}${sex === 'female' ? '238' : '239'}`;
  return `${digits}${checkDigit(digits.slice(2))}`;
}

/** The Luhn algorithm over the nine digits before the check digit: weights 2, 1, 2 …, the products' digits added. */
function checkDigit(digits: string): number {
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
