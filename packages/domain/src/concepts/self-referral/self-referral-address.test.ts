import { expect, test } from 'vitest';
import { posterLanguages, posterWords, selfReferralAddress } from './self-referral-address';

test('the address names the team and the language, and nothing of whoever follows it', () => {
  expect(selfReferralAddress('https://kraften.exempel.se', { teamSlug: 'kraften', language: 'sv' })).toBe(
    'https://kraften.exempel.se/anmalan/?team=kraften&sprak=sv',
  );
});

test('every language of the poster says whose it is', () => {
  for (const language of posterLanguages) expect(posterWords[language].texts('Kraften').join(' ')).toContain('Kraften');
});
