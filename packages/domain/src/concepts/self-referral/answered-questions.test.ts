import { expect, it } from 'vitest';
import { answeredQuestions, contactWishes } from './answered-questions';

it('shows what was answered, with codes in words, and leaves out what was not', () => {
  expect(
    answeredQuestions({
      givenName: 'Anna',
      familyName: 'Ek',
      consent: true,
      contactWay: 'phone',
      phone: '070-174 06 01',
      email: '',
      birthDate: null,
      hopes: 'Att komma ut.',
      incomeSource: 'sickness-benefit',
    }),
  ).toEqual([
    { question: 'Vad hoppas du på?', answer: 'Att komma ut.', isOwnWords: true },
    { question: 'Vad lever du på i dag?', answer: 'Sjukpenning' },
    { question: 'Hur vill du att vi hör av oss?', answer: 'Telefon' },
    { question: 'Telefon', answer: '070-174 06 01' },
  ]);
});

it('keeps an answer of an older form, under its own name', () => {
  expect(answeredQuestions({ Bil: 'Ja' })).toEqual([{ question: 'Bil', answer: 'Ja' }]);
});

it('has nothing to show for a referral that staff entered', () => {
  expect(answeredQuestions(null)).toEqual([]);
});

it('knows how the person asked to be reached', () => {
  const answers = { contactWay: 'phone', ifSomeoneElseAnswers: 'Säg ingenting.', hopes: 'Att komma ut.' };
  expect(contactWishes(answers).map(({ answer }) => answer)).toEqual(['Telefon', 'Säg ingenting.']);
});
