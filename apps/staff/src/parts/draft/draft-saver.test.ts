import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftSaver, longestUnsaved, pauseBeforeSaving, pauseBeforeTryingAgain, type StoredDraft } from './draft-saver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Draft = { readonly text: string };
const said = (text: string): Draft => ({ text });
const stored = (text: string, version: number): StoredDraft<Draft> => ({ draft: said(text), version });
const empty = stored('', 0);
class Conflict extends Error {}
class Refusal extends Error {}

/** A server with one draft, that two windows write on. */
function serverWith(start: StoredDraft<Draft> | null = null) {
  const server = {
    stored: start,
    saves: [] as string[],
    isUnreachable: false,
    longest: 1000,
    save: async ({ draft, version }: StoredDraft<Draft>) => {
      if (server.isUnreachable) throw new Error('no net');
      if (draft.text.length > server.longest) throw new Refusal('Skriv kortare.');
      if (version !== (server.stored?.version ?? 0)) throw new Conflict();
      server.saves.push(draft.text);
      server.stored = { draft, version: version + 1 };
      return { version: version + 1 };
    },
    read: async () => server.stored,
    saysTheSame: (one: Draft, other: Draft) => one.text === other.text,
    isConflict: (error: unknown) => error instanceof Conflict,
    refusalIn: (error: unknown) => (error instanceof Refusal ? error.message : null),
  };
  return server;
}

test('stores after a pause, once for what was typed before it', async () => {
  const server = serverWith();
  const saver = new DraftSaver(empty, server);
  for (const text of ['M', 'Ma', 'Maja']) saver.write(said(text));
  expect(saver.read().status).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  expect(server.saves).toEqual(['Maja']);
  expect(saver.read()).toMatchObject({ status: 'saved', savedAt: expect.any(Date) });
});

test('stores within some seconds from somebody who never pauses', async () => {
  const server = serverWith();
  const saver = new DraftSaver(empty, server);
  for (let letters = 1; letters * 100 <= longestUnsaved; letters += 1) {
    saver.write(said('a'.repeat(letters)));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(server.saves.length).toBeGreaterThan(0);
});

test('tries again until the server can be reached, with the last text', async () => {
  const server = serverWith();
  server.isUnreachable = true;
  const saver = new DraftSaver(empty, server);
  saver.write(said('Ett'));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  expect(saver.read().status).toBe('failed');
  expect(await saver.flush()).toBe(false);
  server.isUnreachable = false;
  await vi.advanceTimersByTimeAsync(pauseBeforeTryingAgain);
  expect(server.saves).toEqual(['Ett']);
  expect(saver.isSaved).toBe(true);
});

test('what the server refuses is said and not sent again until it has changed', async () => {
  const server = serverWith();
  server.longest = 3;
  const saver = new DraftSaver(empty, server);
  saver.write(said('Fyra'));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  expect(saver.read()).toMatchObject({ status: 'refused', refusal: 'Skriv kortare.', draft: { text: 'Fyra' } });
  server.longest = 4;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.saves).toEqual([]);
  saver.write(said('Fem'));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  expect(server.saves).toEqual(['Fem']);
});

test('stores what was typed while it was sending', async () => {
  const server = serverWith();
  const saver = new DraftSaver(empty, server);
  saver.write(said('Ett'));
  const sending = saver.flush();
  saver.write(said('Ett, två'));
  await sending;
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  expect(server.saves).toEqual(['Ett', 'Ett, två']);
});

test.each([
  ['mine', 'Mitt'],
  ['other', 'Deras'],
  ['both', 'Deras\n\nMitt'],
] as const)('another window’s text is met, and settled with %s', async (choice, text) => {
  const server = serverWith();
  const saver = new DraftSaver(empty, server);
  await server.save(stored('Deras', 0));
  saver.write(said('Mitt'));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  expect(saver.read()).toMatchObject({
    status: 'conflict',
    other: { draft: { text: 'Deras' } },
    draft: { text: 'Mitt' },
  });
  expect(server.stored?.draft.text).toBe('Deras');
  await saver.settle(choice);
  expect(server.stored?.draft.text).toBe(text);
  expect(saver.read()).toMatchObject({ status: 'saved', other: null, draft: { text }, replaced: 1 });
});

test('what is typed in a conflict stands, and nothing is sent until it is settled', async () => {
  const server = serverWith();
  const saver = new DraftSaver(empty, server);
  await server.save(stored('Deras', 0));
  saver.write(said('Mitt'));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  saver.write(said('Mitt, mer'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.stored?.draft.text).toBe('Deras');
  expect(saver.read()).toMatchObject({ status: 'conflict', draft: { text: 'Mitt, mer' } });
});

test('a draft that was signed in another window has ended here, and the text stands', async () => {
  const server = serverWith(stored('', 3));
  const saver = new DraftSaver(stored('', 2), server);
  server.read = async () => null;
  saver.write(said('För sent'));
  await vi.advanceTimersByTimeAsync(pauseBeforeSaving);
  expect(saver.read()).toMatchObject({ status: 'ended', draft: { text: 'För sent' } });
});

test('a newer text is taken in passing only where nothing is lost', () => {
  const saver = new DraftSaver(stored('Ett', 1), serverWith());
  saver.adopt(stored('Två', 2));
  expect(saver.read().draft.text).toBe('Två');
  saver.write(said('Mitt'));
  saver.adopt(stored('Tre', 3));
  expect(saver.read().draft.text).toBe('Mitt');
});
