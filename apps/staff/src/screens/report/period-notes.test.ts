import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { expect, it } from 'vitest';
import { periodNotes } from './period-notes';

const today = calendarDate(2026, 3, 10);
const firstDay = calendarDate(2024, 8, 12);
const notes = (year: number, known: Parameters<typeof periodNotes>[1] = { today, firstDay }) =>
  periodNotes(calendarYear(year), known);

it('says that a period is before the first enrolment, or begins before it', () => {
  expect(notes(2023)).toEqual([expect.stringContaining('före teamets första inskrivning, mån 12 augusti 2024')]);
  expect(notes(2024)).toEqual([expect.stringContaining('Siffrorna gäller tiden från den dagen.')]);
  expect(notes(2025)).toEqual([]);
});

it('says that a period goes on', () => {
  expect(notes(2026)).toEqual([expect.stringContaining('till och med tis 10 mars 2026')]);
});

it('says that nobody has been enrolled, and nothing until it is known', () => {
  expect(notes(2025, { today, firstDay: null })).toEqual([expect.stringContaining('inte skrivit in någon än')]);
  expect(notes(2025, { today, firstDay: undefined })).toEqual([]);
});
