import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';

let server: TestServer;
let cookie: string;
let meetingId: string;
let key: string;
const shareId = randomUUID();
beforeAll(async () => {
  server = await TestServer.start('demo');
  cookie = await server.signIn('team-lead');
  const listed = await server.post('/trpc/staff/meeting.list', undefined, { cookie });
  meetingId = /"meetingId":"([\w-]{36})"[^}]*"kind":"steering"/.exec(listed.body)?.[1] ?? '';
  const share = { period: { from: '2025-01-01', to: '2025-12-31' }, days: 14 };
  const made = await server.post('/trpc/staff/meetingShare.make', { meetingId, shareId, share }, { cookie });
  key = /"key":"([\w-]{43})"/.exec(made.body)?.[1] ?? '';
});
afterAll(() => server.stop());

const opened = async (nyckel: string) =>
  await server.app.inject({ url: `/motesunderlag?nyckel=${encodeURIComponent(nyckel)}` });

test('a link opens the figures of its period without signing in, and is kept and found by nobody on the way', async () => {
  const { statusCode, headers, body } = await opened(key);
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  });
  expect(headers['set-cookie']).toBeUndefined();
  expect(body).toContain('1 jan 2025 – 31 dec 2025');
  expect(body).toContain('Resultat');
});

test('the page leads nowhere and runs nothing', async () => {
  const { body } = await opened(key);
  expect(body).not.toMatch(/<a |<form|<script/);
});

test.each(['', 'x', 'x'.repeat(43), 'å'.repeat(43), "' OR 1=1 --"])(
  'a wrong key, number %#, is a page that isn’t there',
  async (wrong) => {
    expect((await opened(wrong)).statusCode).toBe(404);
  },
);

test('the key is never in the log', async () => {
  await opened(key);
  expect(server.log).toContain('/motesunderlag');
  expect(server.log).not.toContain(key);
});

test('a link that is ended opens nothing more', async () => {
  await server.post('/trpc/staff/meetingShare.end', { meetingId, shareId }, { cookie });
  expect((await opened(key)).statusCode).toBe(404);
});

test('who guesses without end is told to wait', async () => {
  const statuses: number[] = [];
  while (statuses.length < 40) statuses.push((await opened('x')).statusCode);
  expect(statuses).toContain(429);
});
