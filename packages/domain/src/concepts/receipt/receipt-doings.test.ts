import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { receiptDoings } from './receipt-doings';

const today = CalendarDate.parse('2026-03-16');
const visit = (on: string) => ({ visitOn: CalendarDate.parse(on) });

test.each([
  ['received', null, [true, true, true]],
  ['visit-booked', visit('2026-03-17'), [true, true, true]],
  ['visit-booked', visit('2026-03-16'), [true, true, false]],
  ['visit-booked', visit('2026-03-13'), [true, true, false]],
  ['visited', null, [true, true, false]],
  ['queued', null, [true, true, false]],
  ['enrolled', null, [false, false, false]],
  ['declined', null, [false, false, false]],
  ['withdrawn', null, [false, false, false]],
] as const)('%s with the visit %o: write, withdraw, choose the time %o', (stage, bookedVisit, may) => {
  const { mayWrite, mayWithdraw, mayChooseVisit } = receiptDoings({ stage, bookedVisit }, today);
  expect([mayWrite, mayWithdraw, mayChooseVisit]).toEqual(may);
});
