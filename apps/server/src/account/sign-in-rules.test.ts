import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';
import { Visitor } from '../testing/visitor';

const page = '/konto/inloggningsregler';
const emailOf = (role: string) => signIns.find((signIn) => signIn.role === role)?.email ?? '';

let server: TestServer;
let administrator: Visitor;
let associationId: string;
beforeAll(async () => {
  server = await TestServer.start('demo');
  ({ id: associationId } = await server.database.asOwner((tx) => tx.association.findFirstOrThrow()));
});
beforeEach(async () => {
  await server.database.asOwner((tx) => tx.association.updateMany({ data: { twoFactorRule: 'nobody' } }));
  administrator = new Visitor(server);
  await administrator.signIn(emailOf('administrator'), demoPassword);
});
afterAll(() => server.stop());

const ruleNow = async () =>
  (await server.database.asOwner((tx) => tx.association.findFirstOrThrow({ where: { id: associationId } })))
    .twoFactorRule;
const formOf = (rule: string, more: object = {}) => ({ associationId, [`rule-${associationId}`]: rule, ...more });

test('an administrator is told what each choice means and how many it concerns, and says yes before it holds', async () => {
  expect((await administrator.open('/konto')).body).toContain(`href="${page}"`);
  const shown = (await administrator.open(page)).body;
  expect(shown).toMatch(/value="nobody"[^>]* checked/);
  expect(shown).toContain('Det räcker med lösenord.');
  const asked = await administrator.send(page, formOf('everybody'));
  expect(asked.body).toContain('Alla som loggar in bekräftar i två steg');
  const people = await server.database.asOwner((tx) =>
    tx.user.count({ where: { memberships: { some: { role: { not: 'administrator' } } } } }),
  );
  expect(asked.body).toContain(`${people} personer i förbundet och teamen behöver slå på två steg`);
  expect(await ruleNow()).toBe('nobody');
  const saved = await administrator.send(page, formOf('everybody', { sure: 'yes' }));
  expect(saved.headers.location).toBe(`${page}?klart=sparad`);
  expect(await ruleNow()).toBe('everybody');
});

test('the rule holds at once for who has signed in already', async () => {
  const member = new Visitor(server);
  await member.signIn(emailOf('steering-member'), demoPassword);
  expect((await member.call('steering/account.whoAmI')).statusCode).toBe(200);
  await administrator.send(page, formOf('everybody', { sure: 'yes' }));
  expect((await member.call('steering/account.whoAmI')).statusCode).toBe(428);
  expect((await administrator.open(page)).headers.location).toBe('/konto/tva-steg');
});

test('the change stands in the log of every team of the association, with what was before', async () => {
  await administrator.send(page, formOf('roles-with-case-access', { sure: 'yes' }));
  const [teams, entries] = await server.database.asOwner(async (tx) => [
    await tx.team.findMany({ where: { associationId }, orderBy: { id: 'asc' } }),
    await tx.auditEntry.findMany({
      where: { action: 'signInRule.choose', details: { path: ['to'], equals: 'roles-with-case-access' } },
      orderBy: { teamId: 'asc' },
    }),
  ]);
  expect(entries.map(({ teamId }) => teamId)).toEqual(teams.map(({ id }) => id));
  expect(entries[0]).toMatchObject({
    ...{ actorKind: 'accounts', subjectId: associationId },
    details: { from: 'nobody', to: 'roles-with-case-access' },
  });
});

test('without a choice, or with one that isn’t there, the page says what to do', async () => {
  for (const form of [{ associationId }, formOf('whoever')]) {
    const { statusCode, body } = await administrator.send(page, form);
    expect([statusCode, body.includes('Fel: Välj vem som måste logga in i två steg.')]).toEqual([422, true]);
  }
  const nowhere = await administrator.send(page, { associationId: crypto.randomUUID(), sure: 'yes' });
  expect(nowhere.headers.location).toBe(page);
  expect(await ruleNow()).toBe('nobody');
});

test.each(['coach', 'team-lead', 'steering-member', 'association-officer'] as const)(
  'a %s has no such page, and changes nothing',
  async (role) => {
    const other = new Visitor(server);
    await other.signIn(emailOf(role), demoPassword);
    expect((await other.open('/konto')).body).not.toContain(page);
    expect((await other.open(page)).headers.location).toBe('/konto');
    const sent = await other.send(page, formOf('everybody', { sure: 'yes' }));
    expect(sent.headers.location).toBe('/konto');
    expect(await ruleNow()).toBe('nobody');
  },
);
