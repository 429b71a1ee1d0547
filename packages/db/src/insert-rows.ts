import type { OwnerTransaction } from './database';
import { cipherOf } from './encryption/cipher-of';
import { sealedRow } from './encryption/encrypted-columns';
import { jsonRowOf } from './encryption/reencrypt-tables';
import { Prisma } from './generated/prisma/client';

/**
 * Inserts many rows with one statement that takes them out of one JSON text: several times quicker than `createMany`,
 * which binds each cell by itself. Fields are named as in the schema, days are texts, and a field that the first row
 * leaves out gets its default in every row. Encrypts what is to be encrypted.
 */
export async function insertRows(
  tx: OwnerTransaction,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const fields = Object.keys(rows[0] ?? {});
  if (fields.length === 0) return;
  const into = identifier(table);
  const cipher = cipherOf(tx);
  const sealed = rows.map((row) =>
    sealedRow(cipher, table, Object.fromEntries(fields.map((field) => [columnOf(field), row[field]]))),
  );
  const columns = Prisma.join(Object.keys(sealed[0] ?? {}).map(identifier));
  const json = JSON.stringify(sealed.map(jsonRowOf));
  await tx.$executeRaw`
    INSERT INTO ${into} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${into}, ${json}::json)`;
}

/** `heldOn` is kept in `held_on`. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function identifier(name: string): Prisma.Sql {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`${name} names no table or column`);
  return Prisma.raw(`"${name}"`);
}
