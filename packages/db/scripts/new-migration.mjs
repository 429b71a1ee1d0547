// Makes the next migration: `node scripts/new-migration.mjs <name>` writes what leads from the migrations there are to
// prisma/schema; with `--empty` it writes an empty one, for SQL that the schema can't say.
import { mkdir, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { schemaDifference } from '../src/testing/schema-difference.ts';
import { readMigrations, writeMigrationsModule } from './write-migrations-module.mjs';

const [name, flag] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9_]+$/.test(name) || (flag !== undefined && flag !== '--empty')) {
  process.stderr.write('Usage: node scripts/new-migration.mjs <name_in_snake_case> [--empty]\n');
  process.exit(2);
}

async function missingSql() {
  const database = await PGlite.create('memory://', { extensions: { btree_gist } });
  try {
    for (const { sql } of await readMigrations()) await database.exec(sql);
    return await schemaDifference(database);
  } finally {
    await database.close();
  }
}

const script = flag === '--empty' ? '' : await missingSql();
if (script === '' && flag !== '--empty') {
  process.stdout.write('The migrations already lead to prisma/schema.\n');
  process.exit(0);
}

const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = new URL(`../prisma/migrations/${timestamp}_${name}/`, import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('migration.sql', folder), script);
await writeMigrationsModule();
process.stdout.write(`prisma/migrations/${timestamp}_${name}/migration.sql\n`);
