import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings';

/**
 * The installation's secret: from the environment, or made at the first start and kept in the data folder. Servers on
 * several machines must be given the same one.
 */
export async function loadSecret({ secret, dataDirectory }: Settings): Promise<string> {
  if (secret !== null) return secret;
  const file = join(dataDirectory, 'secret');
  await mkdir(dataDirectory, { recursive: true });
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFile(file, 'utf8');
}
