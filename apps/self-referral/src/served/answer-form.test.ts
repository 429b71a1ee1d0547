import { directionOf, formLanguages, languageTags } from '@kraften/domain/concepts/self-referral/form-language';
import { describe, expect, test } from 'vitest';
import { allTexts } from '../messages/language-texts';
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
  expect(reader.shown).not.toContain(receipt.code);
  expect(reader.answer).toMatchObject({ isRetained: false });
});

describe('who has opened the page of a receipt', () => {
  const keys = { reference: receipt.reference, code: receipt.code };
  const opened = async () => {
    const server = fictionalServer();
    const reader = new Reader(server);
    await reader.open('/anmalan/kvitto');
    await reader.post('/anmalan/kvitto', { intent: 'open-receipt', ...keys });
    return { reader, server };
  };

  test.each([
    ['chooses a time', { intent: 'choose-visit', visitTime: '2025-03-11 tuesday' }, 'Tiden är bokad.'],
    [
      'adds something',
      { intent: 'write-on-receipt', text: 'Nytt nummer.', messageId: 'first' },
      'Vi har fått det du skrev.',
    ],
    ['takes the self-referral back', { intent: 'withdraw', withdraw: 'yes' }, 'Anmälan är tillbakatagen.'],
  ])('%s', async (_what, fields, said) => {
    const { reader, server } = await opened();
    await reader.post('/anmalan/kvitto', { ...keys, ...fields });
    expect(reader.html).toContain(said);
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]?.input).toMatchObject(keys);
    expect(reader.answer).toMatchObject({ isRetained: false });
  });

  test('is told what is missing, and nothing is sent', async () => {
    const { reader, server } = await opened();
    await reader.post('/anmalan/kvitto', { intent: 'withdraw', ...keys });
    expect(reader.title).toMatch(/^Fel:/);
    expect(reader.html).toContain('Kryssa i rutan om du vill ta tillbaka anmälan.');
    expect(server.asked).toEqual([]);
  });

  test('reads it in another language', async () => {
    const { reader } = await opened();
    expect(reader.html).toMatch(/<button[^>]*formAction="\/anmalan\/fi\/kvitto"/);
    await reader.post('/anmalan/fi/kvitto', { intent: 'go', go: 'yes', ...keys });
    expect(reader.html).toContain('Näin hakemuksesi etenee');
  });

  test('can do nothing with a wrong code', async () => {
    const { reader, server } = await opened();
    await reader.post('/anmalan/kvitto', { intent: 'withdraw', ...keys, code: 'fel', withdraw: 'yes' });
    expect(reader.html).toContain('value="open-receipt"');
    expect(server.asked).toEqual([]);
  });
});

describe.each(formLanguages)('in %s', (language) => {
  const start = language === 'sv' ? '/anmalan' : `/anmalan/${language}`;
  const opening = `<html lang="${languageTags[language]}" dir="${directionOf(language)}">`;

  test('each page that is posted answers in the language, and so does where it leads', async () => {
    const server = fictionalServer();
    const reader = new Reader(server);
    await reader.open(`${start}/namn?team=kraften`);
    const { form, follow } = await allTexts(language);
    await reader.post(`${start}/namn`, { intent: 'answer', givenName: 'Amina', familyName: '' });
    expect(reader.html).toContain(form.name.familyNameMissing);
    for (const [address, fields] of answered) {
      await reader.post(address.replace('/anmalan', start), fields);
      expect(reader.html).toContain(opening);
    }
    expect(reader.title).toContain(form.check.title);
    await reader.post(`${start}/granska`, { intent: 'send', website: 'x' });
    expect(reader.html).toContain(form.check.unsure);
    await reader.post(`${start}/granska`, { intent: 'send-anyway' });
    expect(server.received[0]?.language).toBe(language);
    expect(reader.answer).toMatchObject({ kind: 'elsewhere', path: `${start}/skickad` });

    await reader.open(`${start}/skickad`, reader.answer.kind === 'elsewhere' ? reader.answer.hand : null);
    expect(reader.html).toContain(opening);
    expect(reader.html).toContain(`${start}/kvitto`);
    expect(reader.html).toContain(receipt.code);
    const { reference, code } = receipt;
    await reader.post(`${start}/kvitto`, { intent: 'withdraw', reference, code, withdraw: 'yes' });
    expect(reader.html).toContain(follow.withdraw.kept);
    await reader.post(`${start}/kvitto`, { intent: 'close-receipt' });
    expect(reader.answer).toMatchObject({ kind: 'elsewhere', path: `${start}/kvitto` });
  });
});

test('a link from outside names the team and the language', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/?team=kraften&sprak=fi');
  expect(reader.html).toContain('<html lang="fi" dir="ltr">');
  expect(reader.html).toContain('<meta name="description" content="Oletko ollut pitkään ilman työtä');
  expect(reader.html).toContain('href="/anmalan/fi/namn?team=kraften"');
});

test('another language is chosen in the middle, and what was typed goes along', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/namn?team=kraften');
  expect(reader.html).toMatch(/<button[^>]*formAction="\/anmalan\/ar\/namn"/);
  await reader.post('/anmalan/ar/namn', { intent: 'answer', go: 'yes', givenName: 'Amina', familyName: 'Exempel' });
  expect(reader.html).toContain('<html lang="ar" dir="rtl">');
  expect(reader.html).toContain('value="Amina"');
  expect(reader.html).toContain('action="/anmalan/ar/namn"');
});

test('a month in words stays the same month in another language', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/fodelsedatum?team=kraften');
  await reader.post('/anmalan/namn', { intent: 'answer', givenName: 'Amina', familyName: 'Exempel' });
  await reader.post('/anmalan/fodelsedatum', { go: 'yes', intent: 'go' });
  const date = { birthDay: '5', birthMonth: 'mar', birthYear: '1985' };
  await reader.post('/anmalan/fi/fodelsedatum', { intent: 'answer', go: 'yes', ...date });
  expect(reader.html).toMatch(/name="birthMonth"[^>]*value="3"|value="3"[^>]*name="birthMonth"/);
});

test('a receipt that can’t be shown again offers no page to change to', async () => {
  const server = fictionalServer();
  const reader = new Reader(server);
  await reader.open('/anmalan/skickad', server.surroundings.seal('receipt', JSON.stringify(receipt)));
  expect(reader.html).not.toContain('/anmalan/ar/');
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
