import { afterEach, beforeEach, expect, test } from 'vitest';
import { setUpCode, TestServer } from '../testing/test-server';
import { Visitor } from '../testing/visitor';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start('empty');
});
afterEach(() => server.stop());

const form = {
  setUpCode,
  associationName: 'Förbundet Lund',
  teamName: 'Kraften Hedemora',
  municipality: 'Hedemora',
  trialMonths: '1',
  userName: 'Ebba Ek',
  email: 'Ebba@Exempel.se',
  password: 'björk ek alm lönn',
  leadsTeam: 'on',
};

const send = (values: Partial<typeof form>) =>
  server.post('/installation', new URLSearchParams(values).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });

test('an empty Kraften opens on the set-up page', async () => {
  const { statusCode, headers } = await server.app.inject({ url: '/' });
  expect([statusCode, headers.location]).toEqual([303, '/installation']);
  expect((await server.app.inject({ url: '/installation' })).body).toContain('Kom igång med Kraften');
});

test('the first administrator can sign in and work in the team, once there are two factors', async () => {
  expect((await send(form)).headers.location).toBe('/');
  const visitor = new Visitor(server);
  await visitor.signIn('ebba@exempel.se', form.password);
  expect((await visitor.call('staff/account.whoAmI')).statusCode).toBe(428);
  await visitor.setUpTwoFactors(form.password);
  const me = await visitor.call('staff/account.whoAmI');
  expect(me.json().result.data).toMatchObject({
    role: 'team-lead',
    team: { name: 'Kraften Hedemora', trialMonths: 1 },
  });
});

test('a password that would be guessed soon is refused', async () => {
  const { statusCode, body } = await send({ ...form, password: 'hedemora2026' });
  expect([statusCode, body.includes('Det lösenordet är lätt att gissa.')]).toEqual([422, true]);
});

test('closes when it has been used', async () => {
  await send(form);
  expect((await server.app.inject({ url: '/installation' })).statusCode).toBe(303);
  await send({ ...form, email: 'en.annan@exempel.se' });
  const { statusCode } = await server.post('/auth/sign-in/email', {
    email: 'en.annan@exempel.se',
    password: form.password,
  });
  expect(statusCode).toBe(401);
});

test('two people who send it at once make one team', async () => {
  await Promise.all([send(form), send({ ...form, email: 'en.annan@exempel.se' })]);
  expect(await server.database.asOwner((tx) => tx.team.count())).toBe(1);
});

test('without the code of the terminal nothing is made', async () => {
  const { statusCode, body } = await send({ ...form, setUpCode: 'gissning' });
  expect(statusCode).toBe(422);
  expect(body).toContain('Koden stämmer inte. Kopiera den från terminalen.');
  expect(await server.database.asOwner((tx) => tx.team.count())).toBe(0);
});

test('says everything that is missing at once and keeps what was typed, but not the password', async () => {
  const { body } = await send({ ...form, teamName: '', email: 'ebba', trialMonths: 'en' });
  for (const message of [
    'Skriv teamets namn.',
    'Skriv e-postadressen med @ och punkt',
    'Skriv prövotiden i hela månader.',
  ]) {
    expect(body).toContain(message);
  }
  expect(body).toContain('value="Förbundet Lund"');
  expect(body).not.toContain(form.password);
});

test('shows typed text as text', async () => {
  const { body } = await send({ ...form, teamName: '"><script>alert(1)</script>', email: '' });
  expect(body).not.toContain('<script>');
  expect(body).toContain('&lt;script&gt;');
});
