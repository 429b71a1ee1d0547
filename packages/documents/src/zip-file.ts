import { zipSync } from 'fflate';

/** A file in an archive file: its path there, with `/` between folders, and its bytes. */
export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array };

/** The files as one, in their order. The same files at the same time give the same bytes. */
export function zipFile(entries: readonly ZipEntry[], madeAt: Date): Uint8Array {
  return zipSync(Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes])), { mtime: madeAt });
}
