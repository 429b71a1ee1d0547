import type { StaffDoor } from '@kraften/api/doors/staff';
import { createTRPCClient, httpLink } from '@trpc/client';
import { afterEach, expect, it, vi } from 'vitest';
import { askForProof } from './ask-for-proof';
import { sessionStore } from './session-store';

const server = vi.fn<(input: unknown, init?: { body?: unknown }) => Promise<Response>>();
const client = createTRPCClient<StaffDoor>({
  links: [askForProof, httpLink({ url: 'http://kraften.test/trpc/staff', fetch: (...asked) => server(...asked) })],
});
afterEach(() => server.mockReset());

const refusing = (asksForProof: boolean) => async () => {
  const data = { code: 'PRECONDITION_REQUIRED', httpStatus: 428, fieldErrors: [], asksForProof };
  return Response.json({ error: { code: -32_000, message: 'Logga in en gång till.', data } }, { status: 428 });
};
const done = async () => Response.json({ result: { data: null } });
const lift = () => client.person.liftProtection.mutate({ personId: 'p' });

it('holds what was asked for while the reader shows who they are, and then asks for the same again', async () => {
  server.mockImplementationOnce(refusing(true)).mockImplementation(done);
  const lifted = lift();
  await vi.waitFor(() => expect(sessionStore.read()).toBe('unproved'));
  sessionStore.settle(true);
  await lifted;
  expect(server.mock.calls.map(([, init]) => init?.body)).toEqual(['{"personId":"p"}', '{"personId":"p"}']);
  expect(sessionStore.read()).toBe('present');
});

it('gives the refusal back when the reader will not now, and when it was not enough', async () => {
  server.mockImplementation(refusing(true));
  for (const willing of [false, true]) {
    const lifted = lift();
    await vi.waitFor(() => expect(sessionStore.read()).toBe('unproved'));
    sessionStore.settle(willing);
    await expect(lifted).rejects.toThrow('Logga in en gång till.');
  }
  expect(server).toHaveBeenCalledTimes(3);
});

it('lets other refusals through without asking', async () => {
  server.mockImplementation(refusing(false));
  await expect(lift()).rejects.toThrow('Logga in en gång till.');
  expect(sessionStore.read()).toBe('present');
});
