import { expect, test } from 'vitest';
import { answersInForce } from '../form/answers-in-force';
import { shortestAnswers, shortestDraft, t } from '../testing/fictional-form';
import { answersToSend } from './answers-to-send';

const { months } = t.dates;

test('questions that were left empty are sent as no answer', () => {
  expect(answersToSend(shortestAnswers, months)).toEqual({
    givenName: 'Amina',
    familyName: 'Exempel',
    contactWay: 'phone',
    phone: '070-123 45 67',
    email: '',
    postalAddress: '',
    ifSomeoneElseAnswers: 'Säg bara ert förnamn, inte varifrån ni ringer.',
    birthDate: null,
    municipality: '',
    hopes: '',
    worksAlready: '',
    supportToday: '',
    incomeSource: null,
    practicalNeeds: '',
    consent: true,
  });
});

test('an address that was typed before another way was chosen stays here', () => {
  const answers = { ...shortestAnswers, contactWay: 'email', email: 'amina@exempel.se', postalAddress: 'Storgatan 1' };
  expect(answersToSend(answers, months)).toMatchObject({
    phone: '',
    email: 'amina@exempel.se',
    postalAddress: '',
    ifSomeoneElseAnswers: '',
  });
});

test('what was typed at a question that was then passed by is not sent, and not lost', () => {
  const draft = { ...shortestDraft, answers: { ...shortestAnswers, hopes: 'Ett jobb' }, skipped: ['hopes'] as const };
  expect(answersToSend(answersInForce(draft), months)?.hopes).toBe('');
  expect(draft.answers.hopes).toBe('Ett jobb');
});

test('the needs become words that the team reads', () => {
  const answers = {
    ...shortestAnswers,
    interpreter: 'yes',
    interpreterLanguage: 'tigrinska',
    companion: 'yes',
    otherNeeds: 'Helst på förmiddagen.',
  };
  expect(answersToSend(answers, months)?.practicalNeeds).toBe(
    'Behöver tolk: tigrinska.\nVill ta med sig någon.\nHelst på förmiddagen.',
  );
});

test('nothing can be sent without consent', () => {
  expect(answersToSend({ ...shortestAnswers, consent: '' }, months)).toBeNull();
});
