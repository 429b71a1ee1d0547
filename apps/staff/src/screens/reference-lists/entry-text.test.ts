import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { ListEntry } from '@kraften/domain/concepts/reference-list/list-entry';
import { expect, test } from 'vitest';
import { entryName, entryState, entryText, validityText } from './entry-text';

const day = (text: string) => CalendarDate.parse(text);
const kaa: ListEntry = {
  list: 'referral-source',
  code: 'KAA',
  label: '',
  validFrom: null,
  validTo: day('2025-06-30'),
  offered: true,
  externalCode: '17',
  note: '',
};

test('a code of a closed list has the domain’s words, one of the team’s own has the team’s', () => {
  expect(entryName(kaa)).toBe('Kommunala aktivitetsansvaret');
  expect(entryName({ list: 'first-step', code: 'x', label: 'Skogsgruppen' })).toBe('Skogsgruppen');
});

test('when an entry holds is said in days', () => {
  expect(validityText({ validFrom: null, validTo: null })).toBe('alltid');
  expect(validityText(kaa)).toBe('till och med 30 juni 2025');
  expect(validityText({ validFrom: day('2019-01-01'), validTo: null })).toBe('från 1 januari 2019 tills vidare');
});

test('how it stands follows from the day', () => {
  expect(entryState(kaa, day('2025-06-30'))).toEqual({ isOffered: true, text: 'Går att välja' });
  expect(entryState(kaa, day('2025-07-01'))).toEqual({ isOffered: false, text: 'Gäller inte längre' });
  expect(entryState({ ...kaa, offered: false }, day('2025-01-01')).text).toBe('Används inte');
  const coming = { ...kaa, validFrom: day('2027-01-01'), validTo: null };
  expect(entryState(coming, day('2026-01-01')).text).toBe('Har inte börjat gälla');
});

test('the history says an entry in a line', () => {
  expect(entryText(kaa)).toBe('Kommunala aktivitetsansvaret, gäller till och med 30 juni 2025, extern kod 17');
});
