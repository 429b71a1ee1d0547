// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fetchSignedIn } from './fetch-signed-in';
import { sessionStore } from './session-store';

const server = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', server);
afterEach(() => server.mockReset());

const signedOut = () => Promise.resolve(new Response(null, { status: 401 }));
const fine = () => Promise.resolve(new Response('ok'));

it('lets a refusal through before anybody has signed in', async () => {
  server.mockImplementation(signedOut);
  expect((await fetchSignedIn('/trpc/staff')).status).toBe(401);
  expect(sessionStore.read()).toBe('unknown');
});

it('holds what is sent while the reader signs in again, and then sends it anew', async () => {
  sessionStore.begin();
  server.mockImplementationOnce(signedOut).mockImplementationOnce(signedOut).mockImplementation(fine);
  const both = Promise.all([
    fetchSignedIn('/trpc/staff', { method: 'POST', body: 'det som skrevs' }),
    fetchSignedIn('/trpc/staff'),
  ]);
  await vi.waitFor(() => expect(sessionStore.read()).toBe('lost'));
  sessionStore.settle(true);
  expect((await both).map(({ status }) => status)).toEqual([200, 200]);
  expect(server.mock.calls[2]?.[1]?.body).toBe('det som skrevs');
  expect(sessionStore.read()).toBe('present');
});

it('gives the refusal back when the reader will not sign in now', async () => {
  sessionStore.begin();
  server.mockImplementation(signedOut);
  const sent = fetchSignedIn('/trpc/staff');
  await vi.waitFor(() => expect(sessionStore.read()).toBe('lost'));
  sessionStore.settle(false);
  expect((await sent).status).toBe(401);
});

it('holds what is sent from a page that somebody has left, until they are back', async () => {
  sessionStore.begin();
  sessionStore.leave();
  expect(sessionStore.read()).toBe('left');
  server.mockImplementationOnce(signedOut).mockImplementation(fine);
  const sent = fetchSignedIn('/trpc/staff', { method: 'POST', body: 'det som skrevs' });
  await vi.waitFor(() => expect(server).toHaveBeenCalledTimes(1));
  expect(sessionStore.read()).toBe('left');
  sessionStore.settle(true);
  expect((await sent).status).toBe(200);
  expect(sessionStore.read()).toBe('present');
});
