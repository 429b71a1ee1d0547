import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { failureKindOf, failureMessage, fieldErrorsIn, isWorthTryingAgain } from './failure';

type Said = { fieldErrors?: readonly { field: string; message: string }[]; asksForProof?: boolean };

/** A failure as it comes from the server. */
function answered(code: string, httpStatus: number, { fieldErrors = [], asksForProof = false }: Said = {}) {
  return TRPCClientError.from({
    error: { code: -32_000, message: 'Ett ord från servern.', data: { code, httpStatus, fieldErrors, asksForProof } },
  });
}

const offline = TRPCClientError.from(new TypeError('Failed to fetch'));

describe('failureKindOf', () => {
  it.each([
    [answered('UNAUTHORIZED', 401), 'signed-out'],
    [answered('PRECONDITION_REQUIRED', 428), 'two-factors-needed'],
    [answered('PRECONDITION_REQUIRED', 428, { asksForProof: true }), 'proof-needed'],
    [answered('FORBIDDEN', 403), 'not-allowed'],
    [answered('NOT_FOUND', 404), 'not-found'],
    [answered('CONFLICT', 409), 'conflict'],
    [answered('UNPROCESSABLE_CONTENT', 422), 'refused'],
    [answered('INTERNAL_SERVER_ERROR', 500), 'fault'],
    [offline, 'unreachable'],
    [new Error('a bug'), 'fault'],
  ])('tells what it means for the page', (error, kind) => {
    expect(failureKindOf(error)).toBe(kind);
  });

  it('takes a step out of turn for a conflict: the page shows something that is no longer so', () => {
    expect(failureKindOf(answered('PRECONDITION_FAILED', 412))).toBe('conflict');
  });
});

it('says what the server said when it refuses, and its own words when there was no answer', () => {
  expect(failureMessage(answered('CONFLICT', 409))).toBe('Ett ord från servern.');
  expect(failureMessage(offline)).toContain('ingen kontakt');
});

it('tries again only what may pass by itself', () => {
  expect(isWorthTryingAgain(offline)).toBe(true);
  expect(isWorthTryingAgain(answered('INTERNAL_SERVER_ERROR', 500))).toBe(true);
  expect(isWorthTryingAgain(answered('NOT_FOUND', 404))).toBe(false);
  expect(isWorthTryingAgain(answered('UNAUTHORIZED', 401))).toBe(false);
});

it('gives the server’s field errors, and none for anything else', () => {
  const errors = [{ field: 'person.givenName', message: 'Skriv förnamnet.' }];
  expect(fieldErrorsIn(answered('UNPROCESSABLE_CONTENT', 422, { fieldErrors: errors }))).toEqual(errors);
  expect(fieldErrorsIn(offline)).toEqual([]);
});
