import type { PGlite, Transaction as PGliteTransaction } from '@electric-sql/pglite';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { honestTransaction } from '../honest-transaction';

type EmbeddedAdapterSettings = {
  /** Who the only session is while this client uses it; left out, it stays who it is. */
  readonly sessionUser?: string;
  /** Called before the client touches the database; may throw. */
  readonly guard?: () => void;
};

/**
 * Prisma on PGlite. Conversions are pglite-prisma-adapter's; transactions are our own, since that one's `commit`
 * swallows the error of a COMMIT that failed.
 */
export class EmbeddedAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'kraften-embedded';
  readonly #pglite: PGlite;
  readonly #settings: EmbeddedAdapterSettings;

  constructor(pglite: PGlite, settings: EmbeddedAdapterSettings = {}) {
    this.#pglite = pglite;
    this.#settings = settings;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const { provider, adapterName } = this;
    const plain = await queryable(this.#pglite);
    const run = async <T>(work: (target: SqlQueryable) => Promise<T>): Promise<T> => {
      this.#settings.guard?.();
      if (this.#settings.sessionUser === undefined) return await work(plain);
      return await this.#pglite.transaction(async (transaction) => {
        await this.#becomeSessionUser(transaction);
        return await work(await queryable(transaction));
      });
    };
    return {
      provider,
      adapterName,
      queryRaw: async (query: SqlQuery) => await run(async (target) => await target.queryRaw(query)),
      executeRaw: async (query: SqlQuery) => await run(async (target) => await target.executeRaw(query)),
      executeScript: () => Promise.reject(new Error('Scripts are run on the set-up connection')),
      startTransaction: async () => {
        this.#settings.guard?.();
        return honestTransaction(await this.#startTransaction());
      },
      getConnectionInfo: () => ({ supportsRelationJoins: true }),
      dispose: () => Promise.resolve(),
    };
  }

  async #becomeSessionUser(transaction: PGliteTransaction): Promise<void> {
    const { sessionUser } = this.#settings;
    if (sessionUser !== undefined) await transaction.exec(`SET LOCAL SESSION AUTHORIZATION "${sessionUser}"`);
  }

  #startTransaction(): Promise<Transaction> {
    const { provider, adapterName } = this;
    return new Promise((resolve, reject) => {
      const ended: Promise<void> = this.#pglite.transaction(async (transaction) => {
        await this.#becomeSessionUser(transaction);
        const target = await queryable(transaction);
        const ending = await new Promise<'commit' | 'rollback'>((end) => {
          resolve({
            provider,
            adapterName,
            options: { usePhantomQuery: true },
            queryRaw: async (query) => await target.queryRaw(query),
            executeRaw: async (query) => await target.executeRaw(query),
            commit: async () => {
              end('commit');
              await ended;
            },
            rollback: async () => {
              end('rollback');
              await ended;
            },
          });
        });
        if (ending === 'rollback') await transaction.rollback();
      });
      ended.catch(reject);
    });
  }
}

/** The adapter asks nothing of its PGlite but `query`, which a transaction has as well. */
async function queryable(client: Pick<PGlite, 'query'>): Promise<SqlQueryable> {
  return await new PrismaPGlite(client as PGlite).connect();
}
