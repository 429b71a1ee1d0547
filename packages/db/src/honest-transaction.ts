import {
  DriverAdapterError,
  isDriverAdapterError,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';

/**
 * A transaction in which a statement failed ends with that error, even where it was caught on the way: PostgreSQL
 * answers its COMMIT with a silent ROLLBACK, and what was written would be taken for kept.
 */
export function honestTransaction(transaction: Transaction): Transaction {
  let failure: { readonly error: unknown } | null = null;
  const watched = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  };
  // With this option Prisma sends COMMIT as a statement first; without it, `commit` is all.
  const commitIsStatement = !transaction.options.usePhantomQuery;
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: async (query: SqlQuery) => await watched(() => transaction.queryRaw(query)),
    executeRaw: async (query: SqlQuery) => {
      if (failure === null || query.sql !== 'COMMIT') return await watched(() => transaction.executeRaw(query));
      await transaction.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] });
      throw again(failure.error);
    },
    commit: async () => {
      if (failure === null || commitIsStatement) return await transaction.commit();
      await transaction.rollback();
      throw again(failure.error);
    },
    rollback: async () => await transaction.rollback(),
  };
}

/** Prisma numbers the errors that it has seen, so it is given a new one. */
function again(error: unknown): unknown {
  return isDriverAdapterError(error) ? new DriverAdapterError(error.cause) : error;
}
