import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { contactStanding, ReceiptMessage, type ReferralContact, StaffContact } from './referral-contact';

const day = (text: string) => CalendarDate.parse(text);
const tried = (on: string): ReferralContact => ({ way: 'phone', contactedOn: day(on), reached: false });
const reached = (on: string): ReferralContact => ({ way: 'phone', contactedOn: day(on), reached: true });
const wrote = (on: string): ReferralContact => ({ way: 'receipt-page', contactedOn: day(on), reached: true });

test('nobody is reached by a try, nor by what the person wrote', () => {
  expect(contactStanding([tried('2026-03-02'), wrote('2026-03-03')])).toEqual({
    ...{ reachedOn: null, triesSince: 1, hasNewWord: true },
  });
});

test('the first time counts, and the tries since the last', () => {
  const contacts = [tried('2026-03-02'), reached('2026-03-03'), reached('2026-03-05'), tried('2026-03-09')];
  expect(contactStanding(contacts)).toEqual({ reachedOn: '2026-03-03', triesSince: 1, hasNewWord: false });
});

test('what the person wrote is new until somebody gets through afterwards', () => {
  expect(contactStanding([wrote('2026-03-02'), tried('2026-03-03')]).hasNewWord).toBe(true);
  expect(contactStanding([wrote('2026-03-02'), reached('2026-03-02')]).hasNewWord).toBe(false);
  expect(contactStanding([reached('2026-03-02'), wrote('2026-03-02')]).hasNewWord).toBe(true);
});

test('a contact says how, when and whether it was one; a message says something', () => {
  const contact = { way: 'letter', contactedOn: '2026-03-02', reached: true, note: '' };
  expect(StaffContact.safeParse(contact).success).toBe(true);
  for (const wrong of [{ way: 'receipt-page' }, { reached: null }, { contactedOn: null }]) {
    expect(StaffContact.safeParse({ ...contact, ...wrong }).success).toBe(false);
  }
  expect(ReceiptMessage.safeParse({ text: '  ' }).success).toBe(false);
});
