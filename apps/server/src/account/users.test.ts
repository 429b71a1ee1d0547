import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';
import { Visitor } from '../testing/visitor';

const emailOf = (role: UserRole, team: string | null) =>
  signIns.find((signIn) => signIn.role === role && signIn.team === team)?.email ?? '';
const lead = emailOf('team-lead', 'Kraften Hedemora') || 'karin.dalin@exempel.se';
const administrator = emailOf('administrator', null);
const newPassword = 'björk gitarr regn tolv';

let server: TestServer;
let visitor: Visitor;
let people = 0;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
beforeEach(() => {
  visitor = new Visitor(server);
});
afterAll(() => server.stop());

const someone = () => {
  people += 1;
  return { name: `Prov Person${people}`, email: `prov${people}@exempel.se` };
};
const teamOf = async (email: string) =>
  await server.database.asOwner(async (tx) => {
    const membership = await tx.membership.findFirstOrThrow({ where: { user: { email }, teamId: { not: null } } });
    return membership.teamId ?? '';
  });
const linkIn = (body: string) => /<code>http:\/\/kraften\.test(\/inbjudan\?kod=[\w-]+)<\/code>/.exec(body)?.[1] ?? '';
const tokenIn = (link: string) => link.split('kod=')[1] ?? '';

async function invite(by: string, form: Readonly<Record<string, string>>) {
  await visitor.signIn(by, demoPassword);
  return await visitor.send('/konto/anvandare/bjud-in', form);
}

async function invitedBy(by: string, role: UserRole) {
  const person = someone();
  const made = await invite(by, { ...person, role, teamId: await teamOf(lead) });
  return { ...person, link: linkIn(made.body) };
}

test('a lead invites a coach, who chooses a password and works in the team', async () => {
  const { link, email, name } = await invitedBy(lead, 'coach');
  const invited = new Visitor(server);
  const welcome = await invited.open(link);
  expect(welcome.body).toContain(`Välkommen, ${name}`);
  expect(welcome.body).toContain('handledare i');
  const accepted = await invited.send('/inbjudan', { kod: tokenIn(link), password: newPassword });
  expect(accepted.headers.location).toBe('/konto/vidare');
  expect((await invited.open('/konto/vidare')).headers.location).toBe('/arbete/');
  const me = await invited.call('staff/account.whoAmI');
  expect(me.json().result.data).toMatchObject({ role: 'coach', userName: name });
  const entries = await server.database.asOwner(async (tx) => {
    const { id: userId } = await tx.user.findUniqueOrThrow({ where: { email } });
    return await tx.auditEntry.findMany({ where: { userId }, orderBy: { id: 'asc' } });
  });
  expect(entries.map(({ action }) => action)).toEqual(['account:use-invitation', 'session:sign-in', 'account.whoAmI']);
  expect(await new Visitor(server).signIn(email, newPassword)).toBe('/konto');
});

test('a link lets in while others guess at the password of that address', async () => {
  const { link, email, name } = await invitedBy(lead, 'coach');
  const guess = async (guesser: Visitor) => {
    for (let tried = 0; tried < 6; tried += 1) await guesser.signIn(email, `gissning nummer ${tried}`);
  };
  await Promise.all(Array.from({ length: 5 }, () => guess(new Visitor(server))));
  const invited = new Visitor(server);
  expect((await invited.send('/logga-in', { email, password: 'fel' })).body).toContain('Vänta 60 minuter');
  await invited.send('/inbjudan', { kod: tokenIn(link), password: newPassword });
  expect((await invited.open('/konto')).body).toContain(name);
});

test('whom the association asks for two factors is led to them from the invitation', async () => {
  const { link } = await invitedBy(lead, 'coach');
  await server.database.asOwner((tx) =>
    tx.association.updateMany({ data: { twoFactorRule: 'roles-with-case-access' } }),
  );
  const invited = new Visitor(server);
  await invited.send('/inbjudan', { kod: tokenIn(link), password: newPassword });
  expect((await invited.open('/konto/vidare')).headers.location).toBe('/konto/tva-steg');
  await invited.setUpTwoFactors(newPassword);
  expect((await invited.open('/konto/vidare')).headers.location).toBe('/arbete/');
  await server.database.asOwner((tx) => tx.association.updateMany({ data: { twoFactorRule: 'nobody' } }));
});

test('a link lets one in once, and none when it was withdrawn, has run out or is a guess', async () => {
  const used = await invitedBy(lead, 'coach');
  await new Visitor(server).send('/inbjudan', { kod: tokenIn(used.link), password: newPassword });
  const withdrawn = await invitedBy(lead, 'coach');
  const { id } = await server.database.asOwner((tx) =>
    tx.invitation.findFirstOrThrow({ where: { email: withdrawn.email } }),
  );
  await visitor.send('/konto/anvandare/aterkalla', { invitationId: id });
  const old = await invitedBy(lead, 'coach');
  await server.database.asOwner((tx) =>
    tx.invitation.updateMany({ where: { email: old.email }, data: { expiresAt: new Date(Date.now() - 1000) } }),
  );
  for (const link of [used.link, withdrawn.link, old.link, '/inbjudan?kod=gissning', '/inbjudan']) {
    const { statusCode, body } = await new Visitor(server).open(link);
    expect([statusCode, body.includes('Länken gäller inte längre')], link).toEqual([404, true]);
    const tried = await new Visitor(server).send('/inbjudan', { kod: tokenIn(link), password: newPassword });
    expect(tried.statusCode, link).toBe(404);
  }
});

test('two who use a link at once make one user', async () => {
  const { link, email } = await invitedBy(lead, 'coach');
  const answers = await Promise.all(
    [1, 2].map(() => new Visitor(server).send('/inbjudan', { kod: tokenIn(link), password: newPassword })),
  );
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 404]);
  const users = await server.database.asOwner((tx) =>
    tx.user.findMany({ where: { email }, include: { memberships: true } }),
  );
  expect(users.map(({ memberships }) => memberships.length)).toEqual([1]);
});

test('the link’s secret is kept nowhere', async () => {
  const { link, email } = await invitedBy(lead, 'coach');
  const row = await server.database.asOwner((tx) => tx.invitation.findFirstOrThrow({ where: { email } }));
  expect(JSON.stringify(row)).not.toContain(tokenIn(link));
  expect(server.log).not.toContain(tokenIn(link));
});

test('a lead invites a representative of an authority, who comes to what is shared with it and to no case', async () => {
  const person = someone();
  const form = { ...person, role: 'authority-representative', teamId: await teamOf(lead) };
  const unsaid = await invite(lead, { ...form, authority: '' });
  expect(unsaid.statusCode).toBe(422);
  expect(unsaid.body).toContain('Välj vilken myndighet personen ska representera.');
  const made = await invite(lead, { ...form, authority: 'AF' });
  const link = linkIn(made.body);
  const invited = new Visitor(server);
  expect((await invited.open(link)).body).toContain('(Arbetsförmedlingen)');
  await invited.send('/inbjudan', { kod: tokenIn(link), password: newPassword });
  expect((await invited.open('/konto/vidare')).headers.location).toBe('/arbete/');
  const me = await invited.call('representative/account.whoAmI');
  expect(me.json().result.data).toMatchObject({ authority: 'AF', userName: person.name });
  expect((await invited.call('staff/participation.list')).statusCode).toBe(403);
});

test('who has an account already gets the role without a new password', async () => {
  const coach = emailOf('coach', 'Kraften Hedemora') || 'anna.lind@exempel.se';
  const made = await invite(lead, {
    name: 'Anna Lind',
    email: coach,
    role: 'steering-member',
    teamId: await teamOf(lead),
  });
  const link = linkIn(made.body);
  const stranger = new Visitor(server);
  const page = await stranger.open(link);
  expect(page.body).toContain('Du har redan ett konto');
  expect(page.body).not.toContain('name="password"');
  await stranger.send('/inbjudan', { kod: tokenIn(link), password: newPassword });
  expect(await new Visitor(server).signIn(coach, newPassword)).toBeNull();
  const owner = new Visitor(server);
  await owner.signIn(coach, demoPassword);
  expect((await owner.open(link)).body).toContain('Ta emot rollen');
  await owner.send('/inbjudan', { kod: tokenIn(link) });
  expect((await owner.call('steering/account.whoAmI')).statusCode).toBe(200);
});

test('a lead can’t make an administrator, nor anybody in another team', async () => {
  const person = someone();
  const refused = await invite(lead, { ...person, role: 'administrator', teamId: await teamOf(lead) });
  expect([refused.statusCode, refused.body.includes('Den rollen kan bara administratören ge.')]).toEqual([422, true]);
  const elsewhere = await invite(lead, { ...person, role: 'coach', teamId: await teamOf('sofia.mattis@exempel.se') });
  expect(elsewhere.statusCode).toBe(422);
  expect(await server.database.asOwner((tx) => tx.invitation.count({ where: { email: person.email } }))).toBe(0);
});

test('everything that is missing is said at once, and what was typed stays', async () => {
  const { statusCode, body } = await invite(lead, { name: 'Bo Ek', email: 'bo', role: '', teamId: await teamOf(lead) });
  expect(statusCode).toBe(422);
  expect(body).toContain('value="Bo Ek"');
  expect(body).toContain('Välj en roll.');
  expect(body).toContain('Skriv e-postadressen med @ och punkt');
});

test('a coach and the steering group have no page of users', async () => {
  for (const role of ['coach', 'steering-member'] as const) {
    const other = new Visitor(server);
    await other.signIn(signIns.find((signIn) => signIn.role === role)?.email ?? '', demoPassword);
    expect((await other.open('/konto/anvandare')).headers.location).toBe('/konto');
    const { headers } = await other.send('/konto/anvandare/bjud-in', {
      ...someone(),
      role: 'coach',
      teamId: await teamOf(lead),
    });
    expect(headers.location).toBe('/konto');
  }
});

test('an administrator makes administrators', async () => {
  const { link } = await invitedBy(administrator, 'administrator');
  const invited = new Visitor(server);
  await invited.send('/inbjudan', { kod: tokenIn(link), password: newPassword });
  expect((await invited.open('/konto/anvandare')).statusCode).toBe(200);
  expect((await invited.call('staff/account.whoAmI')).statusCode).toBe(403);
});

test('who has lost the telephone gets in anew, and the old password and sessions are no good', async () => {
  const { link, email, name } = await invitedBy(lead, 'coach');
  const person = new Visitor(server);
  await person.send('/inbjudan', { kod: tokenIn(link), password: newPassword });
  await person.setUpTwoFactors(newPassword);
  const { id: userId } = await server.database.asOwner((tx) => tx.user.findUniqueOrThrow({ where: { email } }));
  const asked = await visitor.send('/konto/anvandare/ny-lank', { userId });
  expect(asked.body).toContain(`Ge ${name} en ny länk?`);
  const made = await visitor.send('/konto/anvandare/ny-lank', { userId, sure: 'yes' });
  const again = new Visitor(server);
  const another = 'vante kompass lök hav';
  await again.send('/inbjudan', { kod: tokenIn(linkIn(made.body)), password: another });
  expect((await again.open('/konto')).body).toContain(name);
  expect((await person.open('/konto')).statusCode).toBe(303);
  expect(await new Visitor(server).signIn(email, newPassword)).toBeNull();
  expect(await new Visitor(server).signIn(email, another)).toBe('/konto');
});

test('a lead can’t get in as somebody who is more than the lead’s own', async () => {
  const { id: userId } = await server.database.asOwner((tx) =>
    tx.user.findUniqueOrThrow({ where: { email: administrator } }),
  );
  const teamId = await teamOf(lead);
  const membership = { id: crypto.randomUUID(), userId, role: 'coach', teamId };
  await server.database.asOwner((tx) => tx.membership.create({ data: membership }));
  await visitor.signIn(lead, demoPassword);
  const { statusCode, body } = await visitor.send('/konto/anvandare/ny-lank', { userId, sure: 'yes' });
  expect([statusCode, body.includes('Be administratören om en ny länk.')]).toEqual([422, true]);
  expect(await server.database.asOwner((tx) => tx.invitation.count({ where: { userId } }))).toBe(0);
  await server.database.asOwner((tx) => tx.membership.delete({ where: { id: membership.id } }));
});

test('a role that is taken away is gone at once, and what was done is still said to be theirs', async () => {
  const { link, email } = await invitedBy(lead, 'coach');
  const person = new Visitor(server);
  await person.send('/inbjudan', { kod: tokenIn(link), password: newPassword });
  const { id: membershipId } = await server.database.asOwner((tx) =>
    tx.membership.findFirstOrThrow({ where: { user: { email } } }),
  );
  const asked = await visitor.send('/konto/anvandare/ta-bort', { membershipId });
  expect(asked.body).toContain('Ta bort rollen för');
  expect((await person.call('staff/account.whoAmI')).statusCode).toBe(200);
  const { headers } = await visitor.send('/konto/anvandare/ta-bort', { membershipId, sure: 'yes' });
  expect(headers.location).toBe('/konto/anvandare?klart=rollen-borta');
  expect((await person.call('staff/account.whoAmI')).statusCode).toBe(403);
  expect(await server.database.asOwner((tx) => tx.user.count({ where: { email } }))).toBe(1);
});

test('nobody takes their own role', async () => {
  await visitor.signIn(lead, demoPassword);
  const { id: membershipId } = await server.database.asOwner((tx) =>
    tx.membership.findFirstOrThrow({ where: { user: { email: lead } } }),
  );
  const { statusCode, body } = await visitor.send('/konto/anvandare/ta-bort', { membershipId, sure: 'yes' });
  expect([statusCode, body.includes('Du kan inte ta din egen roll.')]).toEqual([422, true]);
});

test('among many users some are found by role in the address, and by name or address in what is sent', async () => {
  await visitor.signIn(administrator, demoPassword);
  const { body } = await visitor.open('/konto/anvandare?roll=coach');
  expect(body).toContain('href="/konto/anvandare?roll=coach#anvandare" aria-current="true"');
  const listed = (page: string) => page.slice(page.indexOf('id="anvandare"'));
  expect(listed(body)).toContain('anna.lind@exempel.se');
  expect(listed(body)).not.toContain(lead);
  const { body: byName } = await visitor.send('/konto/anvandare/sok', { roll: '', sok: 'LIND' });
  expect(listed(byName)).toContain('anna.lind@exempel.se');
  expect(listed(byName)).not.toContain(lead);
  const { body: nobody } = await visitor.send('/konto/anvandare/sok', { roll: 'coach', sok: 'karin.dalin' });
  expect(listed(nobody)).toContain('Ingen passar in');
  const { body: odd } = await visitor.open('/konto/anvandare?roll=ingen&sok=lind');
  expect(listed(odd), 'a name in the address is not read').toContain(lead);
});

test('nobody is offered or given a new link to their own account', async () => {
  await visitor.signIn(lead, demoPassword);
  const { body } = await visitor.open('/konto/anvandare');
  const own = await server.database.asOwner(
    async (tx) => (await tx.user.findUniqueOrThrow({ where: { email: lead } })).id,
  );
  expect(body).toContain('Ge en ny länk');
  expect(body).not.toContain(`name="userId" value="${own}"`);
  const forced = await visitor.send('/konto/anvandare/ny-lank', { userId: own, sure: 'yes' });
  expect([forced.statusCode, forced.body.includes('Du kan inte ge dig själv en ny länk.')]).toEqual([422, true]);
});
