import type { FieldCipher } from './field-cipher';
import { type TextColumn, textColumns, viewColumns } from './text-columns';

type EncryptedColumn = {
  /** `table.column`, which the value is bound to. */
  readonly place: string;
  readonly holds: 'text' | 'json' | 'bytes';
};

/** The columns of a table that hold encrypted values, by name. */
export function encryptedColumnsOf(table: string): ReadonlyMap<string, EncryptedColumn> {
  return new Map(
    entriesOf(table).flatMap(([name, column]) =>
      column.kind === 'encrypted'
        ? [[name, { place: column.as ?? `${table}.${name}`, holds: column.holds }] as const]
        : [],
    ),
  );
}

/** The columns of a table or a view that are read as encrypted values, by name. */
export function readColumnsOf(relation: string): ReadonlyMap<string, EncryptedColumn> {
  const passedOn = viewColumns[relation];
  if (passedOn === undefined) return encryptedColumnsOf(relation);
  return new Map(
    Object.entries(passedOn).map(([name, place]) => {
      const [table = '', column = ''] = place.split('.');
      return [name, { place, holds: encryptedColumnsOf(table).get(column)?.holds ?? 'text' }];
    }),
  );
}

/** The blind indexes of a table: each with the column that it is made of. */
export function blindColumnsOf(table: string): ReadonlyMap<string, { readonly place: string; readonly of: string }> {
  return new Map(
    entriesOf(table).flatMap(([name, column]) =>
      column.kind === 'blind' ? [[name, { place: `${table}.${name}`, of: column.of }] as const] : [],
    ),
  );
}

/** The tables that hold encrypted values. */
export const encryptedTables: readonly string[] = Object.keys(textColumns).filter(
  (table) => encryptedColumnsOf(table).size > 0,
);

/** A value of a column as it is kept. Null and what isn't given stay so. */
export function sealed(cipher: FieldCipher, { place, holds }: EncryptedColumn, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (holds === 'json') return cipher.encrypt(place, JSON.stringify(value));
  if (holds === 'bytes') {
    if (!(value instanceof Uint8Array)) throw new Error(`${place} takes bytes`);
    return cipher.encryptBytes(place, value);
  }
  if (typeof value !== 'string') throw new Error(`${place} takes a text`);
  return cipher.encrypt(place, value);
}

/** A row as it is kept, by columns: encrypted where the table says so, and with its blind indexes. */
export function sealedRow(cipher: FieldCipher, table: string, row: Readonly<Record<string, unknown>>) {
  const kept: Record<string, unknown> = { ...row };
  for (const [name, column] of encryptedColumnsOf(table)) {
    if (name in row) kept[name] = sealed(cipher, column, row[name]);
  }
  for (const [name, { place, of }] of blindColumnsOf(table)) {
    if (of in row) kept[name] = blinded(cipher, place, row[of]);
  }
  return kept;
}

/** A value that was kept as it was given. */
export function opened(cipher: FieldCipher, { place, holds }: EncryptedColumn, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (holds === 'bytes' && value instanceof Uint8Array) return cipher.decryptBytes(place, value);
  if (typeof value !== 'string') throw new Error(`${place} holds a value that isn't encrypted`);
  const text = cipher.decrypt(place, value);
  return holds === 'json' ? JSON.parse(text) : text;
}

/** The blind index of a value; null of nothing. */
export function blinded(cipher: FieldCipher, place: string, value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? cipher.blind(place, value) : null;
}

function entriesOf(table: string): readonly (readonly [string, TextColumn])[] {
  return Object.entries(textColumns[table] ?? {});
}
