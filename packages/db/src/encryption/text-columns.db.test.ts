import { expect, test } from 'vitest';
import { openMigratedPGlite } from '../testing/test-databases';
import { textColumns } from './text-columns';

/** `table.column` of each column that could hold a person's data in words. */
async function columnsOfWords(extra = ''): Promise<string[]> {
  const database = await openMigratedPGlite();
  try {
    await database.exec(extra);
    const { rows } = await database.query<{ name: string }>(`
      SELECT columns.table_name || '.' || column_name AS name
        FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND columns.table_name <> '_prisma_migrations'
         AND data_type NOT IN ('uuid', 'integer', 'bigint', 'double precision', 'boolean', 'date', 'timestamp with time zone')`);
    return rows.map(({ name }) => name).sort();
  } finally {
    await database.close();
  }
}

const classified = Object.entries(textColumns)
  .flatMap(([table, columns]) => Object.keys(columns).map((column) => `${table}.${column}`))
  .sort();

test('every column of text or JSON is said to be encrypted or plain, and no other', async () => {
  expect(classified).toEqual(await columnsOfWords());
});

test('a column that nobody has thought of is found', async () => {
  const columns = await columnsOfWords(`ALTER TABLE person ADD COLUMN nickname varchar(10), ADD COLUMN notes jsonb[]`);
  expect(columns.filter((name) => !classified.includes(name))).toEqual(['person.nickname', 'person.notes']);
});

test('a blind index is made of an encrypted column of its table', () => {
  for (const columns of Object.values(textColumns)) {
    for (const column of Object.values(columns)) {
      if (column.kind === 'blind') expect(columns[column.of]).toMatchObject({ kind: 'encrypted', holds: 'text' });
    }
  }
});
