import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, it } from 'vitest';
import { periodIn, readAccessLogSearch } from './access-log-search';

it('keeps what the address says, and nothing that it could not have said', () => {
  const said = { vy: 'allt', vem: 'u', person: '8f14e45f-ceea-467f-a8f4-1b2c3d4e5f60', typ: 'read' };
  expect(readAccessLogSearch({ ...said, fran: '2026-01-01', till: '2026-02-01' })).toEqual({
    ...said,
    fran: '2026-01-01',
    till: '2026-02-01',
  });
  expect(readAccessLogSearch({ vy: 'x', vem: '', person: 'Maja', typ: 'toString', fran: '2026-02-30' })).toEqual({});
});

it('shows thirty days, to today, unless the address says otherwise', () => {
  const today = calendarDate(2026, 3, 30);
  expect(periodIn({}, today)).toEqual({ from: '2026-03-01', to: '2026-03-30' });
  expect(periodIn({ till: calendarDate(2026, 1, 31) }, today)).toEqual({ from: '2026-01-02', to: '2026-01-31' });
  expect(periodIn({ fran: calendarDate(2025, 1, 1) }, today)).toEqual({ from: '2025-01-01', to: '2026-03-30' });
});
