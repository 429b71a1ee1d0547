import { expect, test } from 'vitest';
import { unnamedUserText } from './unnamed-user';

test.each([
  ['resident', null, 'Invånare'],
  ['steering', 'u', 'Någon i styrgruppen eller förbundet'],
  ['accounts', 'u', 'Någon som sköter användare'],
  ['staff', 'u', 'Tidigare medarbetare'],
  ['account', 'u', 'Tidigare medarbetare'],
  ['account', null, 'Okänt konto'],
])('%s with the user %s is %s', (actorKind, userId, text) => {
  expect(unnamedUserText({ actorKind, userId })).toBe(text);
});
