import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';
import { nextCodeOf, Visitor } from '../testing/visitor';

const emailOf = (wanted: string) => signIns.find(({ role }) => role === wanted)?.email ?? '';
const [coach, lead] = [emailOf('coach'), emailOf('team-lead')];

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
beforeEach(() => server.database.asOwner((tx) => tx.signInTries.deleteMany()));
afterAll(() => server.stop());

/** Guesses from one address after the other, so many times from each. */
async function guess(email: string, { addresses, each }: { addresses: number; each: number }) {
  const fromOne = async (guesser: Visitor) => {
    for (let tried = 0; tried < each; tried += 1) await guesser.signIn(email, `gissning nummer ${tried}`);
  };
  await Promise.all(Array.from({ length: addresses }, () => fromOne(new Visitor(server))));
}

async function knownBrowser(email: string) {
  const visitor = new Visitor(server);
  await visitor.signIn(email, demoPassword);
  await visitor.send('/logga-ut', {});
  return visitor;
}

const later = (minutes: number) =>
  server.database.asOwner(async (tx) => {
    for (const { account, source, since } of await tx.signInTries.findMany()) {
      await tx.signInTries.update({
        where: { account_source: { account, source } },
        data: { since: new Date(since.getTime() - minutes * 60_000) },
      });
    }
  });

test('after ten wrong tries from an address the right password is held back there too, for a quarter of an hour', async () => {
  const guesser = new Visitor(server);
  for (let tried = 0; tried < 10; tried += 1) await guesser.signIn(coach, `gissning nummer ${tried}`);
  const held = await guesser.send('/logga-in', { email: coach.toUpperCase(), password: demoPassword });
  expect(held.statusCode).toBe(422);
  expect(held.body).toContain('Vänta 15 minuter, logga in på en dator där du har varit inloggad förut');
  expect(await guesser.signIn(lead, demoPassword)).toBe('/konto');
  await later(16);
  expect(await guesser.signIn(coach, demoPassword)).toBe('/konto');
});

test('guesses from many addresses are held back for an hour, and leave alone who has been signed in there before', async () => {
  const owner = await knownBrowser(coach);
  await guess(coach, { addresses: 6, each: 5 });
  const stranger = new Visitor(server);
  const held = await stranger.send('/logga-in', { email: coach, password: demoPassword });
  expect(held.body).toContain('Vänta 60 minuter');
  expect(await owner.signIn(coach, demoPassword)).toBe('/konto');
  expect(await new Visitor(server).signIn(lead, demoPassword)).toBe('/konto');
  await later(61);
  expect(await stranger.signIn(coach, demoPassword)).toBe('/konto');
});

test('a browser that has been signed in before is held back after ten wrong tries as well, wherever it is', async () => {
  const owner = await knownBrowser(coach);
  for (let tried = 0; tried < 10; tried += 1) {
    owner.moveTo(new Visitor(server));
    await owner.signIn(coach, `gissning nummer ${tried}`);
  }
  expect(await owner.signIn(coach, demoPassword)).toBeNull();
  expect(await new Visitor(server).signIn(coach, demoPassword)).toBe('/konto');
});

test('a computer that several people have signed in at is known for each of them', async () => {
  const shared = await knownBrowser(coach);
  await shared.signIn(lead, demoPassword);
  await shared.send('/logga-ut', {});
  await guess(coach, { addresses: 6, each: 5 });
  expect(await shared.signIn(coach, demoPassword)).toBe('/konto');
});

test('a cookie that the server did not sign makes no browser known, and neither does one for another account', async () => {
  const owner = await knownBrowser(coach);
  const other = await knownBrowser(lead);
  await guess(coach, { addresses: 6, each: 5 });
  expect(await other.signIn(coach, demoPassword)).toBeNull();
  const bring = async (cookie: string) => {
    const form = { email: coach, password: demoPassword };
    return (await new Visitor(server).send('/logga-in', form, { cookie })).statusCode;
  };
  expect(await bring(owner.cookie.replace(/(kraften\.device=)[^.;]+/, '$1another'))).toBe(422);
  expect(await bring(owner.cookie)).toBe(303);
});

test('a password alone makes no browser known where a second factor has to follow', async () => {
  const owner = new Visitor(server);
  await owner.signIn(lead, demoPassword);
  const { app } = await owner.setUpTwoFactors(demoPassword);
  const visitor = new Visitor(server);
  await visitor.signIn(lead, demoPassword);
  expect(visitor.cookie).not.toContain('kraften.device');
  await visitor.send('/logga-in/kod', { code: nextCodeOf(app), till: '/konto' });
  expect(visitor.cookie).toContain('kraften.device');
  await visitor.send('/konto/tva-steg/andra', { password: demoPassword, what: 'off' });
});

test('many guesses at the same moment are counted each', async () => {
  const guesser = new Visitor(server);
  const guesses = Array.from({ length: 15 }, (_, tried) =>
    guesser.send('/logga-in', { email: coach, password: `gissning nummer ${tried}` }),
  );
  const answers = await Promise.all(guesses);
  expect(answers.filter(({ body }) => body.includes('lösenordet stämmer inte'))).toHaveLength(10);
  expect(answers.filter(({ body }) => body.includes('Vänta 15 minuter'))).toHaveLength(5);
});

test('right passwords are not counted, however many', async () => {
  const visitor = new Visitor(server);
  for (let tried = 0; tried < 12; tried += 1) expect(await visitor.signIn(coach, demoPassword)).toBe('/konto');
});

test('an address that nobody has is held back like one that somebody has', async () => {
  const guesser = new Visitor(server);
  const texts = [];
  for (const email of ['ingen@exempel.se', coach]) {
    for (let tried = 0; tried < 10; tried += 1) await guesser.signIn(email, 'fel lösenord');
    guesser.moveTo(new Visitor(server));
    await guess(email, { addresses: 2, each: 10 });
    texts.push((await new Visitor(server).send('/logga-in', { email, password: 'fel' })).body.replaceAll(email, ''));
  }
  expect(texts[0]).toContain('Vänta 60 minuter');
  expect(texts[1]).toBe(texts[0]);
});

test('neither addresses nor accounts can be read in what is kept', async () => {
  await guess(coach, { addresses: 1, each: 2 });
  const kept = await server.database.asOwner((tx) => tx.signInTries.findMany());
  expect(kept.map(({ tries }) => tries)).toEqual([2, 2]);
  const { id } = await server.database.asOwner((tx) => tx.user.findUniqueOrThrow({ where: { email: coach } }));
  for (const secret of [coach, id, '10.0.']) expect(JSON.stringify(kept)).not.toContain(secret);
});
