import { PrismaPg } from '@prisma/adapter-pg';
import {
  DriverAdapterError,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import type { Pool } from 'pg';

/**
 * Prisma on PostgreSQL. A transaction in which a statement failed ends with an error, even where the statement's error
 * was caught: PostgreSQL answers COMMIT with a silent ROLLBACK then, and the rows would be taken for kept.
 */
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
        return honest(await plain.startTransaction(isolationLevel));
      },
      getConnectionInfo: () => ({ supportsRelationJoins: true }),
      dispose: async () => await plain.dispose(),
    };
  }
}

function honest(transaction: Transaction): Transaction {
  let failed: unknown = null;
  const watched = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      failed ??= error;
      throw error;
    }
  };
  const { createSavepoint, rollbackToSavepoint, releaseSavepoint } = transaction;
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: async (query: SqlQuery) => await watched(() => transaction.queryRaw(query)),
    executeRaw: async (query: SqlQuery) => {
      if (query.sql === 'COMMIT' && failed !== null) throw lateError(failed);
      return await watched(() => transaction.executeRaw(query));
    },
    commit: async () => await transaction.commit(),
    rollback: async () => await transaction.rollback(),
    ...(createSavepoint && { createSavepoint: createSavepoint.bind(transaction) }),
    ...(rollbackToSavepoint && {
      rollbackToSavepoint: async (name: string) => {
        await rollbackToSavepoint.call(transaction, name);
        failed = null;
      },
    }),
    ...(releaseSavepoint && { releaseSavepoint: releaseSavepoint.bind(transaction) }),
  };
}

/** The error that was caught, thrown again where it can't be overlooked. */
function lateError(failed: unknown): unknown {
  return isDriverAdapterError(failed) ? new DriverAdapterError(failed.cause) : failed;
}
