import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKeys } from './encryption-keys';

const newFolder = () => mkdtemp(join(tmpdir(), 'kraften-keys-'));
const ownFile = (folder: string) => ({ kind: 'file', path: join(folder, 'encryption-keys'), isMade: true }) as const;

async function ringOf(source: Parameters<typeof loadKeys>[0]) {
  const keys = await loadKeys(source);
  return keys.ok ? await keys.value.usedBy((ring) => Promise.resolve(ring)) : keys.problem;
}

test('the first start makes a key that only its owner can read, and the next one reads it', async () => {
  const source = ownFile(await newFolder());
  const ring = await ringOf(source);
  expect(ring).toEqual([{ id: expect.stringMatching(/^k[0-9a-f]{6}$/), bytes: expect.any(Uint8Array) }]);
  expect((await stat(source.path)).mode & 0o777).toBe(0o600);
  expect(await ringOf(source)).toEqual(ring);
});

test('a key that was made in vain, for a database that has another, is taken away again', async () => {
  const folder = await newFolder();
  const keys = await loadKeys(ownFile(folder));
  if (!keys.ok) throw new Error(keys.problem);
  const failed = new Error('the database needs another key');
  await expect(keys.value.usedBy(() => Promise.reject(failed))).rejects.toBe(failed);
  expect(await readdir(folder)).toEqual([]);
});

test('a file that was there stays, whatever happens', async () => {
  const source = ownFile(await newFolder());
  await writeFile(source.path, `k1:${Buffer.alloc(32, 1).toString('base64')}`);
  const before = await readFile(source.path, 'utf8');
  const keys = await loadKeys(source);
  if (!keys.ok) throw new Error(keys.problem);
  await expect(keys.value.usedBy(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readFile(source.path, 'utf8')).toBe(before);
});

test('a file that somebody named is never made, and one that is wrong is said to be', async () => {
  const path = join(await newFolder(), 'keys');
  expect(await ringOf({ kind: 'file', path, isMade: false })).toContain(`${path}, går inte att läsa (ENOENT)`);
  await writeFile(path, 'k1:hemlig');
  expect(await ringOf({ kind: 'file', path, isMade: false })).toContain('nummer 1 är felskriven');
});
