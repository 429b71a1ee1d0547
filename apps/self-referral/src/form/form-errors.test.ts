import { expect, test } from 'vitest';
import { fieldNames } from '../draft/draft';
import { elsewhere } from '../draft/municipality';
import { shortestAnswers, shortestDraft, t, today } from '../testing/fictional-form';
import { errorsFromServer, errorsOfForm, questionWithError } from './form-errors';

test.each([
  ['answers.givenName', 'name'],
  ['answers.familyName', 'name'],
  ['answers.contactWay', 'contact'],
  ['answers.phone', 'contact'],
  ['answers.email', 'contact'],
  ['answers.postalAddress', 'contact'],
  ['answers.ifSomeoneElseAnswers', 'contact'],
  ['answers.birthDate', 'birth-date'],
  ['answers.municipality', 'municipality'],
  ['answers.hopes', 'hopes'],
  ['answers.worksAlready', 'works-already'],
  ['answers.supportToday', 'support-today'],
  ['answers.incomeSource', 'income'],
  ['answers.practicalNeeds', 'practical-needs'],
  ['answers.consent', 'consent'],
])('the server’s complaint about %s leads back to the question %s', (field, question) => {
  const errors = errorsFromServer([{ field, message: 'Skriv om.' }], shortestDraft, t);
  expect(errors.map(({ message }) => message)).toEqual(['Skriv om.']);
  expect(fieldNames).toContain(errors[0]?.field);
  expect(questionWithError(errors)).toBe(question);
});

test('a complaint about the municipality stands where it was answered', () => {
  const chosen = { ...shortestDraft, answers: { ...shortestAnswers, municipality: 'Hedemora' } };
  const typed = { ...shortestDraft, answers: { ...shortestAnswers, municipality: elsewhere, otherMunicipality: 'X' } };
  const complaint = [{ field: 'answers.municipality', message: 'Skriv om.' }];
  expect(errorsFromServer(complaint, chosen, t)[0]?.field).toBe('municipality');
  expect(errorsFromServer(complaint, typed, t)[0]?.field).toBe('otherMunicipality');
});

test('a complaint about no field of the form leads nowhere', () => {
  const errors = errorsFromServer([{ field: 'idempotencyKey', message: 'Fel' }], shortestDraft, t);
  expect(errors).toEqual([]);
  expect(questionWithError(errors)).toBeNull();
});

test('several errors lead to the first question among them', () => {
  const errors = errorsFromServer(
    [
      { field: 'answers.hopes', message: 'För långt.' },
      { field: 'answers.phone', message: 'Fel nummer.' },
    ],
    shortestDraft,
    t,
  );
  expect(questionWithError(errors)).toBe('contact');
});

test('a question that was passed by can have no errors', () => {
  const answers = { ...shortestAnswers, birthDay: '5' };
  expect(questionWithError(errorsOfForm({ ...shortestDraft, answers }, t, today))).toBe('birth-date');
  expect(errorsOfForm({ ...shortestDraft, answers, skipped: ['birth-date'] }, t, today)).toEqual([]);
});
