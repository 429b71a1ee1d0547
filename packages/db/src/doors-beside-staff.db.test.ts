import { randomUUID } from 'node:crypto';
import type { Actor } from '@kraften/domain/permissions/actor';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Transaction } from './database';
import { databaseProblem } from './database-error';
import { Prisma } from './generated/prisma/client';
import { rawSqlOf } from './raw-sql';
import { loadPrintedReports } from './records/historical-report';
import { loadEditions } from './records/report-edition';
import { amendSubmission } from './records/self-referral-submission';
import { chooseTwoFactorRule } from './records/sign-in-rule';
import { callOperation, modelNames } from './testing/any-operation';
import { sentAgain } from './testing/sent-again';
import { describeOnEachDatabase } from './testing/test-databases';
import { insertTwoTeams, type TwoTeams } from './testing/two-teams';

const request = { requestId: 'request-1' };

function refused(error: unknown): boolean {
  return databaseProblem(error)?.kind === 'refused';
}

function officerOf(...teams: readonly { readonly teamId: string }[]): Extract<Actor, { kind: 'steering' }> {
  const teamIds = teams.map(({ teamId }) => teamId);
  return { kind: 'steering', userId: 'officer', role: 'association-officer', teamIds };
}

async function rawRows(tx: Transaction, sql: string): Promise<unknown[]> {
  return await rawSqlOf(tx).$queryRaw<unknown[]>(Prisma.raw(sql));
}

describeOnEachDatabase('the doors beside staff', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
  });

  async function readableModels(actor: Actor): Promise<string[]> {
    const readable: string[] = [];
    for (const model of modelNames) {
      const reading = current().database.withActor(actor, request, ({ tx }) =>
        callOperation(tx, { model, operation: 'findMany' }, {}),
      );
      await reading.then(
        () => readable.push(model),
        (error) => expect(error, model).toSatisfy(refused),
      );
    }
    return readable;
  }

  describe('steering', () => {
    test('reads teams, budgets and facts, and no whole table of cases, old reports or users', async () => {
      expect(await readableModels(teams.alpha.steering)).toEqual([
        'Association',
        ...['BudgetYear', 'BudgetAllocation', 'BudgetLine', 'CostCategory', 'Cost'],
        'MeetingProposal',
        'Team',
        'CostFact',
        'FollowUpFact',
        'IncomeAfterFact',
        'MeetingFact',
        'OutcomeScoreFact',
        'ParticipationFact',
        'ReferralFact',
        'SessionFact',
        'SteeringMeeting',
        'SteeringMeetingSeat',
        'SteeringMeetingItem',
        'SteeringMeetingAddition',
        'SteeringMeetingDocument',
        'SteeringMeetingDocumentPart',
        'SteeringStaffPosition',
        'WorkTrainingFact',
      ]);
    });

    test('reads what old reports of its own teams print, not who typed them in, and changes none', async () => {
      const { alpha, beta } = teams;
      const { database } = current();
      const seen = (teamId: string) =>
        database.withActor(alpha.steering, request, ({ tx }) => loadPrintedReports(tx, teamId));
      expect(await seen(alpha.teamId)).toMatchObject([{ title: 'Helårsrapport 2017/18' }]);
      expect(await seen(beta.teamId)).toEqual([]);
      const who = database.withActor(alpha.steering, request, ({ tx }) =>
        tx.historicalReport.findMany({ select: { enteredById: true } }),
      );
      await expect(who).rejects.toSatisfy(refused);
      const change = database.withActor(alpha.steering, request, ({ tx }) =>
        tx.historicalReport.updateMany({ data: { title: 'x' } }),
      );
      await expect(change).rejects.toSatisfy(refused);
    });

    test('reads the budget of its own team only, and an officer what teams apply for and are given', async () => {
      const { alpha, beta } = teams;
      const rowsOf = (actor: Actor) =>
        current().database.withActor(actor, request, async ({ tx }) => ({
          years: await tx.budgetYear.findMany({ select: { teamId: true } }),
          allocations: await tx.budgetAllocation.findMany({ select: { teamId: true } }),
          lines: await tx.budgetLine.findMany({ select: { teamId: true } }),
          costs: await tx.cost.findMany({ select: { teamId: true } }),
          categories: await tx.costCategory.findMany({ select: { teamId: true } }),
        }));
      const one = [{ teamId: alpha.teamId }];
      expect(await rowsOf(alpha.steering)).toEqual({
        ...{ years: one, allocations: one, lines: one, costs: one, categories: one },
      });
      const sums = [{ teamId: alpha.teamId }, { teamId: beta.teamId }];
      expect(await rowsOf(officerOf(alpha, beta))).toEqual({
        ...{ years: expect.arrayContaining(sums), allocations: expect.arrayContaining(sums) },
        ...{ lines: [], costs: [], categories: [] },
      });
    });

    test('writes what a team is given as an officer of its association, and nothing else of a budget', async () => {
      const { alpha, beta } = teams;
      const { database } = current();
      const officer = officerOf(alpha);
      const allocate = (actor: Actor, teamId: string) =>
        database.withActor(actor, request, ({ tx }) =>
          tx.budgetAllocation.updateMany({ where: { teamId }, data: { allocatedOre: 205_000_000 } }),
        );
      expect(await allocate(officer, alpha.teamId)).toEqual({ count: 1 });
      expect(await allocate(officer, beta.teamId)).toEqual({ count: 0 });
      expect(await allocate(alpha.steering, alpha.teamId)).toEqual({ count: 0 });
      const add = (actor: Actor, teamId: string) =>
        database.withActor(actor, request, ({ tx }) =>
          tx.budgetAllocation.createMany({ data: { id: randomUUID(), teamId, year: 2031 } }),
        );
      expect(await add(officer, alpha.teamId)).toEqual({ count: 1 });
      await expect(add(officer, beta.teamId)).rejects.toSatisfy(refused);
      await expect(add(alpha.steering, alpha.teamId)).rejects.toSatisfy(refused);
      for (const other of [
        (tx: Transaction) => tx.budgetYear.updateMany({ data: { appliedOre: 1 } }),
        (tx: Transaction) => tx.budgetLine.updateMany({ data: { budgetOre: 1 } }),
        (tx: Transaction) => tx.cost.updateMany({ data: { ore: 1 } }),
        (tx: Transaction) => tx.budgetAllocation.deleteMany({}),
      ]) {
        await expect(database.withActor(officer, request, ({ tx }) => other(tx))).rejects.toSatisfy(refused);
      }
    });

    test('keeps the history of what an officer gives in the officer’s own name, and reads nothing else of it', async () => {
      const { alpha } = teams;
      const { database } = current();
      const officer = officerOf(alpha);
      const change = { teamId: alpha.teamId, year: 2026, changedById: 'somebody else' };
      const add = (field: string, more: object = {}) =>
        database.withActor(officer, request, ({ tx }) =>
          tx.budgetChange.createMany({
            data: { ...change, ...more, id: randomUUID(), field, before: { value: null }, after: { value: 1 } },
          }),
        );
      await add('allocated');
      await expect(add('budget')).rejects.toSatisfy(refused);
      await expect(add('allocated', { month: 1 })).rejects.toSatisfy(refused);
      const seen = await database.withActor(officer, request, ({ tx }) =>
        tx.budgetChange.findMany({ select: { field: true, year: true } }),
      );
      expect(seen).toEqual([{ field: 'allocated', year: 2026 }]);
      const kept = await database.asOwner((tx) =>
        tx.budgetChange.findMany({ where: { field: 'allocated' }, select: { changedById: true } }),
      );
      expect(kept).toEqual([{ changedById: officer.userId }]);
      const who = database.withActor(officer, request, ({ tx }) =>
        tx.budgetChange.findMany({ select: { changedById: true } }),
      );
      await expect(who).rejects.toSatisfy(refused);
    });

    test('reads what its own teams have adopted; the association only what anybody may read', async () => {
      const { alpha, beta } = teams;
      const { database } = current();
      const officer: Actor = { ...alpha.steering, role: 'association-officer', teamIds: [alpha.teamId, beta.teamId] };
      const seen = async (actor: Actor) => {
        const editions = await database.withActor(actor, request, async ({ tx }) => [
          ...(await loadEditions(tx, alpha.teamId)),
          ...(await loadEditions(tx, beta.teamId)),
        ]);
        return editions.map(({ teamId, audience }) => [teamId, audience]);
      };
      expect(await seen(alpha.steering)).toEqual([[alpha.teamId, 'internal']]);
      expect(await seen(officer)).toEqual([]);
      const { reportId } = await database.withActor(alpha.steering, request, async ({ tx }) => {
        const [edition] = await loadEditions(tx, alpha.teamId);
        return edition ?? { reportId: '' };
      });
      const published = (number: number, from: string) => ({
        ...{ id: randomUUID(), teamId: alpha.teamId, reportId, number, audience: 'public', title: 'Årsrapport' },
        ...{
          periodFrom: new Date(from),
          periodTo: new Date('2025-12-31'),
          content: '{}',
          sha256: 'x',
          adoptedById: 'x',
        },
      });
      await database.asOwner((tx) =>
        tx.annualReportEdition.createMany({ data: [published(1, '2025-01-01'), published(2, '2025-07-01')] }),
      );
      expect(await seen(officer)).toEqual([[alpha.teamId, 'public']]);
      const who = database.withActor(alpha.steering, request, ({ tx }) =>
        tx.annualReportEdition.findMany({ select: { adoptedById: true } }),
      );
      await expect(who).rejects.toSatisfy(refused);
    });

    test('sees the facts of its own teams only', async () => {
      const { alpha, beta } = teams;
      const facts = await current().database.withActor(alpha.steering, request, ({ tx }) =>
        tx.participationFact.findMany(),
      );
      expect(facts).toEqual([
        {
          id: alpha.participationId,
          teamId: alpha.teamId,
          personId: alpha.personId,
          sex: 'female',
          birthDate: new Date('1990-01-01'),
          referralSource: 'SELF',
          incomeSource: 'social-assistance',
          enrolledOn: new Date('2026-03-01'),
          publicSupportMonthsBefore: 38,
          closedOn: null,
          outcome: null,
          dropout: false,
          transferredTo: null,
        },
      ]);
      const officer: Actor = {
        kind: 'steering',
        userId: 'officer',
        role: 'association-officer',
        teamIds: [alpha.teamId, beta.teamId],
      };
      const both = await current().database.withActor(officer, request, ({ tx }) => tx.participationFact.count());
      expect(both).toBe(2);
      const none = await current().database.withActor({ ...officer, teamIds: [] }, request, ({ tx }) =>
        tx.participationFact.count(),
      );
      expect(none).toBe(0);
    });

    test('is audited for the team that it concerns', async () => {
      const { alpha, beta } = teams;
      const officer: Actor = {
        kind: 'steering',
        userId: 'officer of two',
        role: 'association-officer',
        teamIds: [alpha.teamId, beta.teamId],
      };
      await current().database.withActor(officer, request, async ({ audit }) => {
        await audit({ action: 'report:read', teamId: beta.teamId });
        await audit({ action: 'report:list' });
      });
      const entries = await current().database.asOwner((tx) =>
        tx.auditEntry.findMany({ where: { userId: officer.userId }, orderBy: { id: 'asc' }, select: { teamId: true } }),
      );
      expect(entries).toEqual([{ teamId: beta.teamId }, { teamId: null }]);
      const elsewhere = current().database.withActor(alpha.steering, request, ({ audit }) =>
        audit({ action: 'report:read', teamId: beta.teamId }),
      );
      await expect(elsewhere).rejects.toSatisfy(refused);
    });

    test('writes nothing but the audit log', async () => {
      const { alpha } = teams;
      const writing = current().database.withActor(alpha.steering, request, ({ tx }) =>
        tx.person.createMany({ data: { ...newPerson(alpha.teamId) } }),
      );
      await expect(writing).rejects.toSatisfy(refused);
      await current().database.withActor(alpha.steering, request, ({ audit }) => audit({ action: 'report:read' }));
    });
  });

  describe('an authority representative', () => {
    test('reads teams and what is shared, and no table of cases, consents or users', async () => {
      const { teamId } = teams.alpha;
      const representative = { kind: 'representative', userId: 'r', role: 'authority-representative', teamId } as const;
      expect(await readableModels({ ...representative, authority: 'FK' })).toEqual([
        'Team',
        'SharedCase',
        'SharedFollowUp',
      ]);
    });
  });

  describe('a resident', () => {
    test('reads teams and nothing else', async () => {
      expect(await readableModels(teams.alpha.resident)).toEqual(['Association', 'Team']);
    });

    test('hands in for the named team and gets nothing back', async () => {
      const { alpha } = teams;
      const person = newPerson(alpha.teamId);
      const referralId = randomUUID();
      await current().database.withActor(alpha.resident, request, async ({ tx, audit }) => {
        await tx.person.createMany({ data: person });
        await tx.referral.createMany({ data: newReferral(alpha.teamId, person.id, referralId) });
        await tx.selfReferralSubmission.createMany({ data: newSubmission(alpha.teamId, referralId) });
        await audit({ action: 'self-referral:send', personId: person.id });
      });
      const kept = await current().database.withActor(alpha.staff, request, ({ tx }) =>
        tx.referral.findUnique({ where: { id: referralId }, include: { submission: true, person: true } }),
      );
      expect(kept).toMatchObject({ source: 'SELF', person: { id: person.id }, submission: { language: 'sv' } });
      const readingBack = current().database.withActor(alpha.resident, request, ({ tx }) =>
        tx.person.create({ data: newPerson(alpha.teamId) }),
      );
      await expect(readingBack).rejects.toSatisfy(refused);
    });

    test('cannot hand in elsewhere, for an authority, or with a decision', async () => {
      const { alpha, beta } = teams;
      const hand = (insert: (tx: Transaction) => Promise<unknown>) =>
        current().database.withActor(alpha.resident, request, async ({ tx }) => await insert(tx));
      const referral = (more: object) => ({ ...newReferral(alpha.teamId, alpha.personId, randomUUID()), ...more });
      const decided = { decision: 'accepted', decidedOn: new Date('2026-01-01') };
      for (const insert of [
        (tx: Transaction) => tx.person.createMany({ data: newPerson(beta.teamId) }),
        (tx: Transaction) => tx.referral.createMany({ data: referral({ source: 'AF' }) }),
        (tx: Transaction) => tx.referral.createMany({ data: referral(decided) }),
        (tx: Transaction) =>
          tx.referral.createMany({ data: referral({ teamId: beta.teamId, personId: beta.personId }) }),
      ]) {
        await expect(hand(insert)).rejects.toSatisfy(refused);
      }
      const unnamed = current().database.withActor({ kind: 'resident', teamId: null }, request, ({ tx }) =>
        tx.person.createMany({ data: newPerson(alpha.teamId) }),
      );
      await expect(unnamed).rejects.toSatisfy(refused);
    });

    test('amends what was handed in with a key, in its own team, and learns no answer', async () => {
      const { alpha, beta } = teams;
      const handedIn = await current().database.asOwner((tx) =>
        tx.selfReferralSubmission.findUniqueOrThrow({ where: { referralId: alpha.referralId } }),
      );
      const amend = async (actor: Actor, idempotencyKey: string, sha256: string) =>
        await current().database.withActor(actor, request, ({ tx }) =>
          amendSubmission(tx, { ...sentAgain, idempotencyKey, sha256 }),
        );
      const amendments = async () =>
        await current().database.withActor(alpha.staff, request, ({ tx }) =>
          tx.selfReferralAmendment.findMany({ orderBy: { number: 'asc' }, select: { number: true, sha256: true } }),
        );
      const { idempotencyKey: key } = handedIn;
      const before = await amendments();
      const withoutTeam: Actor = { kind: 'resident', teamId: null };
      expect(await amend(beta.resident, key, 'z')).toBeNull();
      expect(await amend(withoutTeam, key, 'z')).toBeNull();
      expect(await amend(alpha.resident, randomUUID(), 'z')).toBeNull();
      expect(await amend(alpha.resident, key, 'y')).toEqual({ isAmended: true, isNew: false });
      for (const actor of [alpha.staff, alpha.steering]) {
        await expect(amend(actor, key, 'z')).rejects.toSatisfy(refused);
      }
      expect(await amendments()).toEqual(before);

      expect(await amend(alpha.resident, key, 'z')).toEqual({ isAmended: true, isNew: true });
      expect(await amendments()).toEqual([...before, { number: 2, sha256: 'z' }]);
      const after = await current().database.asOwner((tx) =>
        tx.selfReferralSubmission.findUnique({ where: { referralId: alpha.referralId } }),
      );
      expect(after).toEqual(handedIn);
      const directly = current().database.withActor(alpha.resident, request, ({ tx }) =>
        tx.selfReferralAmendment.deleteMany(),
      );
      await expect(directly).rejects.toSatisfy(refused);
    });

    test('opens a receipt with its code only', async () => {
      const { alpha, beta } = teams;
      const open = async (reference: string, hash: string) =>
        await current().database.withActor(
          { kind: 'resident', teamId: null },
          request,
          ({ tx }) => rawSqlOf(tx).$queryRaw`SELECT * FROM open_receipt(${reference}, ${hash})`,
        );
      expect(await open(alpha.submission.reference, alpha.submission.codeHash)).toEqual([
        {
          team_id: alpha.teamId,
          team_name: 'Team alpha',
          received_on: new Date('2026-01-07'),
          decision: 'accepted',
          decided_on: new Date('2026-02-01'),
          enrolled: true,
          contacted_on: new Date('2026-01-12'),
          written_on: null,
          study_visits: [
            { visitOn: '2026-01-20', visitTime: '09:30', place: expect.stringMatching(/^test[.]/), outcome: 'visited' },
          ],
        },
      ]);
      expect(await open(alpha.submission.reference, beta.submission.codeHash)).toEqual([]);
      expect(await open(alpha.submission.reference, '')).toEqual([]);
      const asSteering = current().database.withActor(alpha.steering, request, ({ tx }) =>
        rawRows(tx, `SELECT open_receipt('${alpha.submission.reference}', '${alpha.submission.codeHash}')`),
      );
      await expect(asSteering).rejects.toSatisfy(refused);
    });
  });

  describe('a sign-in rule', () => {
    const ruleOf = async (actor: Actor, id: string) => {
      const { database } = current();
      const chosen = await database.withActor(actor, request, ({ tx }) => chooseTwoFactorRule(tx, id, 'everybody'));
      const association = await database.asOwner((tx) => tx.association.findUnique({ where: { id } }));
      return { chosen, now: association?.twoFactorRule ?? null };
    };
    const keeper = (userId: string, role: 'team-lead' | 'administrator'): Actor => ({
      ...{ kind: 'accounts', userId, role, teamIds: [teams.alpha.teamId] },
    });

    test('is chosen by an administrator alone, whatever the seal says of the role', async () => {
      const { associationId, alpha } = teams;
      const administratorId = randomUUID();
      await current().database.asOwner(async (tx) => {
        const email = `${administratorId}@exempel.se`;
        await tx.user.create({ data: { id: administratorId, name: 'Administratör', email } });
        await tx.membership.create({ data: { id: randomUUID(), userId: administratorId, role: 'administrator' } });
      });
      const before = 'roles-with-case-access';
      for (const role of ['team-lead', 'administrator'] as const) {
        expect(await ruleOf(keeper(alpha.coachId, role), associationId)).toEqual({ chosen: null, now: before });
      }
      const administrator = keeper(administratorId, 'administrator');
      expect(await ruleOf(administrator, randomUUID())).toEqual({ chosen: null, now: null });
      expect(await ruleOf(administrator, associationId)).toEqual({ chosen: before, now: 'everybody' });
    });

    test('is written by nobody past that, and asked for by no other kind of actor', async () => {
      const { associationId: id, alpha } = teams;
      const byHand = current().database.withActor(keeper(alpha.coachId, 'team-lead'), request, ({ tx }) =>
        tx.association.updateMany({ where: { id }, data: { twoFactorRule: 'nobody' } }),
      );
      await expect(byHand).rejects.toSatisfy(refused);
      for (const actor of [alpha.staff, alpha.steering, alpha.resident]) {
        await expect(ruleOf(actor, id)).rejects.toSatisfy(refused);
      }
    });
  });

  test('the client for signing in reaches users, sessions and memberships and no cases', async () => {
    const { authClient } = current().database;
    const readable: string[] = [];
    for (const model of modelNames) {
      await callOperation(authClient, { model, operation: 'findMany' }, {}).then(
        () => readable.push(model),
        (error) => expect(error, model).toSatisfy(refused),
      );
    }
    expect(readable).toEqual([
      ...[
        'Association',
        'Invitation',
        'Membership',
        'Team',
        'User',
        'Session',
        'Account',
        'Verification',
        'TwoFactor',
        'Passkey',
        'SignInTries',
      ],
    ]);
    const promotion = authClient.membership.updateMany({ data: { role: 'administrator' } });
    await expect(promotion).rejects.toSatisfy(refused);
    const session = { id: 's', token: 't', expiresAt: new Date('2027-01-01T12:00:00Z'), userId: teams.alpha.coachId };
    await authClient.$transaction(async (tx) => {
      await tx.session.create({ data: session });
    });
    expect(await authClient.session.findUnique({ where: { token: 't' } })).toMatchObject(session);
    await authClient.session.delete({ where: { token: 't' } });
    await expect(authClient.$queryRaw`SELECT FROM person`).rejects.toSatisfy(refused);
  });
});

function newPerson(teamId: string) {
  return { id: randomUUID(), teamId, givenName: 'Robin', familyName: 'Resident', sex: 'unknown' };
}

function newReferral(teamId: string, personId: string, id: string) {
  return { id, teamId, personId, source: 'SELF', receivedOn: new Date('2026-11-01') };
}

function newSubmission(teamId: string, referralId: string) {
  return {
    id: randomUUID(),
    teamId,
    referralId,
    idempotencyKey: randomUUID(),
    reference: randomUUID(),
    codeHash: 'hash',
    answers: {},
    schemaVersion: 1,
    language: 'sv',
    sha256: 'x',
  };
}
