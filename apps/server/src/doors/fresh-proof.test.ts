import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';
import { nextCodeOf, Visitor } from '../testing/visitor';

const lead = signIns.find(({ role }) => role === 'team-lead')?.email ?? '';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
afterAll(() => server.stop());

const ageSessions = (minutes: number) =>
  server.database.asOwner((tx) =>
    tx.session.updateMany({ data: { createdAt: new Date(Date.now() - minutes * 60_000) } }),
  );
const protectedPerson = () =>
  server.database.asOwner(async (tx) => {
    const { id: userId } = await tx.user.findUniqueOrThrow({ where: { email: lead } });
    const { teamId } = await tx.membership.findFirstOrThrow({ where: { userId } });
    return (await tx.protectedIdentity.findFirstOrThrow({ where: { teamId: teamId ?? '' } })).personId;
  });

async function openIdentity(who: Visitor) {
  const answer = await who.post('/trpc/staff/person.identity', {
    personId: await protectedPerson(),
    reason: 'meeting',
  });
  return { status: answer.statusCode, said: answer.json() };
}

test('a protected identity is opened within ten minutes of signing in, and after that by who signs in again', async () => {
  const visitor = new Visitor(server);
  await visitor.signIn(lead, demoPassword);
  expect((await openIdentity(visitor)).status).toBe(200);

  await ageSessions(11);
  const { status, said } = await openIdentity(visitor);
  expect(status).toBe(428);
  expect(said.error.data).toMatchObject({ code: 'PRECONDITION_REQUIRED', asksForProof: true });
  expect(JSON.stringify(said)).not.toContain('givenName');
  expect(
    (await visitor.post('/trpc/staff/participation.list', { part: 'all' })).statusCode,
    'ordinary work goes on',
  ).toBe(200);

  await visitor.signIn(lead, demoPassword);
  expect((await openIdentity(visitor)).status).toBe(200);
});

test('who has two factors shows both, and using the session doesn’t make it fresh', async () => {
  const visitor = new Visitor(server);
  await visitor.signIn(lead, demoPassword);
  const { app } = await visitor.setUpTwoFactors(demoPassword);
  await ageSessions(11);
  await visitor.post('/auth/sign-in/email', { email: lead, password: demoPassword });
  expect((await openIdentity(visitor)).status, 'the password alone').toBe(401);
  await visitor.send('/logga-in/kod', { code: nextCodeOf(app), till: '/konto' });
  expect((await openIdentity(visitor)).status).toBe(200);
  await ageSessions(11);
  await visitor.open('/konto');
  expect((await openIdentity(visitor)).status).toBe(428);
});

test('a new password or second step asks for it too: neither is a way round', async () => {
  const visitor = new Visitor(server);
  const other = signIns.find(({ role }) => role === 'coach')?.email ?? '';
  await visitor.signIn(other, demoPassword);
  await ageSessions(11);
  for (const url of ['/konto/losenord', '/konto/tva-steg', '/konto/nycklar']) {
    const { location } = (await visitor.open(url)).headers;
    expect(location).toBe(`/logga-in?${new URLSearchParams({ skal: 'igen', till: url })}`);
  }
  const form = { currentPassword: demoPassword, newPassword: 'björk gitarr regn tolv' };
  expect((await visitor.send('/konto/losenord', form)).headers.location).toContain('skal=igen');
  expect(await new Visitor(server).signIn(other, demoPassword)).toBe('/konto');
});
