import type { Database } from '@kraften/db/database';
import { keySourceOf, loadKeyRing } from '@kraften/db/encryption/load-key-ring';
import { keyFor } from '@kraften/db/key-for';
import { openDatabase } from '@kraften/db/open-database';
import { failure, type Result, success } from '@kraften/domain/result';
import { readDatabase } from '../arguments/read-database';

type Environment = Readonly<Record<string, string | undefined>>;

/** A way to open the database that the environment names, with its keys, as the server does; or what to write (Swedish). */
export async function openNamedDatabase(env: Environment): Promise<Result<() => Promise<Database>, string>> {
  const place = readDatabase(env);
  if (!place.ok) return place;
  const source = keySourceOf(env, env['DATABASE_URL'] ? null : env['DATA_DIR'] || null);
  if (source === null) return failure('Säg med vilka nycklar: sätt ENCRYPTION_KEYS eller ENCRYPTION_KEY_FILE.');
  const keys = await loadKeyRing(source);
  if (!keys.ok) return keys;
  if (place.value.kind === 'embedded') {
    const { directory } = place.value;
    return success(() => openDatabase({ kind: 'embedded', directory, keys: keys.value }));
  }
  const { ownerUrl } = place.value;
  const secret = env['KRAFTEN_SECRET'];
  // Another secret would give the login roles other passwords, and shut the servers out.
  if (!secret) return failure('Sätt KRAFTEN_SECRET till samma hemlighet som servrarna har.');
  return success(() =>
    openDatabase({ kind: 'postgresql', ownerUrl, secret: keyFor(secret, 'database'), keys: keys.value }),
  );
}
