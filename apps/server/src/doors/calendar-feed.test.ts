import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';

let server: TestServer;
let key: string;
beforeAll(async () => {
  server = await TestServer.start('demo');
  const cookie = await server.signIn('coach');
  const made = await server.post('/trpc/staff/calendar.saveLink', { change: 'make' }, { cookie });
  key = /"key":"([\w-]{43})"/.exec(made.body)?.[1] ?? '';
});
afterAll(() => server.stop());

const fetched = async (nyckel: string, headers: Record<string, string> = {}) =>
  await server.app.inject({ url: `/kalender.ics?nyckel=${encodeURIComponent(nyckel)}`, headers });

test('a link gives a calendar without signing in, kept by nobody on the way', async () => {
  const { statusCode, headers, body } = await fetched(key);
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
    'referrer-policy': 'no-referrer',
  });
  expect(headers['set-cookie']).toBeUndefined();
  expect(body).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(body).toContain('SUMMARY:Gruppträff');
});

test('who has it already is told so', async () => {
  const { headers, body } = await fetched(key);
  const tag = String(headers.etag);
  const again = await fetched(key, { 'if-none-match': `"other", W/${tag}` });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  expect((await fetched(key, { 'if-none-match': '"other"' })).body).toBe(body);
});

test.each(['', 'x', 'x'.repeat(43), 'å'.repeat(43), 'x'.repeat(10_000), "' OR 1=1 --"])(
  'a wrong key, number %#, is a page that isn’t there',
  async (wrong) => {
    const { statusCode, headers } = await fetched(wrong);
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  },
);

test('two keys at once are none, and so is a link without one', async () => {
  expect((await server.app.inject({ url: `/kalender.ics?nyckel=${key}&nyckel=${key}` })).statusCode).toBe(404);
  expect((await server.app.inject({ url: '/kalender.ics' })).statusCode).toBe(404);
});

test('the key is never in the log', async () => {
  await fetched(key);
  expect(server.log).toContain('/kalender.ics');
  expect(server.log).not.toContain(key);
});

test('who asks without end is told to wait', async () => {
  const statuses: number[] = [];
  while (statuses.length < 130) statuses.push((await fetched('x')).statusCode);
  expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
});
