import type { Database, OwnerTransaction } from '../database';
import { blindColumnsOf, encryptedColumnsOf } from '../encryption/encrypted-columns';
import { textColumns } from '../encryption/text-columns';

/** A value that stands in one column of all rows, and nowhere else in the world. */
export type Canary = { readonly place: string; readonly text: string };

/**
 * Writes over every text, JSON and binary value of these tables that is somebody's own: all that is encrypted, and what is
 * plain without being a code, an id or a word that figures show. Past the rules of the tables, since signed notes don't change.
 */
export async function plantCanaries(database: Database, tables: readonly string[]): Promise<Canary[]> {
  const planted: Canary[] = [];
  await database.asOwner(async (tx) => {
    for (const table of tables) {
      await tx.$executeRawUnsafe(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
      planted.push(...(await plantIn(tx, table)));
      await tx.$executeRawUnsafe(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
    }
  });
  return planted;
}

/** So that all rows may say the same, also those that have to say nothing, what holds encrypted columns back is dropped. */
async function loosen(tx: OwnerTransaction, table: string): Promise<void> {
  const columns = [...encryptedColumnsOf(table).keys(), ...blindColumnsOf(table).keys()];
  const drop = async (sql: string) => {
    const rows = await tx.$queryRawUnsafe<{ statement: string }[]>(sql, table, columns);
    for (const { statement } of rows) await tx.$executeRawUnsafe(statement);
  };
  await drop(`
    SELECT DISTINCT format('DROP INDEX %s', indexrelid::regclass) AS statement
      FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
     WHERE indrelid = quote_ident($1)::regclass AND indisunique AND attname = ANY ($2)`);
  await drop(`
    SELECT DISTINCT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS statement
      FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
     WHERE conrelid = quote_ident($1)::regclass AND contype = 'c' AND attname = ANY ($2)`);
}

async function plantIn(tx: OwnerTransaction, table: string): Promise<Canary[]> {
  await loosen(tx, table);
  const canaries: Canary[] = [];
  const encrypted = encryptedColumnsOf(table);
  for (const [column, { holds }] of encrypted) {
    const canary = canaryOf(table, column);
    const value = { text: canary.text, json: { canary: canary.text }, bytes: Buffer.from(canary.text) }[holds];
    await updateAll(tx, table, { [camelCase(column)]: value });
    canaries.push(canary);
  }
  for (const [column, { kind, ...rule }] of Object.entries(textColumns[table] ?? {})) {
    if (kind !== 'plain' || !('why' in rule) || !isOwnWords(rule.why)) continue;
    const canary = canaryOf(table, column);
    const written = await tx.$executeRawUnsafe(`
      DO $$ BEGIN
        UPDATE "${table}" SET "${column}" = '${canary.text}';
      EXCEPTION WHEN check_violation OR datatype_mismatch OR invalid_text_representation OR unique_violation THEN NULL;
      END $$`);
    if (written >= 0) canaries.push(canary);
  }
  return canaries;
}

function canaryOf(table: string, column: string): Canary {
  return { place: `${table}.${column}`, text: `Kanarie-${table}-${column}` };
}

function isOwnWords(why: string): boolean {
  return !/^(a code from|an id|ids|random|a hash|a keyed hash|a word of the team’s own|never personal data)/.test(why);
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

async function updateAll(tx: OwnerTransaction, table: string, data: object): Promise<void> {
  const delegate: unknown = Reflect.get(tx, camelCase(table));
  const updateMany: unknown =
    typeof delegate === 'object' && delegate !== null ? Reflect.get(delegate, 'updateMany') : undefined;
  if (typeof updateMany !== 'function') throw new Error(`There is no model of ${table}`);
  await Reflect.apply(updateMany, delegate, [{ data }]);
}
