import { randomUUID } from 'node:crypto';
import type { StaffActor } from '@kraften/domain/permissions/actor';
import { beforeAll, expect, test } from 'vitest';
import type { Transaction } from '../database';
import { databaseProblem } from '../database-error';
import { rawSqlOf } from '../raw-sql';
import { describeOnEachDatabase } from '../testing/test-databases';
import { insertTwoTeams, type TwoTeams } from '../testing/two-teams';
import { type AuditFilter, loadAuditEntries } from './audit-entry';
import { insertAuditReview, loadAuditReviews } from './audit-review';

describeOnEachDatabase('who reads and reviews the audit log', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
  });

  const refused = (error: unknown) => databaseProblem(error)?.kind === 'refused';
  const as = <T>(actor: StaffActor, work: (tx: Transaction) => Promise<T>) =>
    current().database.withActor(actor, { requestId: null }, ({ tx }) => work(tx));

  const review = (overrides: Partial<Parameters<typeof insertAuditReview>[1]> = {}) => ({
    teamId: teams.alpha.teamId,
    reviewId: randomUUID(),
    reviewedById: teams.alpha.lead.userId,
    note: 'Rätt ärende.',
    entryIds: [String(teams.alpha.entryId)],
    ...overrides,
  });

  test('a coach of the team reads neither the log nor its reviews, its lead both', async () => {
    const { alpha } = teams;
    const seen = (actor: StaffActor) =>
      as(actor, async (tx) => [
        await tx.auditEntry.count({ where: { id: alpha.entryId } }),
        await tx.auditReview.count({ where: { entryId: alpha.entryId } }),
      ]);
    expect(await seen(alpha.staff)).toEqual([0, 0]);
    expect(await seen(alpha.lead)).toEqual([1, 1]);
    expect(await seen(teams.beta.lead)).toEqual([0, 0]);
  });

  test('a coach who names the lead’s role in SQL of their own reads nothing: the seal doesn’t fit', async () => {
    const { alpha } = teams;
    const actor = JSON.stringify({ kind: 'staff', userId: 'x', role: 'team-lead', teamIds: [alpha.teamId] });
    const read = as(alpha.staff, async (tx) => {
      await rawSqlOf(tx).$queryRaw`SELECT set_config('kraften.actor', ${actor}, true)`;
      return await rawSqlOf(tx).$queryRaw`SELECT FROM audit_entry`;
    });
    expect(await read).toEqual([]);
  });

  test('what is sent twice is kept once, with the database’s own time', async () => {
    const sent = review();
    await as(teams.alpha.lead, (tx) => insertAuditReview(tx, sent));
    await as(teams.alpha.lead, (tx) => insertAuditReview(tx, { ...sent, note: 'En gång till.' }));
    const kept = (await as(teams.alpha.lead, (tx) => loadAuditReviews(tx, sent.entryIds))).filter(
      ({ reviewId }) => reviewId === sent.reviewId,
    );
    expect(kept).toMatchObject([{ reviewedById: teams.alpha.lead.userId, note: 'Rätt ärende.' }]);
    const backdated = {
      id: randomUUID(),
      teamId: sent.teamId,
      reviewId: randomUUID(),
      reviewedById: sent.reviewedById,
    };
    await as(teams.alpha.lead, (tx) =>
      tx.auditReview.create({
        data: { ...backdated, entryId: teams.alpha.entryId, reviewedAt: new Date('2020-01-01') },
      }),
    );
    const [latest] = (await as(teams.alpha.lead, (tx) => loadAuditReviews(tx, sent.entryIds))).toReversed();
    expect(latest?.reviewedAt.getFullYear()).toBeGreaterThan(2020);
  });

  test.each<[string, () => { actor: StaffActor; review: ReturnType<typeof review> }]>([
    ['by a coach', () => ({ actor: teams.alpha.staff, review: review({ reviewedById: teams.alpha.coachId }) })],
    ['in somebody else’s name', () => ({ actor: teams.alpha.lead, review: review({ reviewedById: 'eve' }) })],
    ['for another team', () => ({ actor: teams.alpha.lead, review: review({ teamId: teams.beta.teamId }) })],
    [
      'of another team’s entry',
      () => ({ actor: teams.alpha.lead, review: review({ entryIds: [String(teams.beta.entryId)] }) }),
    ],
  ])('a review %s is refused', async (_what, asked) => {
    const { actor, review: wrong } = asked();
    await expect(as(actor, (tx) => insertAuditReview(tx, wrong))).rejects.toSatisfy(refused);
  });

  test('nobody changes or removes a review, the owner of the tables neither', async () => {
    const { lead } = teams.alpha;
    await expect(as(lead, (tx) => tx.auditReview.updateMany({ data: { note: '' } }))).rejects.toSatisfy(refused);
    await expect(as(lead, (tx) => tx.auditReview.deleteMany())).rejects.toSatisfy(refused);
    const { database } = current();
    for (const sql of ["UPDATE audit_review SET note = ''", 'DELETE FROM audit_review', 'TRUNCATE audit_review']) {
      await expect(
        database.asOwner((tx) => tx.$executeRawUnsafe(sql)),
        sql,
      ).rejects.toSatisfy(refused);
    }
  });

  test('the log is read a page at a time, each entry once, the latest first', async () => {
    const { alpha } = teams;
    await current().database.withActor(alpha.staff, { requestId: null }, async ({ audit }) => {
      for (let place = 0; place < 7; place += 1) await audit({ action: 'test:page', subjectId: String(place) });
    });
    const filter: AuditFilter = {
      teamId: alpha.teamId,
      from: new Date('2020-01-01'),
      before: new Date('2100-01-01'),
      actions: { in: ['test:page'] },
    };
    const subjects: (string | null)[] = [];
    let after: AuditFilter['after'];
    for (let page = 0; page < 4; page += 1) {
      const entries = await as(alpha.lead, (tx) => loadAuditEntries(tx, { ...filter, after }, 3));
      subjects.push(...entries.map(({ subjectId }) => subjectId));
      after = entries.at(-1);
    }
    expect(subjects).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  });
});
