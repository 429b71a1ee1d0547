import { SelfReferralAnswers } from '@kraften/domain/concepts/self-referral/self-referral';
import { describe, expect, test } from 'vitest';
import { answersToSend } from '../draft/answers-to-send';
import { type Answers, fieldNames, noAnswers } from '../draft/draft';
import { elsewhere } from '../draft/municipality';
import { shortestAnswers, t, today } from '../testing/fictional-form';
import { questionFields } from './question-fields';
import { type QuestionId, questionIds } from './question-id';
import { questionsById } from './questions';

function messages(id: QuestionId, answers: Partial<Answers>): Record<string, string> {
  const errors = questionsById[id].check({ ...noAnswers, ...answers }, t, today);
  return Object.fromEntries(errors.map(({ field, message }) => [field, message]));
}

test('every field of the form belongs to exactly one question', () => {
  expect(questionIds.flatMap((id) => questionFields[id]).toSorted()).toEqual([...fieldNames].toSorted());
});

test('only name, a way to be reached and consent are required', () => {
  expect(questionIds.filter((id) => !questionsById[id].isOptional)).toEqual(['name', 'contact', 'consent']);
  const complaints = questionIds.filter((id) => questionsById[id].check(noAnswers, t, today).length > 0);
  expect(complaints).toEqual(['name', 'contact', 'consent']);
});

test('name: asks for each part that is missing', () => {
  expect(messages('name', {})).toEqual({
    givenName: 'Skriv ditt förnamn.',
    familyName: 'Skriv ditt efternamn.',
  });
  expect(messages('name', { givenName: '  ', familyName: 'Exempel' })).toEqual({ givenName: 'Skriv ditt förnamn.' });
  expect(messages('name', { givenName: 'a'.repeat(101), familyName: 'Exempel' })).toEqual({
    givenName: 'Korta texten till 100 tecken. Nu är den 101.',
  });
});

describe('contact', () => {
  test('asks for a way, and then only for what that way needs', () => {
    expect(messages('contact', {})).toEqual({ contactWay: 'Välj hur vi ska höra av oss.' });
    expect(Object.keys(messages('contact', { contactWay: 'phone' }))).toEqual(['phone']);
    expect(Object.keys(messages('contact', { contactWay: 'email', phone: 'x' }))).toEqual(['email']);
    expect(Object.keys(messages('contact', { contactWay: 'letter' }))).toEqual(['postalAddress']);
  });

  test.each(['070-123 45 67', '0701234567', '+46 70 123 45 67', '070/123.45.67', '070–123 45 67', '٠٧٠١٢٣٤٥٦٧'])(
    'takes the phone number %s as people write it',
    (phone) => {
      expect(messages('contact', { contactWay: 'phone', phone })).toEqual({});
    },
  );

  test.each(['123', 'min mobil', '070-123 45 67 fråga efter Eva'])('says how to write %s instead', (phone) => {
    expect(messages('contact', { contactWay: 'phone', phone })).toEqual({
      phone: 'Skriv telefonnumret med bara siffror, till exempel 070-123 45 67.',
    });
  });

  test('says how an e-mail address looks', () => {
    expect(messages('contact', { contactWay: 'email', email: 'amina.exempel' })).toEqual({
      email: 'Kontrollera e-postadressen. Den ska se ut som namn@exempel.se.',
    });
    expect(messages('contact', { contactWay: 'email', email: ' amina@exempel.se ' })).toEqual({});
  });
});

describe('birth date', () => {
  const born = (birthDay: string, birthMonth: string, birthYear: string) =>
    messages('birth-date', { birthDay, birthMonth, birthYear });

  test('may be left empty', () => {
    expect(born('', '', '')).toEqual({});
  });

  test.each([
    ['5', '3', '1985'],
    ['05', '03', '1985'],
    [' 5 ', 'mars', '1985'],
    ['5', 'Mar', '1985'],
    ['٥', '٣', '١٩٨٥'],
    ['29', '2', '1988'],
  ])('takes %s %s %s', (day, month, year) => {
    expect(born(day, month, year)).toEqual({});
  });

  test('points to the part that is wrong', () => {
    expect(born('5', '', '1985')).toEqual({ birthMonth: 'Skriv både dag, månad och år, eller hoppa över frågan.' });
    expect(born('5', '3', '85')).toEqual({ birthYear: 'Skriv året med fyra siffror, till exempel 1985.' });
    expect(born('31', '2', '1985')).toEqual({ birthDay: 'Det datumet finns inte. Kontrollera dag, månad och år.' });
    expect(born('5', '3', '2030')).toEqual({ birthYear: 'Datumet har inte varit än. Kontrollera året.' });
    expect(born('5', '3', '1885')).toEqual({
      birthYear: 'Kontrollera året. Det ser ut att vara för länge sedan.',
    });
  });
});

test('municipality: another one has to be named', () => {
  expect(messages('municipality', { municipality: elsewhere })).toEqual({
    otherMunicipality: 'Skriv vilken kommun du bor i, eller hoppa över frågan.',
  });
  expect(messages('municipality', { municipality: elsewhere, otherMunicipality: 'Falun' })).toEqual({});
});

test('own words: say how much too long they are', () => {
  expect(messages('hopes', { hopes: 'a'.repeat(4012) })).toEqual({
    hopes: 'Korta texten till 4\u00a0000 tecken. Nu är den 4\u00a0012.',
  });
  expect(messages('hopes', { hopes: 'a'.repeat(4000) })).toEqual({});
});

test('consent: says that nothing can be received without it', () => {
  expect(messages('consent', {})).toEqual({
    consent: 'Kryssa i rutan om du vill skicka anmälan. Annars får vi inte ta emot dina svar.',
  });
});

test('what passes here passes at the server', () => {
  const longest: Answers = {
    ...shortestAnswers,
    givenName: 'a'.repeat(100),
    familyName: 'b'.repeat(100),
    phone: '+46 (0)70/123.45.67',
    ifSomeoneElseAnswers: 'nothing',
    birthDay: '5',
    birthMonth: 'mars',
    birthYear: '1985',
    municipality: elsewhere,
    otherMunicipality: 'c'.repeat(100),
    hopes: 'd'.repeat(4000),
    worksAlready: 'e'.repeat(4000),
    supportToday: 'f'.repeat(4000),
    incomeSource: 'unknown',
    interpreter: 'yes',
    interpreterLanguage: 'g'.repeat(100),
    stepFree: 'yes',
    hearingOrSight: 'yes',
    companion: 'yes',
    otherNeeds: 'h'.repeat(700),
  };
  for (const answers of [shortestAnswers, longest]) {
    expect(questionIds.flatMap((id) => questionsById[id].check(answers, t, today))).toEqual([]);
    expect(SelfReferralAnswers.safeParse(answersToSend(answers, t.dates.months)).error).toBeUndefined();
  }
});
