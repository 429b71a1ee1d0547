import { expect, test } from 'vitest';
import { fictionalServer, receipt } from '../testing/fictional-server';
import { Reader } from '../testing/reader';

const answered = [
  ['/anmalan/namn', { intent: 'answer', givenName: 'Amina', familyName: 'Exempel' }],
  ['/anmalan/na-dig', { intent: 'answer', contactWay: 'phone', phone: '070-174 06 55' }],
  ['/anmalan/fodelsedatum', { intent: 'skip' }],
  ['/anmalan/kommun', { intent: 'skip' }],
  ['/anmalan/hopp', { intent: 'answer', hopes: 'Att <b>våga</b>.' }],
  ['/anmalan/fungerar', { intent: 'skip' }],
  ['/anmalan/stod', { intent: 'skip' }],
  ['/anmalan/inkomst', { intent: 'skip' }],
  ['/anmalan/behov', { intent: 'skip' }],
  ['/anmalan/ja', { intent: 'answer', consent: 'yes' }],
] as const;

async function readerAtCheckPage() {
  const server = fictionalServer();
  const reader = new Reader(server);
  await reader.open('/anmalan/namn?team=kraften');
  for (const [address, fields] of answered) await reader.post(address, fields);
  expect(reader.title).toContain('Läs igenom');
  return { reader, server };
}

test('the form is filled in and sent page by page, and the receipt is handed to one page', async () => {
  const { reader, server } = await readerAtCheckPage();
  expect(reader.html).toContain('Att &lt;b&gt;våga&lt;/b&gt;.');
  await reader.post('/anmalan/granska', { intent: 'send' });
  expect(reader.answer).toMatchObject({ kind: 'elsewhere', path: '/anmalan/skickad' });
  expect(server.received).toHaveLength(1);
  expect(server.received[0]?.answers).toMatchObject({ givenName: 'Amina', hopes: 'Att <b>våga</b>.', consent: true });

  await reader.open('/anmalan/skickad', reader.answer.kind === 'elsewhere' ? reader.answer.hand : null);
  expect(reader.html).toContain(receipt.code);
  expect(reader.answer).toMatchObject({ isHandShown: true, isRetained: false });
  await reader.open('/anmalan/skickad');
  expect(reader.html).not.toContain(receipt.code);
  expect(reader.html).toContain('Koden visas inte igen');
});

test('sent twice, from two tabs or by a double click, it is sent with one key', async () => {
  const { reader, server } = await readerAtCheckPage();
  await Promise.all([1, 2].map(() => reader.post('/anmalan/granska', { intent: 'send' })));
  const keys = server.received.map(({ idempotencyKey }) => idempotencyKey);
  expect(keys).toEqual([keys[0], keys[0]]);
});

test('two forms have two keys', async () => {
  const { reader, server } = await readerAtCheckPage();
  await reader.post('/anmalan/granska', { intent: 'send' });
  await reader.open('/anmalan/namn?team=kraften');
  for (const [address, fields] of answered) await reader.post(address, fields);
  await reader.post('/anmalan/granska', { intent: 'send' });
  expect(new Set(server.received.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
});

test('an error is said on the same page, in its title too, and what was typed is there', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/namn?team=kraften');
  await reader.post('/anmalan/namn', { intent: 'answer', givenName: 'Å"sa', familyName: '' });
  expect(reader.title).toMatch(/^Fel: Vad heter du/);
  expect(reader.html).toContain('href="#familyName"');
  expect(reader.html).toContain('value="Å&quot;sa"');
  expect(reader.html).toContain('autofocus');
});

test('a button that leads back takes along what was just typed', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/namn?team=kraften');
  await reader.post('/anmalan/namn', { intent: 'answer', givenName: 'Amina', familyName: 'Exempel' });
  await reader.post('/anmalan/namn', { intent: 'answer', go: 'yes', contactWay: 'phone', phone: '070' });
  expect(reader.title).toContain('Vad heter du');
  expect(reader.html).toContain('value="Amina"');
  await reader.post('/anmalan/namn', { intent: 'answer', givenName: 'Amina', familyName: 'Exempel' });
  expect(reader.html).toContain('value="070"');
});

test('a filled trap asks once more, and then it is sent', async () => {
  const { reader, server } = await readerAtCheckPage();
  await reader.post('/anmalan/granska', { intent: 'send', website: 'https://exempel.se' });
  expect(server.received).toHaveLength(0);
  expect(reader.html).toContain('Dina svar finns kvar');
  expect(reader.html).toContain('value="send-anyway"');
  await reader.post('/anmalan/granska', { intent: 'send-anyway' });
  expect(server.received).toHaveLength(1);
});

test.each(['AAAA', 'inte förseglat', ''.padEnd(300, 'x')])(
  'answers that were tampered with (%s) begin anew',
  async (draft) => {
    const reader = new Reader(fictionalServer());
    await reader.open('/anmalan/namn?team=kraften');
    await reader.post('/anmalan/kommun', { draft, intent: 'skip' });
    expect(reader.answer).toMatchObject({ kind: 'page', status: 400 });
    expect(reader.html).toContain('Du behöver börja om');
  },
);

test('a page of the form that is opened without answers begins anew, kindly', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/granska');
  expect(reader.answer).toMatchObject({ status: 200, isRetained: false });
  expect(reader.html).toContain('Du behöver börja om');
});

test('a text that no form holds is not carried on', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/namn?team=kraften');
  await reader.post('/anmalan/namn', { intent: 'answer', givenName: 'x'.repeat(70_000), familyName: 'y' });
  expect(reader.answer).toEqual({ kind: 'too-long' });
});

test('a receipt opens with its code, and a wrong one keeps what was typed', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/kvitto');
  await reader.post('/anmalan/kvitto', { intent: 'open-receipt', reference: 'K7MT-2PXW', code: 'fel' });
  expect(reader.title).toMatch(/^Fel:/);
  expect(reader.html).toContain('value="K7MT-2PXW"');
  await reader.post('/anmalan/kvitto', { intent: 'open-receipt', reference: 'K7MT-2PXW', code: receipt.code });
  expect(reader.html).toContain('3 mars 2025');
  expect(reader.html).not.toContain(receipt.code);
  expect(reader.answer).toMatchObject({ isRetained: false });
});

test('who discards gets a page with nothing left on it', async () => {
  const { reader } = await readerAtCheckPage();
  await reader.post('/anmalan/avbryt', { go: 'yes', intent: 'go' });
  expect(reader.title).toContain('Vill du avbryta');
  await reader.post('/anmalan/avbryt', { intent: 'discard' });
  expect(reader.html).not.toContain('Amina');
  expect(reader.answer).toMatchObject({ isRetained: false, leavesNothing: true });
});

test('a page that is not there says so', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/hittepa');
  expect(reader.answer).toMatchObject({ status: 404 });
});
