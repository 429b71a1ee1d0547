import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { SoftPasskey } from '../testing/soft-passkey';
import { TestServer } from '../testing/test-server';
import { Visitor } from '../testing/visitor';

const site = { rpId: 'kraften.test', origin: 'http://kraften.test' };
const coach = signIns.find(({ role }) => role === 'coach')?.email ?? '';
const lead = signIns.find(({ role }) => role === 'team-lead')?.email ?? '';

let server: TestServer;
let visitor: Visitor;
let testBegan = 0n;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
beforeEach(async () => {
  visitor = new Visitor(server);
  testBegan = await server.database.asOwner(
    async (tx) => (await tx.auditEntry.aggregate({ _max: { id: true } }))._max.id ?? 0n,
  );
});
afterEach(async () => {
  await server.database.asOwner(async (tx) => {
    await tx.session.deleteMany();
    await tx.passkey.deleteMany();
    await tx.twoFactor.deleteMany();
    await tx.user.updateMany({ data: { twoFactorEnabled: false } });
    await tx.association.updateMany({ data: { twoFactorRule: 'nobody' } });
  });
});
afterAll(() => server.stop());

const actionsOf = async (email: string) =>
  await server.database.asOwner(async (tx) => {
    const { id } = await tx.user.findUniqueOrThrow({ where: { email } });
    const where = { userId: id, actorKind: 'account', id: { gt: testBegan } };
    return (await tx.auditEntry.findMany({ where, orderBy: { id: 'asc' } })).map(({ action }) => action);
  });
const askTwoFactors = () =>
  server.database.asOwner((tx) => tx.association.updateMany({ data: { twoFactorRule: 'roles-with-case-access' } }));
const ageSessions = (minutes: number) =>
  server.database.asOwner((tx) =>
    tx.session.updateMany({ data: { createdAt: new Date(Date.now() - minutes * 60_000) } }),
  );

async function addPasskey(who: Visitor, passkey: SoftPasskey, name = 'Datorn') {
  const { body } = await who.open('/konto/nycklar');
  const [, options = '{}'] = /data-options="([^"]*)"/.exec(body) ?? [];
  const response = passkey.make(JSON.parse(options.replaceAll('&quot;', '"')));
  return { response, answer: await who.send('/konto/nycklar/ny', { name, response }) };
}

async function challengeFor(who: Visitor): Promise<{ challenge: string; rpId: string; userVerification: string }> {
  return (await who.post('/auth/passkey/begin-sign-in', {})).json();
}

async function signInWith(who: Visitor, passkey: SoftPasskey) {
  const response = passkey.use(await challengeFor(who));
  return await who.send('/logga-in/nyckel', { response, till: '/konto' });
}

async function withPasskey(email = coach): Promise<SoftPasskey> {
  const passkey = new SoftPasskey(site);
  await visitor.signIn(email, demoPassword);
  expect((await addPasskey(visitor, passkey)).answer.headers.location).toBe('/konto/nycklar?klart=ny');
  return passkey;
}

test('a passkey that was added signs in, in another browser and without a password', async () => {
  const passkey = await withPasskey();
  const elsewhere = new Visitor(server);
  expect((await signInWith(elsewhere, passkey)).headers.location).toBe('/konto');
  const { body } = await elsewhere.open('/konto');
  expect(body).toContain('Anna Lind');
  expect(body).toContain('Datorn');
  expect(body).toContain('använd senast');
  expect(await actionsOf(coach)).toEqual(['session:sign-in', 'account:add-passkey', 'session:passkey-sign-in']);
});

test('it is enough where two factors are asked for, and a password alone isn’t', async () => {
  const passkey = await withPasskey();
  await askTwoFactors();
  const elsewhere = new Visitor(server);
  await signInWith(elsewhere, passkey);
  expect((await elsewhere.call('staff/account.whoAmI')).statusCode).toBe(200);
  expect((await elsewhere.open('/konto/vidare')).headers.location).toBe('/arbete/');

  const knowsPassword = new Visitor(server);
  await knowsPassword.signIn(coach, demoPassword);
  expect((await knowsPassword.call('staff/account.whoAmI')).statusCode).toBe(428);
  const asksForKey = (await knowsPassword.open('/konto/tva-steg')).headers.location?.toString() ?? '';
  expect(asksForKey).toBe('/logga-in?skal=nyckel&till=%2Fkonto%2Ftva-steg');
  expect((await knowsPassword.open(asksForKey)).body).toContain('Du har en nyckel. Logga in med den');
  const begun = await knowsPassword.send('/konto/tva-steg/borja', { password: demoPassword });
  expect(begun.headers.location).toBe(asksForKey);
  expect((await knowsPassword.open('/konto/nycklar')).headers.location).toContain('skal=nyckel');
});

test('adding it is a second factor, and ends what a password alone opened elsewhere', async () => {
  await askTwoFactors();
  const elsewhere = new Visitor(server);
  await elsewhere.signIn(coach, demoPassword);
  await withPasskey();
  expect((await visitor.call('staff/account.whoAmI')).statusCode).toBe(200);
  expect((await elsewhere.open('/konto')).statusCode).toBe(303);
});

test('it lets past the code of an app too', async () => {
  await visitor.signIn(coach, demoPassword);
  await visitor.setUpTwoFactors(demoPassword);
  const passkey = new SoftPasskey(site);
  await addPasskey(visitor, passkey);
  const elsewhere = new Visitor(server);
  expect((await signInWith(elsewhere, passkey)).headers.location).toBe('/konto');
});

test('one that is taken away signs in nobody, and where it did is over', async () => {
  const passkey = await withPasskey();
  const elsewhere = new Visitor(server);
  await signInWith(elsewhere, passkey);
  const asked = await visitor.send('/konto/nycklar/ta-bort', { id: passkey.id });
  expect(asked.body).toContain('Ta bort nyckeln Datorn?');
  await visitor.send('/konto/nycklar/ta-bort', { id: passkey.id, sure: 'yes' });
  expect((await elsewhere.open('/konto')).statusCode).toBe(303);
  const refused = await signInWith(new Visitor(server), passkey);
  expect([refused.statusCode, refused.body.includes('Det gick inte att logga in med nyckeln')]).toEqual([422, true]);
  expect(await actionsOf(coach)).toContain('account:remove-passkey');
});

test('without the last one a role that needs two factors has to set up others', async () => {
  await askTwoFactors();
  const passkey = await withPasskey();
  const asked = await visitor.send('/konto/nycklar/ta-bort', { id: passkey.id });
  expect(asked.body).toContain('Det är din sista nyckel');
  await visitor.send('/konto/nycklar/ta-bort', { id: passkey.id, sure: 'yes' });
  expect((await visitor.call('staff/account.whoAmI')).statusCode).toBe(428);
});

test('a new name is kept, and nobody renames or takes away another’s', async () => {
  const passkey = await withPasskey();
  await visitor.send('/konto/nycklar/namn', { id: passkey.id, name: 'Min mobil' });
  const other = new Visitor(server);
  await other.signIn(lead, demoPassword);
  await other.send('/konto/nycklar/namn', { id: passkey.id, name: 'Stulen' });
  await other.send('/konto/nycklar/ta-bort', { id: passkey.id, sure: 'yes' });
  expect((await visitor.open('/konto')).body).toContain('Min mobil');
  const tooLong = await visitor.send('/konto/nycklar/namn', { id: passkey.id, name: 'x'.repeat(61) });
  expect([tooLong.statusCode, tooLong.body.includes('Skriv högst 60 tecken.')]).toEqual([422, true]);
});

test('keys are changed only by who signed in lately', async () => {
  await visitor.signIn(coach, demoPassword);
  await ageSessions(11);
  expect((await visitor.open('/konto/nycklar')).headers.location).toBe('/logga-in?skal=igen&till=%2Fkonto%2Fnycklar');
  const sent = await visitor.send('/konto/nycklar/ny', { name: 'Datorn', response: '{}' });
  expect(sent.headers.location).toContain('skal=igen');
  const before = visitor.cookie;
  await visitor.signIn(coach, demoPassword);
  expect((await visitor.open('/konto/nycklar')).statusCode).toBe(200);
  expect(visitor.cookie).not.toBe(before);
  const sessions = await server.database.asOwner((tx) => tx.session.count({ where: { user: { email: coach } } }));
  expect(sessions, 'the session before it is over').toBe(1);
});

test('a key that doesn’t ask who holds it is neither added nor let in', async () => {
  await visitor.signIn(coach, demoPassword);
  const asksNobody = new SoftPasskey(site, { verifies: false });
  expect((await addPasskey(visitor, asksNobody)).answer.statusCode).toBe(422);

  const passkey = await withPasskey();
  expect((await challengeFor(new Visitor(server))).userVerification).toBe('required');
  passkey.stopVerifying();
  expect((await signInWith(new Visitor(server), passkey)).statusCode).toBe(422);
});

test('an answer counts once, in the browser that asked for it, from this site and for its own user', async () => {
  const passkey = await withPasskey();
  const elsewhere = new Visitor(server);
  const response = passkey.use(await challengeFor(elsewhere));
  const other = new Visitor(server);
  await challengeFor(other);
  expect((await other.send('/logga-in/nyckel', { response })).statusCode).toBe(422);
  expect((await elsewhere.send('/logga-in/nyckel', { response })).headers.location).toBe('/konto');
  expect((await elsewhere.send('/logga-in/nyckel', { response })).statusCode).toBe(422);

  const leadId = await server.database.asOwner(
    async (tx) => (await tx.user.findUniqueOrThrow({ where: { email: lead } })).id,
  );
  const swapped = passkey.use(await challengeFor(elsewhere), { userHandle: Buffer.from(leadId).toString('base64url') });
  expect((await elsewhere.send('/logga-in/nyckel', { response: swapped })).statusCode).toBe(422);

  const falseSite = new SoftPasskey({ ...site, origin: 'https://exempel.se' });
  expect((await addPasskey(visitor, falseSite)).answer.statusCode).toBe(422);
  expect(await actionsOf(coach)).toContain('session:sign-in-failed');
});

test('nonsense for an answer is refused in words', async () => {
  for (const response of ['', 'x', '{}', '{"id":1}', 'null']) {
    const { statusCode, body } = await visitor.send('/logga-in/nyckel', { response });
    expect([statusCode, body.includes('Det gick inte att logga in med nyckeln')]).toEqual([422, true]);
  }
  await visitor.signIn(coach, demoPassword);
  const { statusCode, body } = await visitor.send('/konto/nycklar/ny', { name: 'Datorn', response: '{}' });
  expect([statusCode, body.includes('Nyckeln blev inte klar i tid.')]).toEqual([422, true]);
  expect((await visitor.send('/konto/nycklar/ny', { name: ' ', response: '{}' })).body).toContain('Skriv ett namn');
});

test('tries are limited per address', async () => {
  const statuses = new Set<number>();
  for (let turn = 0; turn < 25; turn += 1) {
    statuses.add((await visitor.post('/auth/passkey/sign-in', { response: {} })).statusCode);
  }
  expect([...statuses]).toEqual([400, 429]);
});

test('a new link for who lost everything takes the keys away', async () => {
  const passkey = await withPasskey();
  const leader = new Visitor(server);
  await leader.signIn(lead, demoPassword);
  const userId = await server.database.asOwner(
    async (tx) => (await tx.user.findUniqueOrThrow({ where: { email: coach } })).id,
  );
  expect((await leader.open('/konto/anvandare')).body).toContain('Har två steg eller nyckel');
  const { body } = await leader.send('/konto/anvandare/ny-lank', { userId, sure: 'yes' });
  const [, token = ''] = /kod=([\w-]+)<\/code>/.exec(body) ?? [];
  await new Visitor(server).send('/inbjudan', { kod: token, password: 'björk gitarr regn tolv' });
  expect((await signInWith(new Visitor(server), passkey)).statusCode).toBe(422);
});
