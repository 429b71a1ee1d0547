import { verifyAuditChain } from '@kraften/db/audit-chain/verify-audit-chain';
import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';

const email = signIns.find(({ role }) => role === 'coach')?.email ?? 'none';
const wrongPassword = 'ett helt annat lösenord';
const unknownEmail = 'okand.person@exempel.se';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
afterAll(() => server.stop());

type Answer = Awaited<ReturnType<TestServer['post']>>;

const loggedOf = (...answers: Answer[]) =>
  server.database.asOwner((tx) =>
    tx.auditEntry.findMany({
      where: { requestId: { in: answers.map(({ headers }) => String(headers['x-request-id'])) } },
      orderBy: { id: 'asc' },
    }),
  );
const theCoach = () =>
  server.database.asOwner((tx) =>
    tx.membership.findFirstOrThrow({ where: { user: { email } }, select: { userId: true, teamId: true } }),
  );
const tryWith = (body: unknown) => server.post('/auth/sign-in/email', body);

async function whileNothingCanBeLogged<T>(work: () => Promise<T>): Promise<T> {
  await server.database.asOwner((tx) => tx.$executeRaw`REVOKE INSERT ON audit_entry FROM kraften_auth`);
  try {
    return await work();
  } finally {
    await server.database.asOwner((tx) => tx.$executeRaw`GRANT INSERT ON audit_entry TO kraften_auth`);
  }
}

test('signing in and out are logged with the request, and the chain is whole', async () => {
  const signedIn = await tryWith({ email, password: demoPassword });
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const looked = await server.app.inject({ url: '/auth/get-session', headers: { cookie } });
  const signedOut = await server.post('/auth/sign-out', {}, { cookie });
  const coach = await theCoach();
  expect(coach.teamId).not.toBeNull();
  expect(await loggedOf(signedIn, looked, signedOut)).toMatchObject([
    { ...coach, action: 'session:sign-in', requestId: signedIn.headers['x-request-id'], details: {} },
    { ...coach, action: 'session:sign-out', requestId: signedOut.headers['x-request-id'], details: {} },
  ]);
  const { problem } = await server.database.asOwner((tx) =>
    verifyAuditChain(async (sql, values = []) => await tx.$queryRawUnsafe(sql, ...values), null),
  );
  expect(problem).toBeNull();
});

test('a wrong password is logged for its account, without the password', async () => {
  const answer = await tryWith({ email: email.toUpperCase(), password: wrongPassword });
  expect(answer.statusCode).toBe(401);
  const logged = await loggedOf(answer);
  expect(logged).toMatchObject([{ ...(await theCoach()), action: 'session:sign-in-failed' }]);
  expect(textOf(logged)).not.toContain(wrongPassword);
});

test('a wrong password in a form is logged for its account too', async () => {
  const form = new URLSearchParams({ email, password: wrongPassword }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await server.post('/auth/sign-in/email', form, headers);
  expect(answer.statusCode).toBe(401);
  expect(await loggedOf(answer)).toMatchObject([{ ...(await theCoach()), action: 'session:sign-in-failed' }]);
});

test('an unknown account is logged without its address', async () => {
  const logged = await loggedOf(await tryWith({ email: unknownEmail, password: wrongPassword }));
  expect(logged).toMatchObject([{ action: 'session:sign-in-failed', userId: null, teamId: null }]);
  expect(textOf(logged).toLowerCase()).not.toMatch(/okand|exempel|@/);
});

test.each(['{"email":', '[]', ''])('a body that names nobody is logged as nobody: %j', async (body) => {
  const answer = await tryWith(body);
  expect(answer.statusCode).toBeLessThan(500);
  expect(await loggedOf(answer)).toMatchObject([{ action: 'session:sign-in-failed', userId: null }]);
});

test('signing out without a session is not logged', async () => {
  expect(await loggedOf(await server.post('/auth/sign-out', {}))).toEqual([]);
});

test('who cannot be logged is not signed in', async () => {
  const response = await whileNothingCanBeLogged(() => tryWith({ email, password: demoPassword }));
  expect(response.statusCode).toBe(500);
  expect(response.cookies).toEqual([]);
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(response.body).toContain('lang="sv"');
  expect(response.body).not.toContain('token');
});

test.each([email, unknownEmail])('a try that cannot be logged gets the same fault: %s', async (tried) => {
  const { statusCode } = await whileNothingCanBeLogged(() => tryWith({ email: tried, password: wrongPassword }));
  expect(statusCode).toBe(500);
});

// The last: those who come after it would be held back as well.
test('tries that are held back are not logged', async () => {
  const answers = [];
  for (let attempt = 0; attempt < 25; attempt += 1) {
    answers.push(await tryWith({ email: unknownEmail, password: wrongPassword }));
  }
  const answered = answers.filter(({ statusCode }) => statusCode === 401);
  expect(answered.length).toBeGreaterThan(0);
  expect(answers.at(-1)?.statusCode).toBe(429);
  expect((await loggedOf(...answers)).length).toBe(answered.length);
});

function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, each) => (typeof each === 'bigint' ? String(each) : each));
}
