import { expect, test } from 'vitest';
import { unnamedUserText } from './unnamed-user';

test.each([
  ['resident', null, 'Invånare'],
  ['steering', 'u', 'Någon i styrgruppen eller förbundet'],
  ['staff', 'u', 'Tidigare medarbetare'],
  ['account', 'u', 'Tidigare medarbetare'],
  ['account', null, 'Okänt konto'],
])('%s with the user %s is %s', (actorKind, userId, text) => {
  expect(unnamedUserText({ actorKind, userId })).toBe(text);
});
