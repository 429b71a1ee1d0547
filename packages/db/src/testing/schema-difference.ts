import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PGlite } from '@electric-sql/pglite';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as schemaEngine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';

// Node has it; TypeScript knows it only as part of a browser.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

const schemaDirectory = new URL('../../prisma/schema/', import.meta.url);

/**
 * The SQL that leads from a database to prisma/schema; empty when they agree. Works on PGlite, since Prisma's own command
 * needs an engine binary.
 */
export async function schemaDifference(database: PGlite): Promise<string> {
  loadedEngine ??= loadEngine();
  const { SchemaEngine } = await loadedEngine;
  const files = await schemaFiles();
  const engine = await SchemaEngine.new(
    { datamodels: files.map(({ path, content }): [string, string] => [path, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapterFactory(database)),
  );
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: false,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (stdout === null) throw new Error('The schema engine printed nothing');
  return stdout.includes('This is an empty migration') ? '' : stdout;
}

/** The engine wants the schema's name, which the adapter leaves out. */
function adapterFactory(database: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(database);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect();
      adapter.getConnectionInfo = () => ({ schemaName: 'public', supportsRelationJoins: true });
      return adapter;
    },
  };
}

/** The package's own entry imports its WebAssembly as a module, which Node doesn't. */
async function loadEngine(): Promise<typeof schemaEngine> {
  const path = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace('.js', '_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(path), {
    './schema_engine_bg.js': { ...schemaEngine },
  });
  schemaEngine.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start !== 'function') throw new Error('The schema engine has no start function');
  start();
  return schemaEngine;
}

let loadedEngine: Promise<typeof schemaEngine> | undefined;

async function schemaFiles(): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(schemaDirectory)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (path) => ({ path, content: await readFile(new URL(path, schemaDirectory), 'utf8') })),
  );
}
