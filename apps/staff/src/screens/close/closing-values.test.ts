import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, it } from 'vitest';
import { type ClosingValues, closingQuestions, readClosing } from './closing-values';

const enrolledOn = calendarDate(2025, 3, 3);
const today = calendarDate(2026, 3, 3);
const written: ClosingValues = {
  closedOn: today,
  outcome: null,
  dropout: false,
  wageSubsidy: null,
  otherReason: null,
  incomeSourceAfter: null,
  ...{ transfers: false, toTeamId: null, categories: [], consentForm: null, keptAt: '', witness: '' },
  consentedOn: today,
  finalDocumentation: '',
};

const fieldsWrong = (values: ClosingValues) => {
  const read = readClosing(values, enrolledOn, today);
  return read.ok ? [] : read.problem.map(({ field }) => field);
};

it('asks about wage subsidy only for work, about a reason only for other', () => {
  expect(closingQuestions('work')).toMatchObject({ wageSubsidy: true, otherReason: false, dropout: false });
  expect(closingQuestions('other')).toMatchObject({ wageSubsidy: false, otherReason: true, dropout: true });
  expect(closingQuestions('studies')).toMatchObject({ wageSubsidy: false, otherReason: false, dropout: false });
});

it('asks about dropout only where it can be one', () => {
  expect(closingQuestions(null).dropout).toBe(false);
  expect(closingQuestions('parental-leave').dropout).toBe(true);
});

it('says what is missing, field by field', () => {
  expect(fieldsWrong(written)).toEqual(['outcome']);
  expect(fieldsWrong({ ...written, outcome: 'work' })).toEqual(['wageSubsidy']);
  expect(fieldsWrong({ ...written, outcome: 'other' })).toEqual(['otherReason']);
  expect(fieldsWrong({ ...written, outcome: 'sickness-compensation' })).toEqual(['finalDocumentation']);
});

it('sends no answer to a question that is not asked any more', () => {
  const changed: ClosingValues = {
    ...written,
    outcome: 'studies',
    dropout: true,
    wageSubsidy: 'with',
    otherReason: 'moved',
  };
  const read = readClosing(changed, enrolledOn, today);
  expect(read).toMatchObject({
    ok: true,
    value: { closing: { dropout: false, wageSubsidy: null, otherReason: null }, transfer: null },
  });
});

it('asks for what a transfer needs only where there is one', () => {
  const studies: ClosingValues = { ...written, outcome: 'studies' };
  expect(fieldsWrong({ ...studies, transfers: true })).toEqual(['toTeamId', 'consentForm']);
  const toTeamId = '3f0c5a52-6f0e-4f43-9a54-0a4c3f1d2b10';
  const answered: ClosingValues = { ...studies, transfers: true, toTeamId, consentForm: 'oral' };
  expect(fieldsWrong(answered)).toEqual(['witness']);
  expect(readClosing({ ...answered, witness: 'Bo Ek' }, enrolledOn, today)).toMatchObject({
    ok: true,
    value: { transfer: { toTeamId, categories: [], witness: 'Bo Ek' } },
  });
});
