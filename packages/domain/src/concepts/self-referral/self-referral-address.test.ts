import { expect, test } from 'vitest';
import { formLanguages } from './form-language';
import { posterLanguageOf, posterLanguages, posterWords, selfReferralAddress } from './self-referral-address';

test('the address names the team and the language, and nothing of whoever follows it', () => {
  expect(selfReferralAddress('https://kraften.exempel.se', { teamSlug: 'kraften', language: 'sv' })).toBe(
    'https://kraften.exempel.se/anmalan/?team=kraften&sprak=sv',
  );
});

test.each(posterLanguages)('the poster in %s says whose it is', (language) => {
  const { texts, alternative, foot } = posterWords[language];
  for (const text of [texts('Kraften').join(' '), alternative('Kraften'), foot('Kraften')])
    expect(text).toContain('Kraften');
});

test('there is a poster in the languages of Latin letters', () => {
  expect(formLanguages.filter((language) => posterLanguageOf(language) === null)).toEqual(['ar']);
});
