import type { OwnerTransaction, Transaction } from './database';
import { cipherOf, rememberCipher } from './encryption/cipher-of';

type RawSql = Pick<OwnerTransaction, '$queryRaw' | '$executeRaw'>;

const rawSqlOfTransaction = new WeakMap<object, RawSql>();

const refused = new Set<PropertyKey>(['$queryRaw', '$queryRawUnsafe', '$executeRaw', '$executeRawUnsafe', '$extends']);

/** The transaction without SQL of one's own. */
export function withoutRawSql(tx: OwnerTransaction): Transaction {
  const narrow = new Proxy(tx, {
    get(target, property, receiver) {
      if (refused.has(property)) throw new Error(`${String(property)} is not to be had in a unit of work`);
      return Reflect.get(target, property, receiver);
    },
  });
  rawSqlOfTransaction.set(narrow, tx);
  rememberCipher(narrow, cipherOf(tx));
  return narrow;
}

/**
 * SQL in a unit of work, with the actor's rights. Only for the functions of the database that Prisma can't call, each
 * behind a function of its own in this package.
 */
export function rawSqlOf(tx: Transaction): RawSql {
  const raw = rawSqlOfTransaction.get(tx);
  if (raw === undefined) throw new Error('This is no transaction of a unit of work');
  return raw;
}
