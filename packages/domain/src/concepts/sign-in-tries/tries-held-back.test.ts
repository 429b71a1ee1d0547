import { expect, test } from 'vitest';
import { triesHeldBack, triesHeldBackText } from './tries-held-back';

test('who is held back is told for how long, and what else helps', () => {
  const answer: unknown = JSON.parse(JSON.stringify({ message: 'Too many tries', ...triesHeldBack(15) }));
  expect(triesHeldBackText(answer)).toBe(
    'Det har varit för många försök att logga in med den e-postadressen. Vänta 15 minuter, logga in på en dator där du har varit inloggad förut, eller be din teamledare eller administratör om en ny länk.',
  );
});

test.each([null, '', {}, { code: 'INVALID_EMAIL_OR_PASSWORD' }, { code: 'TRIES_HELD_BACK' }])(
  'another answer says nothing of it: %j',
  (answer) => {
    expect(triesHeldBackText(answer)).toBeNull();
  },
);
