import { rm } from 'node:fs/promises';
import type { KeyRing } from '@kraften/db/encryption/key-ring';
import { ensureKeyFile, type KeySource, loadKeyRing } from '@kraften/db/encryption/load-key-ring';
import { type Result, success } from '@kraften/domain/result';

type LoadedKeys = {
  /** Opens what the keys are for. A file that was made just now is taken away again when they don't fit. */
  usedBy<T>(open: (ring: KeyRing) => Promise<T>): Promise<T>;
};

/** The keys that fields are encrypted with, or what is wrong with them (Swedish). A key file that isn't there is made. */
export async function loadKeys(source: KeySource): Promise<Result<LoadedKeys, string>> {
  const isNew = source.kind === 'file' && source.isMade && (await ensureKeyFile(source.path));
  const ring = await loadKeyRing(source);
  if (!ring.ok) return ring;
  return success({
    usedBy: async (open) => {
      try {
        return await open(ring.value);
      } catch (error) {
        if (isNew) await rm(source.path);
        throw error;
      }
    },
  });
}
