import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { formatDate, formatDateWithWeekday } from './format-date';
import { languageTexts } from './language-texts';

const day = '2025-03-03' as CalendarDate;

test.each([
  ['sv', '3 mars 2025', 'måndag 3 mars 2025'],
  ['en', '3 March 2025', 'Monday 3 March 2025'],
  ['fi', '3. maaliskuuta 2025', 'maanantaina 3. maaliskuuta 2025'],
  ['ar', '3 آذار/مارس 2025', 'الاثنين 3 آذار/مارس 2025'],
  ['so', '3 Maarso 2025', 'Isniin, 3 Maarso 2025'],
] as const)('a day in %s', async (language, date, withWeekday) => {
  const { dates } = await languageTexts[language].front();
  expect(formatDate(day, dates)).toBe(date);
  expect(formatDateWithWeekday(day, dates)).toBe(withWeekday);
});
