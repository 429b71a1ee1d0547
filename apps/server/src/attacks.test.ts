import { request } from 'node:http';
import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { swedishToday } from './doors/swedish-today';
import { TestServer } from './testing/test-server';
import { Visitor } from './testing/visitor';

let server: TestServer;
let address: string;
let coach: string;
beforeAll(async () => {
  server = await TestServer.start('demo');
  address = await server.app.listen({ host: '127.0.0.1', port: 0 });
  coach = await server.signIn('coach');
});
afterAll(() => server.stop());

const register = '/trpc/staff/referral.register';
const whoAmI = '/trpc/staff/account.whoAmI';

function referralOf(familyName: string) {
  const person = { givenName: 'Maja', familyName, birthDate: '1990-01-01', sex: 'female', identityNumber: '' };
  return {
    person: { ...person, phone: '070-174 06 05', email: '', municipality: 'Hedemora' },
    ...{ protectedIdentity: null, source: 'SOC', receivedOn: swedishToday(), payingAuthorityAgreed: null },
    ...{ referrerName: 'Sara Holm', referrerContact: '', wishes: '' },
  };
}

const storedReferral = async (id: string) =>
  await server.database.asOwner(async (tx) => await tx.referral.findUniqueOrThrow({ where: { id } }));

/** The one cookie of several that says which session it is. */
const sessionIn = (cookies: string) => /session_token=[^;]*/.exec(cookies)?.[0] ?? '';

/** Asks for a path exactly as it is written, which `fetch` would tidy up first. */
function bodyOfPath(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(`${address}/`, { path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve(body));
    });
    asked.on('error', reject).end();
  });
}

test('a session cookie from before signing in is not the one after, and opens nothing', async () => {
  const planted = 'kraften.session_token=planted.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D';
  for (const before of [planted, await server.signIn('coach')]) {
    const signIn = { email: signIns.find(({ role }) => role === 'team-lead')?.email, password: demoPassword };
    const answer = await server.post('/auth/sign-in/email', signIn, { cookie: before });
    expect(answer.statusCode).toBe(200);
    const after = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    expect(sessionIn(after)).toMatch(/^session_token=./);
    expect(sessionIn(after)).not.toBe(sessionIn(before));
    const me = await server.post(whoAmI, '', { cookie: after });
    expect(me.json().result.data.role).toBe('team-lead');
    expect((await server.post(whoAmI, '', { cookie: before })).statusCode).toBe(401);
  }
});

test('fields that a referral does not have change nothing', async () => {
  const plain = await server.post(register, referralOf('Vanlig'), { cookie: coach });
  const own = await storedReferral(plain.json().result.data.referralId);
  const otherTeam = await server.database.asOwner(
    async (tx) => await tx.team.findFirstOrThrow({ where: { id: { not: own.teamId } } }),
  );
  const extra = { id: otherTeam.id, referralId: otherTeam.id, teamId: otherTeam.id, version: 9, decision: 'accepted' };
  const answer = await server.post(register, { ...referralOf('Extra'), ...extra }, { cookie: coach });
  expect(answer.statusCode).toBe(200);
  const { referralId } = answer.json().result.data;
  expect(referralId).not.toBe(otherTeam.id);
  expect(await storedReferral(referralId)).toMatchObject({ teamId: own.teamId, version: own.version });
});

test.each([
  '{"__proto__":{"role":"administrator","isPolluted":true}}',
  '{"constructor":{"prototype":{"isPolluted":true}}}',
])('the prototype of objects stays clean of %s', async (body) => {
  onTestFinished(() => {
    for (const key of ['isPolluted', 'role']) Reflect.deleteProperty(Object.prototype, key);
  });
  for (const url of [register, whoAmI, '/trpc/staff/referral.list', '/auth/sign-in/email', '/logga-in']) {
    const { statusCode } = await server.post(url, body, { cookie: coach });
    expect(Reflect.has({}, 'isPolluted')).toBe(false);
    expect(statusCode).toBeLessThan(500);
  }
  const me = await server.post(whoAmI, '', { cookie: coach });
  expect(me.json().result.data.role).toBe('coach');
});

test.each(['[', '{"a":'])('a body of a hundred thousand %s is refused, and the next call answered', async (opening) => {
  const closing = opening === '[' ? ']' : '}';
  const deep = `${opening.repeat(100_000)}1${closing.repeat(100_000)}`;
  for (const url of [register, '/auth/sign-in/email']) {
    const { statusCode } = await server.post(url, deep, { cookie: coach });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
  }
  expect((await server.post(whoAmI, '', { cookie: coach })).statusCode).toBe(200);
});

test.each(['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%252f', '%252e%252e%252f', '..%5c', '..\\'])(
  'no file outside the served folders is reached by %s',
  async (up) => {
    for (const prefix of ['/arbete/', '/arbete/assets/', '/styrgrupp/assets/', '/anmalan/assets/', '/sidor/']) {
      for (const file of ['index.html', 'package.json', '../package.json', 'src/main.ts', 'etc/passwd']) {
        for (const levels of [1, 2, 12]) {
          const body = await bodyOfPath(`${prefix}${up.repeat(levels)}${file}`);
          // What index.html holds before it is served, what package.json says, and the computer's users.
          expect(body).not.toMatch(/__CSP_NONCE__|"@kraften\/|root:x:|buildServer/);
        }
      }
    }
  },
  60_000,
);

test.each(["'; DROP TABLE referral; --", "' OR '1'='1", '$1; SELECT pg_sleep(9)', "\\'; DELETE FROM person; --"])(
  'the text %s of a form is kept as a text',
  async (text) => {
    const answer = await server.post(register, { ...referralOf(`Berg ${text}`), wishes: text }, { cookie: coach });
    expect(answer.statusCode).toBe(200);
    const { referralId } = answer.json().result.data;
    const read = await server.post('/trpc/staff/referral.get', { referralId }, { cookie: coach });
    expect(JSON.stringify(read.json().result.data)).toContain(JSON.stringify(text).slice(1, -1));
    expect(await new Visitor(server).signIn(text, text)).toBeNull();
  },
);

test('how long signing in takes does not tell whether the address is known', async () => {
  const times = new Map<string, number[]>([
    [signIns[0]?.email ?? '', []],
    ['ingen@exempel.se', []],
  ]);
  for (let round = 0; round < 5; round += 1) {
    for (const [email, taken] of times) {
      const visitor = new Visitor(server);
      const startedAt = performance.now();
      expect(await visitor.signIn(email, 'fel lösenord här')).toBeNull();
      taken.push(performance.now() - startedAt);
    }
  }
  const [known = 0, unknown = 0] = Array.from(times.values(), (taken) => taken.toSorted((a, b) => a - b)[2] ?? 0);
  expect(known / unknown).toBeGreaterThan(1 / 3);
  expect(known / unknown).toBeLessThan(3);
});
