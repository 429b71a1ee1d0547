import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { DurableNodeFS, durableStartParams } from './durable-node-fs';

const extensions = { btree_gist };

/** A PGlite that is kept in memory and starts empty, or as a snapshot of one was. */
export async function openInMemory(snapshot?: Blob): Promise<PGlite> {
  return await PGlite.create('memory://', { extensions, ...(snapshot !== undefined && { loadDataDir: snapshot }) });
}

/**
 * The PGlite whose files are in a directory. At the first time they are made beside their place and moved there when
 * they are whole, so that a start that is broken off leaves nothing half.
 */
export async function openInDirectory(directory: string): Promise<PGlite> {
  const files = filesIn(directory);
  if (!holdsDatabase(directory)) {
    const draft = `${files}.new`;
    await rm(draft, { recursive: true, force: true });
    await (await start(draft)).close();
    await syncAll(draft);
    await rename(draft, files);
    await sync(directory);
  }
  return await start(files);
}

/** Whether a database was made there. */
export function holdsDatabase(directory: string): boolean {
  return existsSync(filesIn(directory));
}

function filesIn(directory: string): string {
  return join(directory, 'postgresql');
}

async function start(files: string): Promise<PGlite> {
  await mkdir(files, { recursive: true, mode: 0o700 });
  return await PGlite.create({
    fs: new DurableNodeFS(files),
    startParams: durableStartParams(PGlite.defaultStartParams),
    extensions,
  });
}

async function syncAll(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  await Promise.all([directory, ...entries.map((entry) => join(entry.parentPath, entry.name))].map(sync));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
