import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { brokenYear, calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { expect, test } from 'vitest';
import { wasThereThroughout } from './throughout-period';

test('a team was there throughout a period that its first enrolment is not inside', () => {
  const seen = { firstEnrolledOn: calendarDate(2023, 7, 1), wholeYearsOnly: false };
  expect(wasThereThroughout(brokenYear(2023), seen)).toBe(true);
  expect(wasThereThroughout(calendarYear(2023), seen)).toBe(false);
  expect(wasThereThroughout(calendarYear(2023), { ...seen, firstEnrolledOn: null })).toBe(false);
});

test('the association knows only the year of the first enrolment, so that year may be a part of one', () => {
  const seen = { firstEnrolledOn: calendarDate(2023, 1, 1), wholeYearsOnly: true };
  expect(wasThereThroughout(calendarYear(2023), seen)).toBe(false);
  expect(wasThereThroughout(calendarYear(2024), seen)).toBe(true);
});
