import type { SetupConnection } from '../setup-connection';
import { blindColumnsOf, encryptedColumnsOf, opened, sealedRow } from './encrypted-columns';
import { encryptedPattern, type FieldCipher } from './field-cipher';

/** How many rows of a table have been encrypted so far, of how many. */
export type Progress = (table: string, done: number, all: number) => void;

const rowsAtATime = 500;
/** A row with bytes may have half a megabyte of them. */
const rowsWithBytesAtATime = 10;

/** Which rows: those with a value that isn't encrypted at all, or those with one that another key encrypted. */
export type Wanted = 'plain' | 'other-key';

/**
 * Encrypts the rows that need it with the current key, a batch in each transaction: broken off, it goes on where it was.
 * The rows of a batch are locked, so that others may write meanwhile. Returns how many rows it encrypted.
 */
export async function reencryptTable(
  connection: SetupConnection,
  cipher: FieldCipher,
  { table, wanted, progress }: { readonly table: string; readonly wanted: Wanted; readonly progress: Progress },
): Promise<number> {
  const needs = needsOf(table, wanted, cipher.currentKeyId);
  const [counted] = await connection.query(`SELECT count(*)::integer AS count FROM "${table}" WHERE ${needs}`);
  const all = Number(counted?.['count'] ?? 0);
  let done = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  if (all > 0) progress(table, 0, all);
  while (all > 0) {
    const ids = await inTransaction(connection, table, () =>
      encryptBatch(connection, cipher, { table, wanted, needs, after }),
    );
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
    done += ids.length;
    progress(table, done, Math.max(all, done));
  }
  return done;
}

type Batch = { readonly table: string; readonly wanted: Wanted; readonly needs: string; readonly after: string };

async function encryptBatch(
  connection: SetupConnection,
  cipher: FieldCipher,
  { table, wanted, needs, after }: Batch,
): Promise<string[]> {
  const encrypted = [...encryptedColumnsOf(table)];
  const names = encrypted.map(([name]) => `"${name}"`).join(', ');
  const atATime = encrypted.some(([, { holds }]) => holds === 'bytes') ? rowsWithBytesAtATime : rowsAtATime;
  const rows = await connection.query(
    `SELECT id::text AS id, ${names} FROM "${table}" WHERE id > $1::uuid AND ${needs}
      ORDER BY "${table}".id LIMIT ${atATime} FOR UPDATE`,
    [after],
  );
  if (rows.length === 0) return [];
  const isKept = new RegExp(encryptedPattern);
  const changed = rows.map((row) => {
    const plain = encrypted.map(([name, column]) => {
      const value = row[name];
      const isPlain = wanted === 'plain' && !(typeof value === 'string' && isKept.test(value));
      return [name, isPlain ? value : opened(cipher, column, value)] as const;
    });
    return { id: row['id'], ...sealedRow(cipher, table, Object.fromEntries(plain)) };
  });
  const written = [...encrypted.map(([name]) => name), ...blindColumnsOf(table).keys()];
  const assignments = written.map((name) => `"${name}" = changed."${name}"`).join(', ');
  await connection.query(
    `UPDATE "${table}" SET ${assignments}
       FROM json_populate_recordset(NULL::"${table}", $1::json) AS changed WHERE "${table}".id = changed.id`,
    [JSON.stringify(changed.map(jsonRowOf))],
  );
  return rows.map((row) => String(row['id']));
}

/** A row as PostgreSQL reads it out of JSON: bytes as it writes them. */
export function jsonRowOf(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value,
    ]),
  );
}

/** SQL that holds for the rows with a value that needs to be encrypted; a column that is null or empty doesn't. */
function needsOf(table: string, wanted: Wanted, currentKeyId: string): string {
  const parts = [...encryptedColumnsOf(table)].map(([name, { holds }]) => {
    // Bytes are written by this version and later ones alone, which never keep them plain.
    if (holds === 'bytes') return wanted === 'plain' ? 'false' : bytesOfOtherKey(name, currentKeyId);
    const value = holds === 'json' ? `("${name}" #>> '{}')` : `"${name}"`;
    if (wanted === 'other-key') return `(${value} <> '' AND split_part(${value}, '.', 1) <> '${currentKeyId}')`;
    return `(${value} <> '' AND ${value} !~ '${encryptedPattern}')`;
  });
  return `(${parts.join(' OR ')})`;
}

function bytesOfOtherKey(name: string, currentKeyId: string): string {
  const start = Buffer.from(`${currentKeyId}.`).toString('hex');
  return `(octet_length("${name}") > 0 AND substring("${name}" from 1 for ${start.length / 2}) <> '\\x${start}'::bytea)`;
}

/** Reviews of the audit log can't be changed: not even their owner can, but for this. */
const guardedTables = new Map([['audit_review', 'audit_review_kept']]);

async function inTransaction<T>(connection: SetupConnection, table: string, work: () => Promise<T>): Promise<T> {
  const guard = guardedTables.get(table);
  await connection.script('BEGIN');
  try {
    if (guard !== undefined) await connection.script(`ALTER TABLE "${table}" DISABLE TRIGGER ${guard}`);
    const result = await work();
    if (guard !== undefined) await connection.script(`ALTER TABLE "${table}" ENABLE TRIGGER ${guard}`);
    await connection.script('COMMIT');
    return result;
  } catch (error) {
    await connection.script('ROLLBACK');
    throw error;
  }
}
