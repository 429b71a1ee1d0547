import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { verifyAuditChain } from '../audit-chain/verify-audit-chain';
import { databaseProblem } from '../database-error';
import type { AuditEntryCreateManyInput } from '../generated/prisma/models';
import { describeOnEachDatabase } from '../testing/test-databases';
import { insertTwoTeams, type TwoTeams } from '../testing/two-teams';
import { auditSessionEvent, findUserIdByEmail, type SessionEvent, sessionActions } from './session-event';

describeOnEachDatabase('signing in and out in the audit log', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
  });

  const client = () => current().database.authClient;
  const loggedOf = async (requestId: string) =>
    await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({ where: { requestId }, omit: { id: true, at: true }, orderBy: { id: 'asc' } }),
    );
  const audited = async (event: Omit<SessionEvent, 'requestId'>) => {
    const requestId = randomUUID();
    await auditSessionEvent(client(), { ...event, requestId });
    return await loggedOf(requestId);
  };
  const insert = (entry: Partial<AuditEntryCreateManyInput>) =>
    client().auditEntry.createMany({
      data: {
        actorKind: 'account',
        action: 'session:sign-in',
        userId: teams.alpha.coachId,
        teamId: teams.alpha.teamId,
        requestId: 'by hand',
        ...entry,
      },
    });
  const refused = (error: unknown) => databaseProblem(error)?.kind === 'refused';

  test.each(sessionActions)('%s is kept with who and which team, and nothing else', async (action) => {
    const { coachId, teamId } = teams.alpha;
    expect(await audited({ action, userId: coachId })).toEqual([
      {
        actorKind: 'account',
        action,
        userId: coachId,
        teamId,
        requestId: expect.any(String),
        subjectId: null,
        personId: null,
        details: {},
      },
    ]);
  });

  test('a try at an unknown account is kept without anybody', async () => {
    expect(await audited({ action: 'session:sign-in-failed', userId: null })).toMatchObject([
      { userId: null, teamId: null, subjectId: null, details: {} },
    ]);
  });

  test('each team of the user has it, and a user in no team is kept without one', async () => {
    const [inBoth, inNone] = [randomUUID(), randomUUID()];
    const teamIds = [teams.alpha.teamId, teams.beta.teamId];
    await current().database.asOwner(async (tx) => {
      for (const id of [inBoth, inNone]) await tx.user.create({ data: { id, name: id, email: `${id}@example.org` } });
      for (const teamId of teamIds) {
        for (const role of ['coach', 'team-lead']) {
          await tx.membership.create({ data: { id: randomUUID(), userId: inBoth, role, teamId } });
        }
      }
      await tx.membership.create({ data: { id: randomUUID(), userId: inNone, role: 'administrator' } });
    });
    const both = await audited({ action: 'session:sign-in', userId: inBoth });
    expect(both.map(({ teamId }) => teamId).sort()).toEqual(teamIds.sort());
    const none = await audited({ action: 'session:sign-in', userId: inNone });
    expect(none).toMatchObject([{ userId: inNone, teamId: null }]);
  });

  test("is read by the lead of the team, and by no coach and no other team's lead", async () => {
    const { alpha, beta } = teams;
    await insert({ requestId: 'read by staff' });
    const seenBy = (actor: typeof alpha.staff) =>
      current().database.withActor(actor, { requestId: null }, ({ tx }) =>
        tx.auditEntry.count({ where: { requestId: 'read by staff' } }),
      );
    expect([await seenBy(alpha.lead), await seenBy(alpha.staff), await seenBy(beta.lead)]).toEqual([1, 0, 0]);
  });

  test('an address finds its account however it is written', async () => {
    const { coachId } = teams.alpha;
    expect(await findUserIdByEmail(client(), `${coachId}@Example.ORG`)).toBe(coachId);
    expect(await findUserIdByEmail(client(), 'nobody@example.org')).toBeNull();
  });

  test('the role writes an entry of this kind by hand', async () => {
    await expect(insert({})).resolves.toEqual({ count: 1 });
  });

  test.each<[string, () => Partial<AuditEntryCreateManyInput>]>([
    ['another action', () => ({ action: 'participation:read' })],
    ['another action of sessions', () => ({ action: 'session:anything' })],
    ['another kind of actor', () => ({ actorKind: 'staff' })],
    ['a sign-in of nobody', () => ({ userId: null, teamId: null })],
    ['a sign-out of nobody', () => ({ action: 'session:sign-out', userId: null, teamId: null })],
    ['a user who is none', () => ({ action: 'session:sign-in-failed', userId: 'eve@example.org', teamId: null })],
    ['a team that the user is not in', () => ({ teamId: teams.beta.teamId })],
    ['a team of nobody', () => ({ action: 'session:sign-in-failed', userId: null })],
    ['a subject', () => ({ subjectId: 'eve@example.org' })],
    ['a person', () => ({ personId: teams.alpha.personId })],
    ['details', () => ({ details: { email: 'eve@example.org' } })],
  ])('the role is refused %s', async (_what, entry) => {
    await expect(insert(entry())).rejects.toSatisfy(refused);
  });

  test('the role can neither read, change nor remove entries', async () => {
    await expect(client().auditEntry.findMany()).rejects.toSatisfy(refused);
    await expect(client().auditEntry.updateMany({ data: { userId: null } })).rejects.toSatisfy(refused);
    await expect(client().auditEntry.deleteMany()).rejects.toSatisfy(refused);
    await expect(client().$executeRaw`TRUNCATE audit_entry`).rejects.toSatisfy(refused);
  });

  test('the chain stays whole and has these entries in it', async () => {
    const { head, problem } = await current().database.asOwner((tx) =>
      verifyAuditChain(async (sql, values = []) => await tx.$queryRawUnsafe(sql, ...values), null),
    );
    expect(problem).toBeNull();
    expect(head.number).toBe(await current().database.asOwner((tx) => tx.auditEntry.count()));
    expect(head.number).toBeGreaterThan(5);
  });
});
