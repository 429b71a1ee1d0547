import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from './testing/test-server';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
afterAll(() => server.stop());

test.each(['/', '/arbete/', '/styrgrupp/oversikt', '/anmalan/', '/finns-inte', '/health/live'])(
  '%s allows nothing inline and nothing from elsewhere',
  async (url) => {
    const { headers } = await server.app.inject({ url });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[\w-]{36}$/),
    });
  },
);

test("an app's page carries the nonce of its policy, a new one each time", async () => {
  const nonces = new Set<string>();
  for (const url of ['/arbete/', '/arbete/deltagare/4711']) {
    const { body, headers } = await server.app.inject({ url });
    const nonce = /content="([^"]+)"/.exec(body)?.[1] ?? 'none';
    expect(String(headers['content-security-policy'])).toContain(`'nonce-${nonce}'`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(2);
});

test('the start page leads to the three apps and names the demonstration', async () => {
  const { body, headers } = await server.app.inject({ url: '/' });
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  for (const expected of ['href="/anmalan/"', 'href="/arbete/"', 'href="/styrgrupp/"', demoPassword]) {
    expect(body).toContain(expected);
  }
});

test('an address that does not exist says so in Swedish', async () => {
  const { statusCode, body } = await server.app.inject({ url: '/hittepa' });
  expect(statusCode).toBe(404);
  expect(body).toContain('Sidan finns inte');
});

test('a session is a cookie that no script reads and no other site sends', async () => {
  const response = await server.post('/auth/sign-in/email', { email: signIns[0]?.email, password: demoPassword });
  expect(response.statusCode).toBe(200);
  const cookies = [response.headers['set-cookie']].flat();
  expect(cookies).toHaveLength(2);
  for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
});

test('on TLS the cookie is bound to this host, and to TLS', async () => {
  const onTls = await TestServer.start('demo', 'https://kraften.example.se');
  try {
    const signIn = { email: signIns[0]?.email, password: demoPassword };
    const from = { origin: 'https://kraften.example.se', host: 'kraften.example.se' };
    const response = await onTls.post('/auth/sign-in/email', signIn, from);
    expect(response.statusCode).toBe(200);
    const cookie = String(response.headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-kraften\.session_token=/);
    expect(cookie).toMatch(/; Path=\/(;|$)/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).not.toMatch(/Domain=/);
    const session = cookie.split(';')[0] ?? '';
    const me = await onTls.app.inject({ url: '/trpc/staff/account.whoAmI', headers: { ...from, cookie: session } });
    expect(me.statusCode).toBe(200);
  } finally {
    await onTls.stop();
  }
});

test('a wrong password and an unknown address get the same answer', async () => {
  const answers = [];
  for (const email of [signIns[0]?.email, 'ingen@exempel.se']) {
    const { statusCode, json } = await server.post('/auth/sign-in/email', { email, password: 'fel lösenord här' });
    answers.push({ statusCode, body: json() });
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.statusCode).toBe(401);
});

test.each([
  '/auth/sign-up/email',
  '/auth/update-user',
  '/auth/change-email',
  '/auth/delete-user',
  '/auth/list-sessions',
])('%s is not there', async (url) => {
  expect(
    (await server.post(url, { name: 'Ny', email: 'ny@exempel.se', password: 'ett långt lösenord' })).statusCode,
  ).toBe(404);
});

test('each door opens to its own audience and to no other', async () => {
  const statusOf = async (door: string, cookie: string) =>
    (await server.post(`/trpc/${door}/account.whoAmI`, '', { cookie })).statusCode;
  const cookies = {
    coach: await server.signIn('coach'),
    lead: await server.signIn('team-lead'),
    member: await server.signIn('steering-member'),
    officer: await server.signIn('association-officer'),
    administrator: await server.signIn('administrator'),
    nobody: '',
  };
  const statuses: Record<string, number[]> = {};
  for (const [who, cookie] of Object.entries(cookies)) {
    statuses[who] = [await statusOf('staff', cookie), await statusOf('steering', cookie)];
  }
  expect(statuses).toEqual({
    coach: [200, 403],
    lead: [200, 403],
    member: [403, 200],
    officer: [403, 200],
    administrator: [403, 403],
    nobody: [401, 401],
  });
});

test('what a door answers, or refuses, is kept in no cache', async () => {
  for (const cookie of [await server.signIn('coach'), '']) {
    const { headers } = await server.post('/trpc/staff/participation.list', '', { cookie });
    expect(headers['cache-control']).toBe('no-store');
  }
});

test('a staff procedure is not there at the other doors', async () => {
  const cookie = await server.signIn('steering-member');
  const { statusCode } = await server.post('/trpc/steering/participation.list', '', { cookie });
  expect(statusCode).toBe(404);
});

test('signing out ends the session at once', async () => {
  const cookie = await server.signIn('coach');
  await server.post('/auth/sign-out', {}, { cookie });
  expect((await server.post('/trpc/staff/account.whoAmI', '', { cookie })).statusCode).toBe(401);
});

test.each([{ origin: 'https://annan.exempel' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
  'a call from another site is refused: %o',
  async (headers) => {
    const cookie = await server.signIn('coach');
    const response = await server.post('/trpc/staff/participation.list', '', { cookie, ...headers });
    expect(response.statusCode).toBe(403);
    expect(response.body).not.toContain('familyName');
  },
);

test.each([
  ['text that is no JSON', '{"a":', 400],
  ['JSON of the wrong shape', '[1,2,3]', 400],
  ['more than a megabyte', JSON.stringify({ which: 'x'.repeat(1_100_000) }), 413],
])('a door answers %s with a refusal, not a fault', async (_what, body, status) => {
  const cookie = await server.signIn('coach');
  expect((await server.post('/trpc/staff/referral.list', body, { cookie })).statusCode).toBe(status);
});

test('field errors come in Swedish with the path of their field', async () => {
  const cookie = await server.signIn('coach');
  const response = await server.post('/trpc/staff/referral.register', { person: { givenName: '' } }, { cookie });
  expect(response.json().error.data.fieldErrors).toContainEqual({
    field: 'person.givenName',
    message: 'Skriv förnamnet.',
  });
});

test('the log has a line for each request and nobody in it', async () => {
  const cookie = await server.signIn('coach');
  const list = await server.post('/trpc/staff/participation.list', { part: 'all' }, { cookie });
  const { familyName, givenName, participationId } = list.json().result.data[0];
  await server.post('/trpc/staff/participation.get', { participationId }, { cookie });
  await server.app.inject({ url: `/arbete/?sok=${familyName}` });
  expect(server.log).toContain('"path":"/trpc/staff/participation.get"');
  for (const secret of [familyName, givenName, signIns[0]?.email, demoPassword, cookie, '127.0.0.1']) {
    expect(server.log).not.toContain(secret);
  }
});

test('too many tries to sign in are held back', async () => {
  const statuses = [];
  for (let attempt = 0; attempt < 25; attempt += 1) {
    const email = 'ingen@exempel.se';
    statuses.push((await server.post('/auth/sign-in/email', { email, password: 'gissning nummer ett' })).statusCode);
  }
  expect(statuses.at(-1)).toBe(429);
});
