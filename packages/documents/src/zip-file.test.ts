import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFile } from './zip-file';

const at = new Date('2026-05-04T10:00:00Z');

test('files come out as they went in, under their paths', () => {
  const entries = [
    { path: 'a/akt.pdf', bytes: strToU8('%PDF') },
    { path: 'a/metadata.xml', bytes: strToU8('<å/>') },
  ];
  const out = unzipSync(zipFile(entries, at));
  expect(Object.entries(out).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['a/akt.pdf', '%PDF'],
    ['a/metadata.xml', '<å/>'],
  ]);
  expect(zipFile(entries, at)).toEqual(zipFile(entries, at));
});
