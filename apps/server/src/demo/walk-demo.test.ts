import { openTestDatabase, type TestDatabase } from '@kraften/db/testing/test-databases';
import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { groupBy } from '@kraften/domain/group-by';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemo } from './load-demo';
import { walkDemo } from './walk-demo';

const today = calendarDate(2026, 11, 25);

let current: TestDatabase;
beforeAll(async () => {
  current = await openTestDatabase('pglite');
  await loadDemo(current.database, today);
});
afterAll(() => current.close());

test('the demonstration’s log holds a case that was closed long ago and many cases of one coach', async () => {
  await walkDemo(current.database, today);
  const entries = await current.database.asOwner((tx) =>
    tx.auditEntry.findMany({ where: { action: 'participation.get' } }),
  );
  const byUser = groupBy(entries, ({ userId }) => userId);
  expect([...byUser.values()].map((one) => new Set(one.map(({ personId }) => personId)).size)).toEqual([4, 14]);
  const closed = await current.database.asOwner((tx) =>
    tx.participation.count({
      where: { id: { in: entries.map(({ subjectId }) => subjectId ?? '') }, closedOn: { lt: new Date('2025-11-25') } },
    }),
  );
  expect(closed).toBe(1);
});
