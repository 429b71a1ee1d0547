import { randomBytes } from 'node:crypto';
import { sealKeyHalves, sealKeyLength, sealKeyOfInnerHalf } from './actor-seal';
import { ensureEncrypted } from './encryption/ensure-encrypted';
import type { FieldCipher } from './encryption/field-cipher';
import type { Progress } from './encryption/reencrypt-tables';
import { migrations } from './generated/migrations';
import { ensureLoginRoles, type LoginPlan, type LoginRoles } from './login-roles';
import { runMigrations, withMigrationLock } from './migrations/run-migrations';
import type { SetupConnection } from './setup-connection';

/** What fields are encrypted with, and who is told when a start encrypts rows of an earlier version. */
export type Encryption = { readonly cipher: FieldCipher; readonly progress?: Progress | undefined };

export type ReadyDatabase = LoginRoles & { readonly sealKey: Uint8Array };

/** Migrates and encrypts the database, makes its seal's key and its login roles. Any number of servers may do so at once. */
export async function ensureReady(
  connection: SetupConnection,
  logins: LoginPlan,
  { cipher, progress }: Encryption,
): Promise<ReadyDatabase> {
  return await withMigrationLock(connection, async () => {
    await runMigrations(connection, migrations);
    await ensureEncrypted(connection, cipher, progress);
    const sealKey = await ensureSealKey(connection);
    return { sealKey, ...(await ensureLoginRoles(connection, logins)) };
  });
}

/** The key that seals actors, made at the first start and read from then on. */
async function ensureSealKey(connection: SetupConnection): Promise<Uint8Array> {
  const { inner, outer } = sealKeyHalves(randomBytes(sealKeyLength));
  await connection.query(
    `INSERT INTO kraften_private.actor_seal_key (inner_key, outer_key) VALUES (decode($1, 'hex'), decode($2, 'hex'))
     ON CONFLICT DO NOTHING`,
    [Buffer.from(inner).toString('hex'), Buffer.from(outer).toString('hex')],
  );
  const rows = await connection.query(
    `SELECT encode(inner_key, 'hex') AS inner_key FROM kraften_private.actor_seal_key`,
  );
  return sealKeyOfInnerHalf(Buffer.from(String(rows[0]?.['inner_key']), 'hex'));
}
