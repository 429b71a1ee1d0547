import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import type { NamelessPosition } from '@kraften/domain/concepts/staff-position/staffing-over-time';
import { expect, test } from 'vitest';
import { rolesTable, staffingSeries } from './staffing';

const day = (text: string) => text as CalendarDate;
const positions: readonly NamelessPosition[] = [
  { role: 'Handledare', employer: 'SOC', percent: 100, startsOn: day('2020-01-01'), endsOn: null },
  { role: 'Handledare', employer: 'SOC', percent: 50, startsOn: day('2024-07-01'), endsOn: day('2024-09-30') },
  { role: 'Handledare', employer: 'AF', percent: 80, startsOn: day('2023-01-01'), endsOn: day('2023-12-31') },
];

test('a role stands once for each authority, with its percentages and the days that aren’t the whole period', () => {
  const { rows } = rolesTable(positions, calendarYear(2024));
  expect(rows.map(({ header, cells }) => [header, ...cells])).toEqual([
    ['Handledare, Socialtjänsten', '100 %, 50 % från 1 juli 2024 till 30 september 2024'],
  ]);
});

test('posts stand for each authority and together, period by period', () => {
  const { table, lines } = staffingSeries(positions, [calendarYear(2022), calendarYear(2023)]);
  expect(lines.map(({ label }) => label)).toEqual(['Arbetsförmedlingen', 'Socialtjänsten']);
  expect(table.columns).toEqual(['Period', 'Arbetsförmedlingen', 'Socialtjänsten', 'Tillsammans']);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['0,00', '1,00', '1,00'],
    ['0,80', '1,00', '1,80'],
  ]);
});
