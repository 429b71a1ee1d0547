import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Pool } from 'pg';
import { honestTransaction } from '../honest-transaction';

/** Prisma on PostgreSQL, with `honestTransaction`. */
export class PostgresqlAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'kraften-postgresql';
  readonly #pool: Pool;
  readonly #guard: () => void;

  /** `guard` is called before the client touches the database; it may throw. */
  constructor(pool: Pool, guard: () => void = () => undefined) {
    this.#pool = pool;
    this.#guard = guard;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const { provider, adapterName } = this;
    const guard = this.#guard;
    const plain = await new PrismaPg(this.#pool, { disposeExternalPool: true }).connect();
    return {
      provider,
      adapterName,
      queryRaw: async (query) => {
        guard();
        return await plain.queryRaw(query);
      },
      executeRaw: async (query) => {
        guard();
        return await plain.executeRaw(query);
      },
      executeScript: () => Promise.reject(new Error('Scripts are run on the set-up connection')),
      startTransaction: async (isolationLevel) => {
        guard();
        return honestTransaction(await plain.startTransaction(isolationLevel));
      },
      getConnectionInfo: () => ({ supportsRelationJoins: true }),
      dispose: async () => await plain.dispose(),
    };
  }
}
