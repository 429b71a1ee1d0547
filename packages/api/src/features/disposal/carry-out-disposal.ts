import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '@kraften/db/database';
import { readFacts } from '@kraften/db/facts/read-facts';
import {
  type DisposalItemRecord,
  disposePerson,
  findDisposal,
  withdrawDisposalItem,
} from '@kraften/db/records/disposal';
import { loadRetainedPersons } from '@kraften/db/records/retained-case';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { FactKind } from '@kraften/domain/concepts/facts/facts';
import { disposalStageOf } from '@kraften/domain/concepts/retention/disposal';
import { isDue, retentionOf } from '@kraften/domain/concepts/retention/retention-of';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { teamPeriods } from './team-periods';

/** So many persons in one transaction: all of them or none. */
const personsAtATime = 10;

/**
 * Disposes of the next persons of a confirmed decision, and says how many are left: it is called until none is. Somebody who
 * isn't due any more is left out. The rows behind all figures are compared before and after, and a difference undoes it.
 */
export const carryOutDisposal = casework('disposal:decide')
  .input(z.object({ disposalId: RecordId }))
  .mutation(async ({ ctx, input: { disposalId } }) => {
    const { teamId } = ctx.actor;
    const disposal = await findDisposal(ctx.tx, disposalId);
    if (disposal === null) throw notFound('Beslutet');
    if (disposalStageOf(disposal) !== 'to-carry-out') throw outOfTurn('Det finns inget kvar att gallra här.');
    const left = disposal.items.filter(({ disposedAt, withdrawnAt }) => disposedAt === null && withdrawnAt === null);
    const next = left.slice(0, personsAtATime);
    const due = await stillDue(ctx.tx, { teamId, dueBy: disposal.dueBy, items: next });
    const before = await countedRows(ctx.tx, teamId);
    for (const item of next) {
      const { itemId, personId } = item;
      const isDisposed = due.has(personId) && (await disposePerson(ctx.tx, itemId));
      if (!isDisposed) await withdrawDisposalItem(ctx.tx, itemId);
      await ctx.audit.log({ subjectId: disposalId, personId, details: { disposed: isDisposed } });
    }
    if (!isDeepStrictEqual(await countedRows(ctx.tx, teamId), before))
      throw new Error('A disposal changed the figures');
    return { disposed: due.size, left: left.length - next.length };
  });

type Asked = {
  readonly teamId: string;
  readonly dueBy: CalendarDate;
  readonly items: readonly DisposalItemRecord[];
};

/** Those of whom nothing has happened since the decision that keeps the records longer. */
async function stillDue(tx: Transaction, { teamId, dueBy, items }: Asked): Promise<ReadonlySet<string>> {
  const persons = await loadRetainedPersons(
    tx,
    teamId,
    items.map(({ personId }) => personId),
  );
  const periods = await teamPeriods(tx, teamId);
  const due = persons.filter(({ records }) => isDue(retentionOf(records, periods), dueBy));
  return new Set(due.map(({ person }) => person.personId));
}

const allKinds: readonly FactKind[] = [
  ...(['referrals', 'followUps', 'incomeAfter', 'sessions', 'workTrainings', 'scores', 'meetings', 'costs'] as const),
];

/** Every row that a figure can rest on, in an order of its own: a changed row may be read at another place. */
async function countedRows(tx: Transaction, teamId: string): Promise<readonly string[]> {
  const { scores, ...kinds } = await readFacts(tx, teamId, allKinds);
  const rows = Object.entries({ ...kinds, scores: scores?.measurements ?? [] }).flatMap(([kind, ofKind]) =>
    Array.isArray(ofKind) ? ofKind.map((row) => `${kind} ${JSON.stringify(row)}`) : [],
  );
  return rows.toSorted();
}
