import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';
import { Visitor } from '../testing/visitor';

const emails = (role: string) => signIns.filter((signIn) => signIn.role === role).map(({ email }) => email);

let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await TestServer.start('demo');
  address = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.stop());

async function signedIn(email: string): Promise<Visitor> {
  const visitor = new Visitor(server);
  await visitor.signIn(email, demoPassword);
  return visitor;
}

/** A stream as a browser opens it, and all that comes. */
async function listen(visitor: Visitor) {
  const ending = new AbortController();
  const response = await fetch(`${address}/trpc/together/follow`, {
    headers: { cookie: visitor.cookie, accept: 'text/event-stream' },
    signal: ending.signal,
  });
  const state = { text: '', isOver: false };
  void (async () => {
    try {
      for await (const chunk of response.body ?? []) state.text += Buffer.from(chunk).toString();
    } catch {
      // Ended from here.
    }
    state.isOver = true;
  })();
  return { response, state, end: () => ending.abort() };
}

async function teamOf(email: string) {
  return await server.database.asOwner(async (tx) => {
    const { id: userId } = await tx.user.findUniqueOrThrow({ where: { email } });
    const { teamId } = await tx.membership.findFirstOrThrow({ where: { userId } });
    return teamId ?? '';
  });
}

test('a change is told to the team, by id alone, and to no other team', async () => {
  const [lead = ''] = emails('team-lead');
  const teamId = await teamOf(lead);
  const outsiders = await Promise.all(
    emails('coach').map(async (email) => ({ email, isOutside: (await teamOf(email)) !== teamId })),
  );
  const outsider = outsiders.find(({ isOutside }) => isOutside)?.email;
  const visitor = await signedIn(lead);
  const own = await listen(visitor);
  expect(own.response.headers.get('content-type')).toContain('text/event-stream');
  expect(own.response.headers.get('x-accel-buffering')).toBe('no');
  const others = outsider === undefined ? null : await listen(await signedIn(outsider));
  const caseId = await server.database.asOwner(
    async (tx) => (await tx.participation.findFirstOrThrow({ where: { teamId, closedOn: null } })).id,
  );
  await expect.poll(() => own.state.text).toContain('connected');
  await visitor.post('/trpc/staff/print.record', { page: 'participation', participationId: caseId });
  await expect.poll(() => own.state.text).toContain(caseId);
  expect(own.state.text).not.toContain('givenName');
  expect(others?.state.text ?? '').not.toContain(caseId);
  own.end();
  others?.end();
});

test('nobody without a role in a team may listen, and nobody who has signed out goes on', async () => {
  expect((await listen(new Visitor(server))).response.status).toBe(401);
  for (const role of ['administrator', 'association-officer', 'steering-member', 'authority-representative']) {
    const [email] = emails(role);
    if (email === undefined) continue;
    expect((await listen(await signedIn(email))).response.status, role).toBe(401);
  }
  const [coach = ''] = emails('coach');
  const visitor = await signedIn(coach);
  const { state } = await listen(visitor);
  await expect.poll(() => state.text).toContain('connected');
  await server.database.asOwner((tx) => tx.session.deleteMany({}));
  await server.database.signals.publish('{"kind":"access","signalId":"40000000-0000-4000-8000-000000000001"}');
  await expect.poll(() => state.text).toContain('event: return');
});

test('to listen doesn’t keep a session alive', async () => {
  const [coach = ''] = emails('coach');
  const visitor = await signedIn(coach);
  const before = new Date(Date.now() - 10 * 60_000);
  await server.database.asOwner((tx) => tx.session.updateMany({ data: { lastUsedAt: before } }));
  const { state, end } = await listen(visitor);
  await expect.poll(() => state.text).toContain('connected');
  end();
  const sessions = await server.database.asOwner((tx) => tx.session.findMany({ select: { lastUsedAt: true } }));
  expect(sessions.map(({ lastUsedAt }) => lastUsedAt?.getTime())).toContain(before.getTime());
});

test('a server that stops ends its streams', async () => {
  const other = await TestServer.start('demo');
  const otherAddress = await other.app.listen({ port: 0, host: '127.0.0.1' });
  const cookie = await other.signIn('coach');
  const response = await fetch(`${otherAddress}/trpc/together/follow`, { headers: { cookie } });
  expect(response.status).toBe(200);
  const stopping = other.stop().then(() => 'stopped');
  await response.text();
  expect(await stopping).toBe('stopped');
});
