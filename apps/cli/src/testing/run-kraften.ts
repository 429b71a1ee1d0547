import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder } from './build-kraften';

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

export const program = join(builtFolder, 'kraften.js');

/** Runs the built command line from end to end. */
export function runKraften(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** A file in a folder of its own, gone with the machine's temporary files. */
export function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kraften-')), name);
  writeFileSync(path, content);
  return path;
}
