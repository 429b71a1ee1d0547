import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/test-server';
import { Visitor } from '../testing/visitor';

const emailOf = (role: string) => signIns.find((each) => each.role === role)?.email ?? '';
const rows = Array.from(
  { length: 20_000 },
  (_, index) => `Provia Testlund${index};1990-01-01;AF;2020-01-01;${'x'.repeat(40)}`,
);
const base64 = Buffer.from(['Namn;Född;Remittent;Inskriven;Annat', ...rows].join('\n')).toString('base64');
const list = { fileName: 'lista.csv', base64, sheetName: null };

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
afterAll(() => server.stop());

async function visitor(role: string) {
  const who = new Visitor(server);
  await who.signIn(emailOf(role), demoPassword);
  return who;
}

test('a list that is larger than other calls is taken from the lead, and answered in lines', async () => {
  const lead = await visitor('team-lead');
  const answer = await lead.post('/trpc/import/import.read', list);
  expect(answer.statusCode).toBe(200);
  const said = JSON.parse(answer.body.trim().split('\n').at(-1) ?? '');
  expect(said.status).toBe(200);
  expect(JSON.parse(said.body)).toMatchObject({ result: { data: { rows: 20_000 } } });
  expect((await lead.post('/trpc/staff/import.read', list)).statusCode, 'only there').toBe(413);
});

test('so is a file of outcomes, of all that a municipality has booked', async () => {
  const voucher = (row: number) => `#VER A ${row} 20250131\n{\n#TRANS 5010 {1 "${row}"} 1200.00\n}`;
  const text = ['#FLAGGA 0', ...Array.from({ length: 20_000 }, (_, row) => voucher(row))].join('\n');
  const file = { fileName: 'utfall.se', base64: Buffer.from(text).toString('base64'), sheetName: null };
  const answer = await (await visitor('team-lead')).post('/trpc/import/budgetImport.read', { year: 2025, file });
  const said = JSON.parse(answer.body.trim().split('\n').at(-1) ?? '');
  expect(JSON.parse(said.body)).toMatchObject({ result: { data: { kind: 'sie', months: [1] } } });
});

test('a coach is refused by the permission, as at the door', async () => {
  const answer = await (await visitor('coach')).post('/trpc/import/import.read', { ...list, base64: 'TmFtbgo=' });
  expect(JSON.parse(answer.body).status).toBe(403);
});

test('who hasn’t signed in is not listened to, and no other step is to be had there', async () => {
  expect((await new Visitor(server).post('/trpc/import/import.read', list)).statusCode).toBe(401);
  expect((await (await visitor('team-lead')).post('/trpc/import/participation.list', {})).statusCode).toBe(404);
});
