// Writes the migrations into a module, so that a bundled server carries them and looks for no folder.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

const migrationsFolder = new URL('../prisma/migrations/', import.meta.url);
const generatedFolder = new URL('../src/generated/', import.meta.url);

export async function readMigrations() {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(new URL(`${name}/migration.sql`, migrationsFolder), 'utf8');
      return { name, sql: sql.replaceAll('\r\n', '\n') };
    }),
  );
}

export async function writeMigrationsModule() {
  const migrations = await readMigrations();
  await mkdir(generatedFolder, { recursive: true });
  await writeFile(
    new URL('migrations.ts', generatedFolder),
    `/** Made of prisma/migrations by scripts/generate.mjs. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = ${JSON.stringify(migrations, null, 2)};
`,
  );
}
