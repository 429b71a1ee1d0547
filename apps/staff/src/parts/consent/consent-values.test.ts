import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, it } from 'vitest';
import { type ConsentValues, readConsent } from './consent-values';

const today = CalendarDate.parse('2026-03-16');
const written: ConsentValues = {
  authority: 'FK',
  purpose: 'survey',
  categories: ['income', 'contact'],
  form: 'oral',
  keptAt: '',
  witness: 'Anna Lind',
  givenOn: '2026-03-16',
  validUntil: '2027-03-16',
};

it('leaves out what was chosen for another purpose', () => {
  expect(readConsent(written, today)).toMatchObject({ ok: true, value: { categories: ['contact'] } });
});

it('asks for all that is missing at once, each at its field', () => {
  const nothing = { authority: null, purpose: null, form: null, givenOn: null, validUntil: null } as const;
  const read = readConsent({ ...written, ...nothing, categories: [] }, today);
  expect(read.ok ? [] : read.problem.map(({ field }) => field)).toEqual([
    ...['authority', 'purpose', 'form', 'givenOn', 'validUntil'],
  ]);
});

it('asks for particulars when the purpose that they are for is chosen, and not before', () => {
  const fieldsWrong = (values: ConsentValues) => {
    const read = readConsent(values, today);
    return read.ok ? [] : read.problem.map(({ field }) => field);
  };
  expect(fieldsWrong({ ...written, categories: [] })).toEqual(['categories']);
  expect(fieldsWrong({ ...written, purpose: null, categories: [] })).toEqual(['purpose']);
});
