import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, type Result } from '@kraften/domain/result';
import { type KeyRing, newKeyText, readKeyRing } from './key-ring';

/** Where the keys are: written out in the environment, or in a file. */
export type KeySource =
  | { readonly kind: 'text'; readonly text: string }
  /** `isMade`: the embedded database's own file, which its first start makes. */
  | { readonly kind: 'file'; readonly path: string; readonly isMade: boolean };

type Environment = {
  readonly ENCRYPTION_KEYS?: string | undefined;
  readonly ENCRYPTION_KEY_FILE?: string | undefined;
};

/** What the environment says, or the file that an embedded database has beside it; null where there is neither. */
export function keySourceOf(
  { ENCRYPTION_KEYS, ENCRYPTION_KEY_FILE }: Environment,
  embeddedDirectory: string | null,
): KeySource | null {
  if (ENCRYPTION_KEYS) return { kind: 'text', text: ENCRYPTION_KEYS };
  if (ENCRYPTION_KEY_FILE) return { kind: 'file', path: ENCRYPTION_KEY_FILE, isMade: false };
  if (embeddedDirectory === null) return null;
  return { kind: 'file', path: join(embeddedDirectory, 'encryption-keys'), isMade: true };
}

/** Reads the keys, or says in Swedish why not. */
export async function loadKeyRing(source: KeySource): Promise<Result<KeyRing, string>> {
  if (source.kind === 'text') return readKeyRing(source.text);
  try {
    return readKeyRing(await readFile(source.path, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return failure(`Filen med krypteringsnycklar, ${source.path}, går inte att läsa (${String(error.code)}).`);
  }
}

/** Makes the file with one new key where there is no file yet, readable by its owner alone. True when it did. */
export async function ensureKeyFile(path: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  // A name that no other installation has, so that a lost key isn't taken for a wrong one.
  const key = newKeyText(`k${randomBytes(3).toString('hex')}`);
  try {
    await writeFile(path, `${fileHeading}${key}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  await chmod(path, 0o600);
  return true;
}

const fileHeading = `# Nycklarna som personuppgifterna i databasen är krypterade med. Utan dem går uppgifterna inte att läsa.
# Spara en kopia på ett säkert ställe, inte tillsammans med säkerhetskopian av databasen.
# En nyckel per rad, som NAMN:NYCKEL. Den första används till det som skrivs.
`;
