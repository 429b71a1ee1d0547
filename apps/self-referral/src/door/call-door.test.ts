import { afterEach, expect, test, vi } from 'vitest';
import { callDoor } from './call-door';

afterEach(() => vi.unstubAllGlobals());

function answerWith(status: number, body: unknown) {
  const fetching = vi.fn(
    async (_path: string, _request: RequestInit) => new Response(JSON.stringify(body), { status }),
  );
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

test('a mutation is posted as JSON, and its data comes back', async () => {
  const fetching = answerWith(200, { result: { data: { reference: 'K7MT-2PXW' } } });
  expect(await callDoor('selfReferral.send', { teamSlug: 'kraften' })).toEqual({
    ok: true,
    value: { reference: 'K7MT-2PXW' },
  });
  expect(fetching.mock.calls[0]?.[0]).toBe('/trpc/self-referral/selfReferral.send');
  expect(fetching.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"teamSlug":"kraften"}' });
});

test('field errors come back with their fields', async () => {
  const fieldErrors = [{ field: 'answers.phone', message: 'Skriv om.' }];
  answerWith(400, { error: { message: 'Rätta', data: { fieldErrors } } });
  expect(await callDoor('x', {})).toEqual({ ok: false, problem: { kind: 'refused', fieldErrors } });
});

test.each([
  [404, 'not-found'],
  [429, 'too-many'],
  [500, 'fault'],
  [503, 'fault'],
  [200, 'no-answer'],
])('status %i without an answer of ours is %s', async (status, kind) => {
  answerWith(status, { error: { data: { fieldErrors: [] } } });
  expect(await callDoor('x', {})).toEqual({ ok: false, problem: { kind } });
});

test('a line that breaks is no answer', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await callDoor('x', {})).toEqual({ ok: false, problem: { kind: 'no-answer' } });
});

test('a line that stays silent is given up after half a minute', async () => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'fetch',
    (_path: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
  );
  const reply = callDoor('x', {});
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await reply).toEqual({ ok: false, problem: { kind: 'no-answer' } });
  vi.useRealTimers();
});
