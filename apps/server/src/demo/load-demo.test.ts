import { readFacts } from '@kraften/db/facts/read-facts';
import { openTestDatabase, type TestDatabase } from '@kraften/db/testing/test-databases';
import { demoData } from '@kraften/demo/demo-data';
import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { catalogue } from '@kraften/domain/metrics/catalogue';
import { computeReport } from '@kraften/domain/reports/compute-report';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemo } from './load-demo';

const today = calendarDate(2026, 11, 25);
const data = demoData(today);

let current: TestDatabase;
beforeAll(async () => {
  current = await openTestDatabase('pglite');
  await loadDemo(current.database, today);
});
afterAll(() => current.close());

async function counted() {
  return await current.database.asOwner(async (tx) => ({
    persons: await tx.person.count(),
    followUps: await tx.followUp.count(),
    selfReferralSubmissions: await tx.selfReferralSubmission.count(),
    attendances: await tx.attendance.count(),
    outcomeScores: await tx.outcomeScore.count(),
    costs: await tx.cost.count(),
  }));
}

test('every record of the demonstration is in the database, once, however often it is loaded', async () => {
  const { persons, followUps, selfReferralSubmissions, attendances, outcomeScores, costs } = data;
  const expected = Object.entries({ persons, followUps, selfReferralSubmissions, attendances, outcomeScores, costs });
  expect(Object.entries(await counted())).toEqual(expected.map(([name, { length }]) => [name, length]));
  await loadDemo(current.database, today);
  expect(Object.entries(await counted())).toEqual(expected.map(([name, { length }]) => [name, length]));
});

test.each(data.teams)('$name has every figure of the catalogue for its steering group', async ({ id }) => {
  const member = { kind: 'steering', userId: 'member', role: 'steering-member', teamIds: [id] } as const;
  const facts = await current.database.withActor(member, { requestId: null }, ({ tx }) =>
    readFacts(
      tx,
      id,
      catalogue.flatMap(({ needs }) => needs),
    ),
  );
  const period = { from: calendarDate(2025, 7, 1), to: calendarDate(2026, 6, 30) };
  const figures = computeReport(facts, period, catalogue);
  expect(figures.map(({ metricId }) => metricId)).toEqual(
    catalogue.filter(({ isKept }) => isKept?.(facts) ?? true).map(({ id: metricId }) => metricId),
  );
  const own = data.participations.filter(({ teamId }) => teamId === id);
  expect(facts.participations).toHaveLength(own.length);
  expect(facts.incomeAfter).toHaveLength(own.filter(({ closedOn }) => closedOn !== null).length);
  const present = data.attendances.filter((row) => row.teamId === id && row.present);
  expect(facts.sessions?.flatMap(({ attendances }) => attendances).filter((row) => row.present)).toHaveLength(
    present.length,
  );
});
