import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { placesToChoose } from './places-to-choose';
import type { Queued } from './queue-record';

const queued = (givenName: string): Queued => ({
  ...{ referralId: givenName, givenName, familyName: 'Ek', isProtected: false, source: 'FK', decisionReason: '' },
  ...{ decidedOn: calendarDate(2025, 3, 1), receivedOn: calendarDate(2025, 2, 1), daysWaited: 9 },
});
const queue = ['Ali', 'Bo', 'Cia'].map(queued);

test('every other place can be chosen, by who comes before it', () => {
  expect(placesToChoose({ queue }, 'Bo')).toEqual([
    { value: 'first', label: 'Plats 1, först' },
    { value: 'Cia', label: 'Plats 3, efter Cia Ek' },
  ]);
  expect(placesToChoose({ queue }, 'Ali').map(({ label }) => label)).toEqual([
    'Plats 2, efter Bo Ek',
    'Plats 3, efter Cia Ek',
  ]);
});
