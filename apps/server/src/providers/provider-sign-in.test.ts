import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { IdentityProvider } from '@kraften/domain/concepts/identity-provider/identity-provider';
import type { TwoFactorRule } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { client, IdentityProvider as Provider } from '../testing/identity-provider';
import { TestServer } from '../testing/test-server';
import { Visitor } from '../testing/visitor';

const emailOf = (role: string) => signIns.find((signIn) => signIn.role === role)?.email ?? '';

let provider: Provider;
let server: TestServer;
let teamIds: ReadonlyMap<string, string>;
let people = 0;
let described: IdentityProvider;

beforeAll(async () => {
  provider = await Provider.start(['http://kraften.test/logga-in/svar/hedemora']);
  const groups = [
    { group: 'kraften-handledare', role: 'coach', team: 'kraften' },
    { group: 'avesta-handledare', role: 'coach', team: 'avesta' },
    { group: 'kraften-ledare', role: 'team-lead', team: 'kraften' },
    { group: 'förbundet', role: 'association-officer' },
    { group: 'ett team som inte finns', role: 'coach', team: 'nowhere' },
  ];
  described = IdentityProvider.parse({
    ...{ id: 'hedemora', name: 'Hedemora kommun', issuer: provider.issuer, clientId: client.id, groups },
    ...{ clientSecretFile: 'unused', secondFactor: { amr: ['mfa'] } },
  });
  server = await TestServer.start('demo', null, [{ ...described, clientSecret: client.secret }]);
  teamIds = await server.database.asOwner(
    async (tx) => new Map((await tx.team.findMany()).map(({ slug, id }) => [slug, id])),
  );
});
beforeEach(() => setRule('nobody'));
afterEach(() => {
  provider.state = 'up';
  provider.tampering = {};
});
afterAll(async () => {
  await server.stop();
  await provider.stop();
});

const setRule = (twoFactorRule: TwoFactorRule) =>
  server.database.asOwner((tx) => tx.association.updateMany({ data: { twoFactorRule } }));

/** Somebody new in the directory. */
function newPerson(person: Partial<Parameters<Provider['people']['set']>[1]> = {}) {
  people += 1;
  const id = `subject-${people}`;
  const whole = { name: `Prov Person${people}`, email: `leverantor${people}@exempel.se`, ...person };
  provider.people.set(id, whole);
  return { id, ...whole };
}

/** Where Kraften sends the browser, and from there the address that the provider sends it back to. */
async function comeBack(visitor: Visitor, who: string, till = '/konto') {
  const left = await visitor.open(`/logga-in/hos/hedemora?${new URLSearchParams({ till })}`);
  const back = await provider.signIn(String(left.headers.location), who);
  return back.replace('http://kraften.test', '');
}

async function signInAs(who: string, visitor = new Visitor(server)) {
  const answer = await visitor.open(await comeBack(visitor, who));
  return { visitor, answer, title: /<h1>([^<]*)<\/h1>/.exec(answer.body)?.[1] ?? null };
}

const userOf = (email: string) =>
  server.database.asOwner((tx) =>
    tx.user.findUnique({
      where: { email },
      include: { memberships: { orderBy: { role: 'asc' } }, accounts: true, sessions: true },
    }),
  );
const logOf = async (email: string) => {
  const user = await userOf(email);
  return await server.database.asOwner((tx) =>
    tx.auditEntry.findMany({ where: { userId: user?.id ?? '' }, orderBy: { id: 'asc' } }),
  );
};
const failuresSince = async (count: number) =>
  (await server.database.asOwner((tx) => tx.auditEntry.count({ where: { action: 'session:sign-in-failed' } }))) - count;

test('who is in a group gets an account, the group’s role and the page that was asked for', async () => {
  const { id, name, email } = newPerson({ groups: ['kraften-handledare', 'bowling'] });
  const visitor = new Visitor(server);
  const page = await visitor.open('/logga-in?till=/konto');
  expect(page.body).toContain('Logga in med Hedemora kommun');
  const answer = await visitor.open(await comeBack(visitor, id, '/konto?klart=utloggad'));
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/konto?klart=utloggad']);
  const account = (await visitor.open('/konto')).body;
  expect(account).toContain(name);
  expect(account).toContain('Du loggar in med Hedemora kommun.');
  expect(account).not.toContain('/konto/losenord');
  expect((await visitor.call('staff/account.whoAmI')).json().result.data).toMatchObject({ role: 'coach' });
  const entries = await logOf(email);
  expect(entries.map(({ action, teamId }) => [action, teamId])).toEqual([
    ['account:link-provider', null],
    ['account:get-provider-role', teamIds.get('kraften')],
    ['session:sign-in-by-provider', teamIds.get('kraften')],
    ['account.whoAmI', teamIds.get('kraften')],
  ]);
});

test('what goes to the provider and comes back holds PKCE, state and nonce, and nothing of it is kept', async () => {
  const { id, email } = newPerson({ groups: ['kraften-handledare'] });
  const visitor = new Visitor(server);
  const left = await visitor.open('/logga-in/hos/hedemora');
  const asked = new URL(String(left.headers.location)).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    ...{ client_id: client.id, response_type: 'code', code_challenge_method: 'S256', scope: 'openid profile email' },
    redirect_uri: 'http://kraften.test/logga-in/svar/hedemora',
  });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length, name).toBeGreaterThan(40);
  const back = new URL(await provider.signIn(String(left.headers.location), id));
  await visitor.open(back.pathname + back.search);
  const [account] = (await userOf(email))?.accounts ?? [];
  expect(account).toMatchObject({ accessToken: null, refreshToken: null, idToken: null, password: null });
  expect(await server.database.asOwner((tx) => tx.verification.count())).toBe(0);
  for (const secret of [asked.get('state'), back.searchParams.get('code'), client.secret, email]) {
    expect(server.log).not.toContain(secret);
  }
});

describe('groups', () => {
  test('that come and go give and take roles at the next sign-in, with the sessions that were open', async () => {
    const { id, name, email } = newPerson({ groups: ['kraften-handledare'] });
    const { visitor: earlier } = await signInAs(id);
    provider.people.set(id, { name, email, groups: ['avesta-handledare', 'förbundet'] });
    expect((await earlier.open('/konto')).statusCode).toBe(200);
    const { visitor } = await signInAs(id);
    expect((await earlier.open('/konto')).statusCode).toBe(303);
    expect((await visitor.open('/konto')).body).toContain('Förbundschef');
    expect((await userOf(email))?.memberships).toMatchObject([
      { role: 'association-officer', teamId: null, providerId: 'hedemora' },
      { role: 'coach', teamId: teamIds.get('avesta'), providerId: 'hedemora' },
    ]);
    const [, , ...changes] = (await logOf(email)).filter(({ action }) => action.startsWith('account:'));
    expect(changes).toMatchObject([
      { action: 'account:lose-provider-role', teamId: teamIds.get('kraften'), details: { role: 'coach' } },
      { action: 'account:get-provider-role', teamId: null, details: { role: 'association-officer' } },
      { action: 'account:get-provider-role', teamId: teamIds.get('avesta'), details: { role: 'coach' } },
    ]);
  });

  test('that are all gone let nobody in, and end what was open', async () => {
    const { id, name, email } = newPerson({ groups: ['kraften-handledare'] });
    const { visitor: earlier } = await signInAs(id);
    provider.people.set(id, { name, email, groups: [] });
    const { title, visitor, answer } = await signInAs(id);
    expect([answer.statusCode, title]).toEqual([403, 'Du har ingen roll i Kraften']);
    expect((await visitor.open('/konto')).statusCode).toBe(303);
    expect((await earlier.open('/konto')).statusCode).toBe(303);
    expect(await userOf(email)).toMatchObject({ memberships: [], sessions: [] });
    expect((await logOf(email)).at(-1)).toMatchObject({ action: 'session:sign-in-failed' });
  });

  test.each([
    ['none', undefined],
    ['some that stand nowhere', ['bowling']],
    ['one of a team that isn’t there', ['ett team som inte finns']],
  ])('of which there are %s make no account', async (_which, groups) => {
    const { id, email } = newPerson(groups === undefined ? {} : { groups });
    const { title } = await signInAs(id);
    expect(title).toBe('Du har ingen roll i Kraften');
    expect(await userOf(email)).toBeNull();
  });

  test('take no role that was given by hand, unless they had given it as well', async () => {
    const { id, name, email } = newPerson({ groups: ['kraften-handledare'] });
    await signInAs(id);
    const user = await userOf(email);
    const seat = { id: crypto.randomUUID(), userId: user?.id ?? '', teamId: teamIds.get('kraften') ?? '' };
    await server.database.asOwner((tx) => tx.membership.create({ data: { ...seat, role: 'steering-member' } }));
    provider.people.set(id, { name, email, groups: [] });
    const { answer } = await signInAs(id);
    expect(answer.headers.location).toBe('/konto');
    expect((await userOf(email))?.memberships).toMatchObject([{ role: 'steering-member', providerId: null }]);
  });

  test('that were too many to send change nothing', async () => {
    const { id, email } = newPerson({ groups: ['kraften-handledare'] });
    await signInAs(id);
    provider.tampering = {
      claims: ({ groups: _left, ...said }) => ({ ...said, _claim_names: { groups: 'src1' } }),
    };
    const { title } = await signInAs(id);
    expect(title).toBe('Dina grupper kom inte med');
    expect((await userOf(email))?.memberships).toHaveLength(1);
  });
});

describe('an account with the same address', () => {
  const coach = emailOf('coach');

  test('becomes the provider’s when it has no role outside the association, and its password opens nothing more', async () => {
    const before = new Visitor(server);
    await before.signIn(coach, demoPassword);
    const { id } = newPerson({ email: coach.toUpperCase(), groups: ['kraften-handledare'] });
    const { visitor, answer } = await signInAs(id);
    expect(answer.headers.location).toBe('/konto');
    expect((await visitor.call('staff/account.whoAmI')).statusCode).toBe(200);
    expect((await before.open('/konto')).statusCode).toBe(303);
    expect(await new Visitor(server).signIn(coach, demoPassword)).toBeNull();
    const user = await userOf(coach);
    expect(user?.accounts).toMatchObject([{ providerId: 'hedemora', accountId: id }]);
    expect(user?.memberships).toMatchObject([{ role: 'coach', providerId: 'hedemora' }]);
  });

  test('is then let in anew with a password by no lead', async () => {
    const lead = new Visitor(server);
    await lead.signIn('karin.dalin@exempel.se', demoPassword);
    const user = await userOf(coach);
    const { body } = await lead.send('/konto/anvandare/ny-lank', { userId: user?.id ?? '', sure: 'yes' });
    expect(body).toContain('eller loggar in hos sin kommun. Be administratören');
  });

  test.each([
    ['an administrator', 'administrator', true],
    ['somebody whose address the provider doesn’t vouch for', 'steering-member', false],
  ])('stays as it is when it is of %s', async (_whose, role, isEmailVerified) => {
    const email = emailOf(role);
    const { id } = newPerson({ email, isEmailVerified, groups: ['kraften-handledare'] });
    const { title } = await signInAs(id);
    expect(title).toBe(isEmailVerified ? 'Adressen hör till ett annat konto' : 'Din e-postadress saknas');
    expect((await userOf(email))?.accounts).toMatchObject([{ providerId: 'credential' }]);
    expect(await new Visitor(server).signIn(email, demoPassword)).toBe('/konto');
  });

  test('of one whom the provider knows is no other’s', async () => {
    const { id: first, email } = newPerson({ groups: ['kraften-handledare'] });
    await signInAs(first);
    const { id: second } = newPerson({ email, groups: ['kraften-ledare'] });
    expect((await signInAs(second)).title).toBe('Adressen hör till ett annat konto');
    expect((await userOf(email))?.memberships).toMatchObject([{ role: 'coach' }]);
  });
});

describe('two factors', () => {
  test('are there when the provider says that it asked for them', async () => {
    await setRule('everybody');
    const { id } = newPerson({ groups: ['kraften-handledare'], amr: ['pwd', 'mfa'] });
    const { visitor } = await signInAs(id);
    expect((await visitor.call('staff/account.whoAmI')).statusCode).toBe(200);
  });

  test('are missing when it doesn’t, and nobody who needs them is let in', async () => {
    const { id, email } = newPerson({ groups: ['kraften-handledare'], amr: ['pwd'] });
    const { visitor: earlier } = await signInAs(id);
    await setRule('roles-with-case-access');
    expect((await earlier.call('staff/account.whoAmI')).statusCode).toBe(428);
    expect((await earlier.open('/konto/vidare')).headers.location).toBe('/konto/tva-steg');
    expect((await earlier.open('/konto/tva-steg')).headers.location).toBe('/konto');
    expect((await earlier.open('/konto')).body).toContain('Logga ut och logga in igen, så frågar Hedemora kommun');
    const { title } = await signInAs(id);
    expect(title).toBe('Du behöver logga in i två steg');
    expect((await logOf(email)).at(-1)).toMatchObject({ action: 'session:sign-in-failed' });
  });
});

describe('an answer that isn’t as it should be', () => {
  const now = () => Math.floor(Date.now() / 1000);

  test.each([
    ['another nonce', { claims: (said: object) => ({ ...said, nonce: 'another' }) }],
    ['no nonce', { claims: ({ nonce: _left, ...said }: Record<string, unknown>) => said }],
    ['another issuer', { claims: (said: object) => ({ ...said, iss: 'https://elsewhere.example' }) }],
    ['another audience', { claims: (said: object) => ({ ...said, aud: 'another client' }) }],
    ['a time that is over', { claims: (said: object) => ({ ...said, exp: now() - 3600, iat: now() - 7200 }) }],
    ['another key’s signature', { withOtherKey: true }],
  ])('with %s lets nobody in, and is logged', async (_what, tampering) => {
    const { id, email } = newPerson({ groups: ['kraften-handledare'] });
    const before = await failuresSince(0);
    provider.tampering = tampering;
    const { title, visitor, answer } = await signInAs(id);
    expect([answer.statusCode, title]).toEqual([403, 'Du är inte inloggad']);
    expect((await visitor.open('/konto')).statusCode).toBe(303);
    expect(await userOf(email)).toBeNull();
    expect(await failuresSince(before)).toBe(1);
  });

  test('that says no leads to a page that says so, and is logged', async () => {
    const before = await failuresSince(0);
    const { title, answer } = await signInAs('nobody');
    expect([answer.statusCode, title]).toEqual([403, 'Du är inte inloggad']);
    expect(answer.body).toContain('Inloggningen avbröts');
    expect(answer.body).toContain('href="/logga-in/hos/hedemora?till=%2Fkonto"');
    expect(await failuresSince(before)).toBe(1);
  });

  test('is good once, in the browser that began, with the state that was sent', async () => {
    const { id } = newPerson({ groups: ['kraften-handledare'] });
    const before = await failuresSince(0);
    const visitor = new Visitor(server);
    const elsewhere = await comeBack(visitor, id);
    const stale = async (by: Visitor, address: string) =>
      expect((await by.open(address)).body).toContain('Börja om med inloggningen');
    await stale(new Visitor(server), elsewhere);
    await stale(visitor, elsewhere);
    const address = await comeBack(visitor, id);
    await stale(visitor, address.replace(/state=[^&]*/, 'state=gissning'));
    expect((await visitor.open(address)).headers.location).toBe('/konto');
    await stale(visitor, address);
    await stale(visitor, '/logga-in/svar/hedemora');
    expect(await failuresSince(before)).toBe(5);
  });

  test('with a code that was used already lets nobody in', async () => {
    const { id } = newPerson({ groups: ['kraften-handledare'] });
    const visitor = new Visitor(server);
    const first = new URLSearchParams((await comeBack(visitor, id)).split('?')[1]);
    const left = await visitor.open('/logga-in/hos/hedemora');
    first.set('state', new URL(String(left.headers.location)).searchParams.get('state') ?? '');
    // The code was asked for with another verifier.
    expect((await visitor.open(`/logga-in/svar/hedemora?${first}`)).statusCode).toBe(403);
  });

  test('after more than ten minutes is too old', async () => {
    const { id } = newPerson({ groups: ['kraften-handledare'] });
    const visitor = new Visitor(server);
    const address = await comeBack(visitor, id);
    const expiresAt = new Date(Date.now() - 1000);
    await server.database.asOwner((tx) => tx.verification.updateMany({ data: { expiresAt } }));
    expect((await visitor.open(address)).body).toContain('Börja om med inloggningen');
  });

  test('leads to no other site', async () => {
    const { id } = newPerson({ groups: ['kraften-handledare'] });
    const visitor = new Visitor(server);
    const answer = await visitor.open(await comeBack(visitor, id, 'https://elsewhere.example/konto'));
    expect(answer.headers.location).toBe('/konto');
  });
});

describe('a provider that is down', () => {
  test.each(['down', 'silent'] as const)(
    '(%s) shows a page that says what to do, within seconds',
    async (state) => {
      const { id } = newPerson({ groups: ['kraften-handledare'] });
      const { visitor: working } = await signInAs(id);
      provider.state = state;
      const began = Date.now();
      const visitor = new Visitor(server);
      const { statusCode, body, headers } = await visitor.open('/logga-in/hos/hedemora?till=/konto');
      expect(Date.now() - began).toBeLessThan(9000);
      expect([statusCode, body.includes('Hedemora kommun svarar inte')]).toEqual([503, true]);
      expect(body).toContain('Den som redan är inloggad i Kraften kan arbeta vidare.');
      expect(headers.location).toBeUndefined();
      expect((await working.call('staff/account.whoAmI')).statusCode).toBe(200);
      expect(await new Visitor(server).signIn(emailOf('administrator'), demoPassword)).toBe('/konto');
      provider.state = 'up';
      expect((await signInAs(id, visitor)).answer.headers.location).toBe('/konto');
    },
    30_000,
  );

  test('when somebody comes back from it shows the same, and locks nobody out', async () => {
    const { id } = newPerson({ groups: ['kraften-handledare'] });
    const visitor = new Visitor(server);
    const address = await comeBack(visitor, id);
    provider.state = 'down';
    expect((await visitor.open(address)).body).toContain('Hedemora kommun svarar inte');
    provider.state = 'up';
    expect((await signInAs(id, visitor)).answer.headers.location).toBe('/konto');
  });
});

test('a provider that says who somebody is only when it is asked is asked', async () => {
  const other = await Provider.start(['http://kraften.test/logga-in/svar/annan'], 'userinfo');
  const described = IdentityProvider.parse({
    ...{ id: 'annan', name: 'Annan kommun', issuer: other.issuer, clientId: client.id, clientSecretFile: 'unused' },
    ...{ secondFactor: 'always', groups: [{ group: 'styrgrupp', role: 'steering-member', team: 'kraften' }] },
  });
  const own = await TestServer.start('demo', null, [{ ...described, clientSecret: client.secret }]);
  other.people.set('s', { name: 'Prov Ledamot', email: 'ledamot@exempel.se', groups: ['styrgrupp'] });
  const visitor = new Visitor(own);
  const left = await visitor.open('/logga-in/hos/annan');
  const back = new URL(await other.signIn(String(left.headers.location), 's'));
  expect((await visitor.open(back.pathname + back.search)).headers.location).toBe('/konto');
  expect((await visitor.call('steering/account.whoAmI')).json().result.data).toMatchObject({
    userName: 'Prov Ledamot',
  });
  await own.stop();
  await other.stop();
});

test('where it is the only way no password or key of Kraften’s lets in, but an administrator’s', async () => {
  const only = await TestServer.start('demo', null, [{ ...described, onlyWay: true, clientSecret: client.secret }]);
  try {
    await only.database.asOwner((tx) => tx.association.updateMany({ data: { twoFactorRule: 'nobody' } }));
    const coach = { email: emailOf('coach'), password: demoPassword };
    const refused = await only.post('/auth/sign-in/email', coach);
    expect(refused.statusCode).toBe(403);
    expect(refused.cookies.filter(({ name }) => name.includes('session_token'))).toEqual([]);
    const page = await new Visitor(only).send('/logga-in', coach);
    expect(page.body).toContain('Du loggar in med Hedemora kommun.');
    expect((await only.post('/auth/sign-in/email', { ...coach, password: 'fel lösenord här' })).statusCode).toBe(401);
    const administrator = { email: emailOf('administrator'), password: demoPassword };
    expect((await only.post('/auth/sign-in/email', administrator)).statusCode).toBe(200);
    const arrived = newPerson({ groups: ['kraften-handledare'] });
    const visitor = new Visitor(only);
    expect((await visitor.open(await comeBack(visitor, arrived.id))).statusCode).toBe(303);
    expect((await visitor.open('/konto')).body).toContain(arrived.name);
    expect((await only.app.inject('/arbete/')).body).toContain('Hedemora kommun');
  } finally {
    await only.stop();
  }
});

test('where there is no provider there is no button, and its addresses lead to the sign-in page', async () => {
  const none = await TestServer.start('empty');
  const visitor = new Visitor(none);
  expect((await visitor.open('/logga-in')).body).not.toContain('/logga-in/hos/');
  for (const address of ['/logga-in/hos/hedemora', '/logga-in/svar/hedemora?code=x&state=y']) {
    expect((await visitor.open(address)).headers.location).toBe('/logga-in');
  }
  await none.stop();
});
