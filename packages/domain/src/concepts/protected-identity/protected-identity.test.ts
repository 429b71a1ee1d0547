import { expect, test } from 'vitest';
import { openingReasonLabels, openingReasons, openingReasonText } from './opening-reason';
import { maskedNameOf } from './protected-identity';

test('a masked name says nothing of the person and tells two records apart', () => {
  expect(maskedNameOf('0d0be1a2-6f9e-4a54-9c1c-5f0f1f2e7f3a')).toEqual({
    givenName: 'Skyddad identitet',
    familyName: '7F3A',
  });
  expect(maskedNameOf('0d0be1a2-6f9e-4a54-9c1c-5f0f1f2e7f3b').familyName).toBe('7F3B');
});

test('each reason for opening a case is said in words of its own', () => {
  expect(new Set(openingReasons.map((reason) => openingReasonLabels[reason].sv)).size).toBe(openingReasons.length);
  expect(openingReasonText('stand-in')).toBe('Jag ersätter den som är handledare');
});

test.each([undefined, null, 7, 'curiosity', {}])('%o is no reason', (code) => {
  expect(openingReasonText(code)).toBeNull();
});
