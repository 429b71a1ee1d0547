import { afterEach, expect, test, vi } from 'vitest';
import { newKey } from './new-key';

afterEach(() => vi.unstubAllGlobals());

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a key is a random UUID', () => {
  expect(newKey()).toMatch(version4);
  expect(newKey()).not.toBe(newKey());
});

test('so it is in a browser without crypto.randomUUID', () => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) });
  expect(newKey()).toBe('07070707-0707-4707-8707-070707070707');
});
