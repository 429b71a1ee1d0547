import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import type { TwoFactorRule } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';
import { hiddenValue, nextCodeOf, Visitor } from '../testing/visitor';

const emailOf = (role: UserRole) => signIns.find((signIn) => signIn.role === role)?.email ?? '';
const coach = emailOf('coach');

let server: TestServer;
let visitor: Visitor;
let passwords: { id: string; password: string | null }[];
beforeAll(async () => {
  server = await TestServer.start('demo');
  passwords = await server.database.asOwner((tx) => tx.account.findMany({ select: { id: true, password: true } }));
});
beforeEach(() => {
  visitor = new Visitor(server);
});
afterEach(async () => {
  await server.database.asOwner(async (tx) => {
    await tx.session.deleteMany();
    await tx.twoFactor.deleteMany();
    await tx.user.updateMany({ data: { twoFactorEnabled: false } });
    await tx.association.updateMany({ data: { twoFactorRule: 'nobody' } });
    for (const { id, password } of passwords) await tx.account.update({ where: { id }, data: { password } });
  });
  testBegan = await lastEntry();
});
afterAll(() => server.stop());

let testBegan = 0n;
const lastEntry = () =>
  server.database.asOwner(async (tx) => (await tx.auditEntry.aggregate({ _max: { id: true } }))._max.id ?? 0n);

const setRule = (twoFactorRule: TwoFactorRule) =>
  server.database.asOwner((tx) => tx.association.updateMany({ data: { twoFactorRule } }));
const actionsOf = async (email: string) => {
  const entries = await server.database.asOwner(async (tx) => {
    const { id } = await tx.user.findUniqueOrThrow({ where: { email } });
    return await tx.auditEntry.findMany({
      where: { userId: id, actorKind: 'account', id: { gt: testBegan } },
      orderBy: { id: 'asc' },
    });
  });
  return entries.map(({ action }) => action);
};

describe('signing in on the server’s own page', () => {
  test('leads to where one was on the way to', async () => {
    const { headers } = await visitor.open('/konto/losenord');
    expect(headers.location).toBe('/logga-in?till=%2Fkonto%2Flosenord');
    const { headers: signedIn } = await visitor.send('/logga-in', {
      ...{ email: coach, password: demoPassword },
      till: '/konto/losenord',
    });
    expect(signedIn.location).toBe('/konto/losenord');
    expect((await visitor.open('/konto')).body).toContain('Anna Lind');
  });

  test('is refused with a wrong password, and keeps the address that was typed', async () => {
    const { statusCode, body } = await visitor.send('/logga-in', { email: coach, password: 'fel', till: '/konto' });
    expect(statusCode).toBe(422);
    expect(body).toContain('E-postadressen eller lösenordet stämmer inte.');
    expect(body).toContain(`value="${coach}"`);
    expect((await visitor.open('/konto')).statusCode).toBe(303);
  });

  test('says what is missing', async () => {
    const { body } = await visitor.send('/logga-in', { email: '', password: '' });
    expect(body).toContain('Skriv din e-postadress.');
    expect(body).toContain('Skriv ditt lösenord.');
  });

  test('is refused when another site sends the form', async () => {
    const { statusCode } = await visitor.send(
      '/logga-in',
      { email: coach, password: demoPassword },
      { origin: 'https://exempel.se' },
    );
    expect(statusCode).toBe(403);
  });

  test('out again leaves nobody signed in', async () => {
    await visitor.signIn(coach, demoPassword);
    await visitor.send('/logga-ut', {});
    expect((await visitor.open('/konto')).statusCode).toBe(303);
    expect(await actionsOf(coach)).toEqual(['session:sign-in', 'session:sign-out']);
  });
});

describe('two factors', () => {
  test('are asked for at the next sign-in, and a code or a recovery code lets in', async () => {
    await visitor.signIn(coach, demoPassword);
    const { app, recoveryCodes } = await visitor.setUpTwoFactors(demoPassword);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await visitor.open('/konto')).body).toContain('Påslagen');

    const again = new Visitor(server);
    expect(await again.signIn(coach, demoPassword)).toBe('/logga-in/kod?till=%2Fkonto');
    expect((await again.open('/konto')).statusCode).toBe(303);
    const wrong = await again.send('/logga-in/kod', { code: '000000', till: '/konto' });
    expect(wrong.body).toContain('Koden stämmer inte');
    const right = await again.send('/logga-in/kod', { code: nextCodeOf(app), till: '/konto' });
    expect(right.headers.location).toBe('/konto');
    expect((await again.open('/konto')).statusCode).toBe(200);

    const [recoveryCode = ''] = recoveryCodes;
    const typed = recoveryCode.toLowerCase().replace('-', ' ');
    for (const expected of ['/konto', undefined]) {
      const third = new Visitor(server);
      await third.signIn(coach, demoPassword);
      expect((await third.send('/logga-in/kod', { code: typed, till: '/konto' })).headers.location).toBe(expected);
    }
    expect(await actionsOf(coach)).toEqual([
      ...['session:sign-in', 'account:set-up-two-factors', 'session:sign-in-failed', 'session:sign-in'],
      ...['session:sign-in', 'session:sign-in-failed'],
    ]);
  });

  test('are asked for each time, also in a browser that asked to be trusted', async () => {
    await visitor.signIn(coach, demoPassword);
    const { app } = await visitor.setUpTwoFactors(demoPassword);
    const again = new Visitor(server);
    await again.signIn(coach, demoPassword);
    const code = nextCodeOf(app);
    const verified = await again.post('/auth/two-factor/verify-totp', { code, trustDevice: true });
    expect(verified.statusCode).toBe(200);
    expect(await again.signIn(coach, demoPassword)).toBe('/logga-in/kod?till=%2Fkonto');
  });

  test('take each code once, also from two who bring it at the same moment', async () => {
    await visitor.signIn(coach, demoPassword);
    const { app, usedCode } = await visitor.setUpTwoFactors(demoPassword);
    const bring = async (code: string) => {
      const somebody = new Visitor(server);
      await somebody.signIn(coach, demoPassword);
      return (await somebody.send('/logga-in/kod', { code, till: '/konto' })).headers.location ?? 'refused';
    };
    expect(await bring(usedCode)).toBe('refused');
    const code = nextCodeOf(app);
    expect((await Promise.all([bring(code), bring(code), bring(code)])).toSorted()).toEqual([
      ...['/konto', 'refused', 'refused'],
    ]);
    expect(await bring(code)).toBe('refused');
  });

  test('end every session that a password alone opened', async () => {
    const elsewhere = new Visitor(server);
    await elsewhere.signIn(coach, demoPassword);
    await visitor.signIn(coach, demoPassword);
    await visitor.setUpTwoFactors(demoPassword);
    expect((await elsewhere.open('/konto')).statusCode).toBe(303);
    expect((await visitor.open('/konto')).statusCode).toBe(200);
  });

  test('aren’t there until the first code was right, which may be tried again', async () => {
    await visitor.signIn(coach, demoPassword);
    const begun = await visitor.send('/konto/tva-steg/borja', { password: demoPassword });
    const uri = hiddenValue(begun.body, 'uri');
    const wrong = await visitor.send('/konto/tva-steg/kod', { uri, code: '12' });
    expect(wrong.body).toContain('Skriv de sex siffrorna som appen visar.');
    expect(hiddenValue(wrong.body, 'uri')).toBe(uri);
    expect(await new Visitor(server).signIn(coach, demoPassword)).toBe('/konto');
  });

  test('need the password once more', async () => {
    await visitor.signIn(coach, demoPassword);
    const { statusCode, body } = await visitor.send('/konto/tva-steg/borja', { password: 'fel' });
    expect([statusCode, body.includes('Lösenordet stämmer inte.')]).toEqual([422, true]);
  });

  test('new recovery codes put the old ones out of use', async () => {
    await visitor.signIn(coach, demoPassword);
    const { recoveryCodes } = await visitor.setUpTwoFactors(demoPassword);
    const { body } = await visitor.send('/konto/tva-steg/andra', { password: demoPassword, what: 'codes' });
    expect(body).toContain('Spara dina reservkoder');
    const again = new Visitor(server);
    await again.signIn(coach, demoPassword);
    expect((await again.send('/logga-in/kod', { code: recoveryCodes[0] ?? '' })).statusCode).toBe(422);
  });

  test('can be turned off by who may do without', async () => {
    await visitor.signIn(coach, demoPassword);
    await visitor.setUpTwoFactors(demoPassword);
    const { headers } = await visitor.send('/konto/tva-steg/andra', { password: demoPassword, what: 'off' });
    expect(headers.location).toBe('/konto?klart=tva-steg-av');
    expect(await new Visitor(server).signIn(coach, demoPassword)).toBe('/konto');
  });
});

describe('an association that asks for two factors', () => {
  test('lets a coach see nothing before they are there', async () => {
    await setRule('roles-with-case-access');
    await visitor.signIn(coach, demoPassword);
    const refused = await visitor.call('staff/account.whoAmI');
    expect([refused.statusCode, refused.json().error.data.code]).toEqual([428, 'PRECONDITION_REQUIRED']);
    expect((await visitor.open('/konto')).body).toContain('Du behöver slå på den innan du kan arbeta i Kraften.');
    await visitor.setUpTwoFactors(demoPassword);
    expect((await visitor.call('staff/account.whoAmI')).statusCode).toBe(200);
    expect((await visitor.open('/konto/vidare')).headers.location).toBe('/arbete/');
  });

  test('lets nobody who needs them turn them off', async () => {
    await setRule('roles-with-case-access');
    await visitor.signIn(coach, demoPassword);
    await visitor.setUpTwoFactors(demoPassword);
    await visitor.send('/konto/tva-steg/andra', { password: demoPassword, what: 'off' });
    expect(await new Visitor(server).signIn(coach, demoPassword)).toBe('/logga-in/kod?till=%2Fkonto');
  });

  test('lets the steering group in without, unless it asks everybody', async () => {
    await setRule('roles-with-case-access');
    await visitor.signIn(emailOf('steering-member'), demoPassword);
    expect((await visitor.call('steering/account.whoAmI')).statusCode).toBe(200);
    await setRule('everybody');
    expect((await visitor.call('steering/account.whoAmI')).statusCode).toBe(428);
  });
});

describe('a session', () => {
  const age = (minutes: number) =>
    server.database.asOwner((tx) =>
      tx.session.updateMany({ data: { lastUsedAt: new Date(Date.now() - minutes * 60_000) } }),
    );

  test('ends when nobody has used it for twenty minutes, and lasts while somebody does', async () => {
    await visitor.signIn(coach, demoPassword);
    await age(19);
    expect((await visitor.call('staff/account.whoAmI')).statusCode).toBe(200);
    await age(1);
    expect((await visitor.call('staff/account.whoAmI')).statusCode).toBe(200);
    await age(21);
    expect((await visitor.call('staff/account.whoAmI')).statusCode).toBe(401);
    expect(await server.database.asOwner((tx) => tx.session.count())).toBe(0);
  });

  test('that has been left is none for the apps either', async () => {
    await visitor.signIn(coach, demoPassword);
    await age(21);
    expect((await visitor.open('/auth/get-session')).body).toBe('null');
  });

  test('ends after twelve hours, however busy it is', async () => {
    await visitor.signIn(coach, demoPassword);
    const [session] = await server.database.asOwner((tx) => tx.session.findMany());
    const hours = ((session?.expiresAt.getTime() ?? 0) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
    await visitor.call('staff/account.whoAmI');
    const [later] = await server.database.asOwner((tx) => tx.session.findMany());
    expect(later?.expiresAt).toEqual(session?.expiresAt);
  });

  test('elsewhere can be ended from here', async () => {
    const elsewhere = new Visitor(server);
    await elsewhere.signIn(coach, demoPassword);
    await visitor.signIn(coach, demoPassword);
    const stranger = new Visitor(server);
    await stranger.signIn(emailOf('team-lead'), demoPassword);
    const { body } = await visitor.open('/konto');
    expect([...body.matchAll(/Inloggad \d/g)]).toHaveLength(2);
    await visitor.send('/konto/logga-ut-andra', {});
    expect((await elsewhere.open('/konto')).statusCode).toBe(303);
    expect((await visitor.open('/konto')).statusCode).toBe(200);
    expect((await stranger.open('/konto')).statusCode).toBe(200);
    expect((await actionsOf(coach)).at(-1)).toBe('session:end-others');
  });

  test('is another one after signing in: a planted cookie is worth nothing', async () => {
    const planted = new Visitor(server);
    await planted.signIn(emailOf('steering-member'), demoPassword);
    const before = planted.cookie;
    await planted.signIn(coach, demoPassword);
    expect(planted.cookie).not.toBe(before);
  });
});

describe('a new password', () => {
  const change = (form: { currentPassword: string; newPassword: string }) => visitor.send('/konto/losenord', form);

  test('lets in, the old one doesn’t, and the others are signed out', async () => {
    const elsewhere = new Visitor(server);
    await elsewhere.signIn(coach, demoPassword);
    await visitor.signIn(coach, demoPassword);
    const newPassword = 'björk gitarr regn tolv';
    expect((await change({ currentPassword: demoPassword, newPassword })).headers.location).toBe(
      '/konto?klart=losenord',
    );
    expect((await visitor.open('/konto')).statusCode).toBe(200);
    expect((await elsewhere.open('/konto')).statusCode).toBe(303);
    expect(await new Visitor(server).signIn(coach, demoPassword)).toBeNull();
    expect(await new Visitor(server).signIn(coach, newPassword)).toBe('/konto');
    expect(await actionsOf(coach)).toContain('account:change-password');
  });

  test.each([
    ['kort', 'Välj ett lösenord med minst 12 tecken.'],
    ['lösenord2026', 'Det lösenordet är lätt att gissa.'],
    ['anna.lind@exempel.se', 'Det lösenordet är lätt att gissa.'],
    ['x'.repeat(300), 'Välj ett lösenord med högst 256 tecken.'],
    ['', 'Välj ett lösenord.'],
  ])('like %s is refused', async (newPassword, message) => {
    await visitor.signIn(coach, demoPassword);
    const { statusCode, body } = await change({ currentPassword: demoPassword, newPassword });
    expect([statusCode, body.includes(message)]).toEqual([422, true]);
  });

  test('needs the old one', async () => {
    await visitor.signIn(coach, demoPassword);
    const { body } = await change({ currentPassword: 'fel', newPassword: 'björk gitarr regn tolv' });
    expect(body).toContain('Lösenordet som du har nu stämmer inte.');
  });
});

describe('a link from another site', () => {
  const from = (mode: string) => ({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode });

  test('opens a page, as one in a message does', async () => {
    const url = '/inbjudan?kod=okand';
    const { statusCode, body } = await server.app.inject({ url, headers: from('navigate') });
    expect([statusCode, body.includes('Länken gäller inte längre')]).toEqual([404, true]);
  });

  test('sends no form, and no page of another site reads one', async () => {
    const read = await server.app.inject({ url: '/logga-in', headers: from('cors') });
    const sent = await server.app.inject({ method: 'POST', url: '/logga-ut', headers: from('navigate') });
    expect([read.statusCode, sent.statusCode]).toEqual([403, 403]);
  });
});
