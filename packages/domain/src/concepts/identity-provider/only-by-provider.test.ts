import { expect, test } from 'vitest';
import { onlyBy, onlyByProviderText } from './only-by-provider';

test('the answer says where to sign in', () => {
  expect(onlyByProviderText(onlyBy('Hedemora kommun'))).toBe(
    'Du loggar in med Hedemora kommun. Använd den knappen i stället för lösenord eller nyckel.',
  );
});

test.each([null, {}, { code: 'INVALID_EMAIL_OR_PASSWORD' }, 'text'])('%j is another answer', (answer) => {
  expect(onlyByProviderText(answer)).toBeNull();
});
