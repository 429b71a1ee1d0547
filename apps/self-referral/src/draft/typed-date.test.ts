import { expect, test } from 'vitest';
import { languageTexts } from '../messages/language-texts';
import { noAnswers } from './draft';
import { monthNumber, typedBirthDate } from './typed-date';

test.each([
  ['sv', 'mars', '3'],
  ['sv', 'Sept.', '9'],
  ['en', 'December', '12'],
  ['fi', 'maaliskuu', '3'],
  ['fi', 'marraskuu', '11'],
  ['ar', 'آذار', '3'],
  ['ar', 'مارس', '3'],
  ['so', 'maarso', '3'],
] as const)('in %s, %s is month %s', async (language, written, number) => {
  const { months } = (await languageTexts[language].front()).dates;
  expect(monthNumber(written, months)).toBe(number);
});

test('a month written in one language is none, rather than another one, where it doesn’t stand', async () => {
  const { months } = (await languageTexts.fi.front()).dates;
  const answers = { ...noAnswers, birthDay: '5', birthMonth: 'mars', birthYear: '1985' };
  expect(typedBirthDate(answers, months)).toEqual({ kind: 'wrong' });
});
