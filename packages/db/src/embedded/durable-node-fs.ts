import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type EmscriptenOptions = Parameters<NodeFS['init']>[1];

/**
 * A folder of this computer as PGlite's disk, on which what PostgreSQL asks to be on the disk is on the disk: PGlite's
 * own takes a write for done when the operating system has it, so that a power failure could tear the database.
 */
export class DurableNodeFS extends NodeFS {
  override async init(pglite: PGlite, options: EmscriptenOptions): Promise<{ emscriptenOpts: EmscriptenOptions }> {
    const withFsync: NonNullable<EmscriptenOptions['preRun']>[number] = ({ NODEFS }) => {
      const streams: unknown = Reflect.get(NODEFS, 'stream_ops');
      if (typeof streams !== 'object' || streams === null) throw new Error('PGlite has changed: it has no stream_ops');
      Reflect.set(streams, 'fsync', syncStream);
    };
    return await super.init(pglite, { ...options, preRun: [...(options.preRun ?? []), withFsync] });
  }
}

/** PGlite starts PostgreSQL without `fsync`; and of the ways to sync only this one reaches the file system. */
export function durableStartParams(defaults: readonly string[]): string[] {
  return [...defaults.filter((param) => param !== '-F'), '-c', 'wal_sync_method=fsync'];
}

function syncStream(stream: { readonly nfd?: number }): number {
  if (stream.nfd !== undefined) fsyncSync(stream.nfd);
  return 0;
}
