import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { CaseContact, isInCharge, officialsAmong } from './case-contact';

const day = (text: string) => CalendarDate.parse(text);
const contact = { authority: 'FK', name: 'Selam Warsame', role: 'Handläggare', phone: '', email: '' } as const;

test('a contact has a name, and ends no sooner than it begins', () => {
  const whole = { ...contact, validFrom: '2026-03-01', validTo: '2026-02-28' };
  const parsed = CaseContact.safeParse(whole);
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['validTo']);
  expect(CaseContact.safeParse({ ...whole, validTo: null, name: ' ' }).success).toBe(false);
  expect(CaseContact.safeParse({ ...whole, validTo: '2026-03-01' }).success).toBe(true);
});

test('somebody is in charge from the first day to the last', () => {
  const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(day);
  const inCharge = (validTo: CalendarDate | null) =>
    days.map((on) => isInCharge({ validFrom: day('2026-03-01'), validTo }, on));
  expect(inCharge(day('2026-03-31'))).toEqual([false, true, true, false]);
  expect(inCharge(null)).toEqual([false, true, true, true]);
});

test('an official is suggested once, as written down last', () => {
  const officials = officialsAmong([
    { ...contact, name: 'selam warsame', phone: '070-174 06 10' },
    { ...contact, phone: '070-174 06 11' },
    { ...contact, authority: 'AF' },
    { ...contact, name: 'Åsa Ek' },
  ]);
  expect(officials.map(({ authority, name, phone }) => `${authority} ${name} ${phone}`)).toEqual([
    'FK selam warsame 070-174 06 10',
    'AF Selam Warsame ',
    'FK Åsa Ek ',
  ]);
});
