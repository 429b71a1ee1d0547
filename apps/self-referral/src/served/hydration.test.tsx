// @vitest-environment happy-dom
import { formLanguages } from '@kraften/domain/concepts/self-referral/form-language';
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomsFor, textsFor } from '../client/rooms';
import { SelfReferralRoot } from '../client/self-referral-root';
import { doorOf } from '../door/door';
import { deviceStorage } from '../testing/fictional-form';
import { fictionalServer, receipt } from '../testing/fictional-server';
import { Reader } from '../testing/reader';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const complaints: unknown[] = [];
beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
});
afterEach(() => vi.restoreAllMocks());

/** Lets React, which says of every difference that it finds, take over the page that the server made. */
async function takeOver(reader: Reader, address: string, beforehand: () => void = () => {}) {
  document.documentElement.innerHTML = reader.html.replace(/^<html[^>]*>|<\/html>$| autofocus(?=>)/g, '');
  vi.stubGlobal('location', new URL(address, 'https://kraften.example'));
  const root = document.getElementById('root');
  if (root === null) throw new Error('no root');
  const before = root.innerHTML;
  beforehand();
  const served = JSON.parse(document.getElementById('served')?.textContent ?? '');
  const rooms = await roomsFor(served.route);
  const texts = await textsFor(served.route, served.language);
  const { surroundings } = fictionalServer();
  const props = { texts, door: doorOf(surroundings.ask), deviceStorage: deviceStorage(), served, rooms };
  const mounted = await act(() =>
    hydrateRoot(root, <SelfReferralRoot {...props} />, { onRecoverableError: (error) => complaints.push(error) }),
  );
  return { before, after: root.innerHTML, unmount: () => act(() => mounted.unmount()) };
}

test.each([
  '/anmalan/',
  '/anmalan/?team=kraften',
  '/anmalan/team',
  '/anmalan/namn?team=kraften',
  '/anmalan/granska',
  '/anmalan/skickad',
  '/anmalan/kvitto',
  '/anmalan/avbryt',
  '/anmalan/avbruten',
  '/anmalan/prata-med-oss',
  '/anmalan/dina-uppgifter',
  '/anmalan/hittepa',
])('%s is the same page to the browser as to the server', async (address) => {
  const reader = new Reader(fictionalServer());
  await reader.open(address);
  const { unmount } = await takeOver(reader, address);
  await unmount();
  expect(complaints).toEqual([]);
});

test.each([
  ['a question with an error', '/anmalan/na-dig', { intent: 'answer', contactWay: 'phone', phone: 'abc' }],
  ['a note', '/anmalan/fodelsedatum', { intent: 'answer', birthDay: '1', birthMonth: '1', birthYear: '1950' }],
  ['the last question', '/anmalan/behov', { intent: 'skip' }],
  ['the answers', '/anmalan/granska', { intent: 'go' }],
  ['the way out', '/anmalan/avbryt', { intent: 'go' }],
  ['a form that could not be sent', '/anmalan/granska', { intent: 'send', website: 'x' }],
])('%s that was posted is the same page to both', async (_what, address, fields) => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/namn?team=kraften');
  await reader.post('/anmalan/namn', { intent: 'answer', givenName: 'Amina', familyName: 'Exempel' });
  await reader.post(address, fields);
  const { unmount } = await takeOver(reader, address);
  await unmount();
  expect(complaints).toEqual([]);
});

test.each(formLanguages)('in %s each page is the same to both', async (language) => {
  const server = fictionalServer();
  const start = language === 'sv' ? '/anmalan' : `/anmalan/${language}`;
  for (const path of [
    '/',
    '/team',
    '/hopp?team=kraften',
    '/kvitto',
    '/avbruten',
    '/prata-med-oss',
    '/dina-uppgifter',
  ]) {
    const reader = new Reader(server);
    await reader.open(start + path);
    await (await takeOver(reader, start + path)).unmount();
  }
  const reader = new Reader(server);
  await reader.open(`${start}/namn?team=kraften`);
  const posted = [
    [`${start}/namn`, { intent: 'answer', givenName: 'Amina', familyName: '' }],
    [`${start}/namn`, { intent: 'answer', givenName: 'Amina', familyName: 'Exempel' }],
    [`${start}/granska`, { intent: 'go' }],
    [`${start}/kvitto`, { intent: 'withdraw', reference: receipt.reference, code: receipt.code }],
  ] as const;
  for (const [address, fields] of posted) {
    await reader.post(address, fields);
    await (await takeOver(reader, address)).unmount();
  }
  expect(complaints).toEqual([]);
});

test('the receipt is the same page to both', async () => {
  const server = fictionalServer();
  const reader = new Reader(server);
  await reader.open('/anmalan/skickad', server.surroundings.seal('receipt', JSON.stringify(receipt)));
  const { unmount } = await takeOver(reader, '/anmalan/skickad');
  await unmount();
  expect(complaints).toEqual([]);
});

test('what was typed before the script came stays, and is part of the answers', async () => {
  const reader = new Reader(fictionalServer());
  await reader.open('/anmalan/namn?team=kraften');
  const field = () => document.querySelector<HTMLInputElement>('#givenName');
  const { unmount } = await takeOver(reader, '/anmalan/namn', () => {
    const typedInto = field();
    if (typedInto !== null) typedInto.value = 'Amina';
  });
  expect(field()?.value).toBe('Amina');
  await act(() => document.querySelector<HTMLElement>('.back')?.click());
  expect(document.querySelector('main')?.textContent).toContain('Du har börjat svara');
  await unmount();
});
