import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';
import { Visitor } from '../testing/visitor';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
afterAll(() => server.stop());

test('a form without a script reaches the door that a script calls', async () => {
  const visitor = new Visitor(server);
  const teams = JSON.parse((await visitor.send('/anmalan/team', { ask: 'team.list' })).body);
  expect(teams.body.result.data.map(({ teamSlug }: { teamSlug: string }) => teamSlug)).toContain('kraften');
  const input = JSON.stringify({ reference: 'AAAA-AAAA', code: 'AAAA-AAAA-AAAA' });
  const receipt = JSON.parse((await visitor.send('/anmalan/kvitto', { ask: 'receipt.open', input })).body);
  expect(receipt.status).toBe(404);
  const staff = JSON.parse((await visitor.send('/anmalan/kvitto', { ask: 'referral.list', input: '{}' })).body);
  expect(staff.status).toBe(404);
});

test('posted pages count with the calls of the door, at the same address', async () => {
  const visitor = new Visitor(server);
  const left = async (asked: Promise<{ headers: Record<string, unknown> }>) =>
    Number((await asked).headers['x-ratelimit-remaining']);
  const first = await left(visitor.send('/anmalan/team', { ask: 'team.list' }));
  expect(await left(visitor.call('self-referral/team.list'))).toBe(first - 1);
  expect(await left(visitor.send('/anmalan/team', { ask: 'team.list' }))).toBe(first - 2);
});

test.each([{ origin: 'https://annan.exempel' }, { 'sec-fetch-site': 'cross-site' }])(
  'a form of another site is refused, and a link from there is not: %o',
  async (headers) => {
    const visitor = new Visitor(server);
    expect((await visitor.send('/anmalan/granska', { send: 'x' }, headers)).statusCode).toBe(403);
    const opened = await server.app.inject({ url: '/anmalan/', headers: { host: 'kraften.test', ...headers } });
    expect(opened.statusCode).toBe(200);
  },
);

test('a receipt is handed to the next page by a cookie that no script reads, and shown once', async () => {
  const visitor = new Visitor(server);
  const sent = await visitor.send('/anmalan/granska', { send: 'the code' });
  expect(sent.statusCode).toBe(303);
  expect(sent.headers.location).toBe('/anmalan/skickad');
  expect(String(sent.headers['set-cookie'])).toMatch(
    /^kraften-kvitto=[\w-]+; Path=\/anmalan\/; HttpOnly; SameSite=Strict; Max-Age=600$/,
  );
  expect(String(sent.headers['set-cookie'])).not.toContain('code');
  expect((await visitor.open('/anmalan/skickad')).body).toContain('the code');
  expect((await visitor.open('/anmalan/skickad')).body).toContain('nothing');
});

test('no page before that sets a cookie', async () => {
  const visitor = new Visitor(server);
  await visitor.open('/anmalan/');
  await visitor.send('/anmalan/namn', { ask: 'team.list' });
  expect(visitor.cookie).toBe('');
});

test('only what was posted may lie with the browser, for its back button', async () => {
  const visitor = new Visitor(server);
  expect((await visitor.open('/anmalan/')).headers['cache-control']).toBe('no-store');
  const posted = await visitor.send('/anmalan/namn', { ask: 'team.list' });
  expect(posted.headers['cache-control']).toBe('private, no-cache');
  const sent = await visitor.send('/anmalan/granska', { send: 'x' });
  expect(sent.headers).toMatchObject({ 'cache-control': 'no-store', 'clear-site-data': '"cache"' });
});

test.each([
  ['more than the server reads', { text: 'x'.repeat(200_001) }],
  ['more than a form holds', { 'too-long': 'yes' }],
])('%s is refused in words that say what to do', async (_what, fields) => {
  const { statusCode, body } = await new Visitor(server).send('/anmalan/hopp', fields);
  expect(statusCode).toBe(413);
  expect(body).toContain('Gå tillbaka, korta ner texten och försök igen.');
});

test('nothing that was posted stands in the log', async () => {
  await new Visitor(server).send('/anmalan/namn', { ask: 'team.list', givenName: 'Kvalloggad' });
  expect(server.log).toContain('"path":"/anmalan/namn"');
  expect(server.log).not.toContain('Kvalloggad');
});
