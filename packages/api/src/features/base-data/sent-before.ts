import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '@kraften/db/database';
import { databaseProblem } from '@kraften/db/database-error';
import {
  type BaseDataChangeRecord,
  findBaseDataChange,
  insertBaseDataChange,
  type NewBaseDataChange,
} from '@kraften/db/records/base-data';
import type { Writer } from '@kraften/db/records/protected-identity';
import { conflict, notFound } from '../../kernel/problem';

type Sent = Pick<BaseDataChangeRecord, 'changeId' | 'personId' | 'participationId' | 'part' | 'kind'> & {
  readonly asked: Readonly<Record<string, unknown>>;
};

/**
 * Whether this very change was saved before, since its answer was lost or it was sent twice.
 *
 * @throws a conflict where another change has that id
 */
export async function isSentBefore(tx: Transaction, { changeId, asked, ...sent }: Sent): Promise<boolean> {
  const stored = await findBaseDataChange(tx, changeId);
  if (stored === null) return false;
  const { personId, participationId, part, kind } = stored;
  const put = stored.after ?? {};
  const says = Object.fromEntries(Object.keys(put).map((field) => [field, asked[field]]));
  if (isDeepStrictEqual({ personId, participationId, part, kind }, sent) && isDeepStrictEqual(says, put)) return true;
  throw conflict('Uppgifterna');
}

/** Writes the change into the history. An id that another team's row has is not found. */
export async function keepChange(tx: Transaction, writer: Writer, change: NewBaseDataChange): Promise<void> {
  await insertBaseDataChange(tx, writer, change).catch((error: unknown) => {
    if (databaseProblem(error)?.kind === 'unique') throw notFound('Ändringen');
    throw error;
  });
}
