import { expect, test } from 'vitest';
import { openMigratedPGlite } from '../testing/test-databases';
import { textColumns, viewColumns } from './text-columns';

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

test('every column of text, JSON or bytes is said to be encrypted or plain, and no other', async () => {
  expect(classified).toEqual(await columnsOfWords());
});

test('a column that nobody has thought of is found', async () => {
  const columns = await columnsOfWords(`ALTER TABLE person ADD COLUMN nickname varchar(10), ADD COLUMN notes jsonb[]`);
  expect(columns.filter((name) => !classified.includes(name))).toEqual(['person.nickname', 'person.notes']);
});

test('every column of a view that is called as an encrypted one is said to pass it on', async () => {
  const encrypted = Object.values(textColumns).flatMap((columns) =>
    Object.entries(columns).flatMap(([name, { kind }]) => (kind === 'encrypted' ? [name] : [])),
  );
  const database = await openMigratedPGlite();
  try {
    const { rows } = await database.query<{ view: string; name: string }>(`
      SELECT columns.table_name AS view, column_name AS name
        FROM information_schema.columns JOIN information_schema.views USING (table_schema, table_name)
       WHERE table_schema = 'public' AND data_type IN ('text', 'bytea')`);
    const passedOn = rows.filter(({ name }) => encrypted.includes(name)).map(({ view, name }) => `${view}.${name}`);
    const said = Object.entries(viewColumns).flatMap(([view, columns]) =>
      Object.keys(columns).map((name) => `${view}.${name}`),
    );
    expect(said.toSorted()).toEqual(passedOn.toSorted());
  } finally {
    await database.close();
  }
});

test('a view passes on a column that is encrypted as a text or as bytes', () => {
  for (const place of Object.values(viewColumns).flatMap((columns) => Object.values(columns))) {
    const [table = '', column = ''] = place.split('.');
    expect(textColumns[table]?.[column], place).toMatchObject({
      kind: 'encrypted',
      holds: expect.stringMatching(/^(text|bytes)$/),
    });
  }
});

test('a blind index is made of an encrypted column of its table', () => {
  for (const columns of Object.values(textColumns)) {
    for (const column of Object.values(columns)) {
      if (column.kind === 'blind') expect(columns[column.of]).toMatchObject({ kind: 'encrypted', holds: 'text' });
    }
  }
});
