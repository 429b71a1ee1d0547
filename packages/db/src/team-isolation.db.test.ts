import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import type { Actor } from '@kraften/domain/permissions/actor';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database, Transaction } from './database';
import { databaseProblem } from './database-error';
import { Prisma } from './generated/prisma/client';
import { rawSqlOf } from './raw-sql';
import { callOperation, fieldsOf, type ModelName, modelNames, operationNames } from './testing/any-operation';
import { describeOnEachDatabase } from './testing/test-databases';
import { insertTwoTeams, type TwoTeams } from './testing/two-teams';

const request = { requestId: null };
/** Only an authority's representative reaches these: shared-case.db.test.ts. */
const sharedModels: readonly ModelName[] = ['SharedCase', 'SharedFollowUp'];
/** Only the steering group reaches these: steering-meeting.db.test.ts, steering-staff-position.db.test.ts. */
const steeringModels = modelNames.filter((model) => model.startsWith('Steering'));
const teamModels = modelNames.filter(
  (model) => fieldsOf(model).includes('teamId') && !sharedModels.includes(model) && !steeringModels.includes(model),
);
const factModels = teamModels.filter((model) => model.endsWith('Fact'));
const tableModels = teamModels.filter((model) => !factModels.includes(model));

type Row = Readonly<Record<string, unknown>>;

/** Each operation with arguments that aim at a row of the other team. */
function attacks(victim: Row, own: Row): Record<string, object[]> {
  const { id, teamId } = victim;
  const clone = { ...victim, id: freshId(victim) };
  const moved = { data: { teamId } };
  return {
    findUnique: [{ where: { id } }],
    findUniqueOrThrow: [{ where: { id } }],
    findFirst: [{ where: { teamId } }, { where: { id } }],
    findFirstOrThrow: [{ where: { teamId } }],
    findMany: [{ where: { teamId } }, { where: { OR: [{ id }, { teamId }] } }],
    aggregate: [{ where: { teamId }, _count: true }],
    count: [{ where: { teamId } }],
    groupBy: [{ by: ['teamId'], where: { teamId }, _count: true }],
    create: [{ data: clone }],
    createMany: [{ data: [clone] }],
    createManyAndReturn: [{ data: [clone] }],
    update: [
      { where: { id }, data: { id } },
      { where: { id: own['id'] }, ...moved },
    ],
    updateMany: [
      { where: { teamId }, data: { id } },
      { where: { id: own['id'] }, ...moved },
    ],
    updateManyAndReturn: [
      { where: { teamId }, data: { id } },
      { where: { id: own['id'] }, ...moved },
    ],
    upsert: [
      { where: { id }, create: clone, update: { id } },
      { where: { id: own['id'] }, create: clone, update: { teamId } },
    ],
    delete: [{ where: { id } }],
    deleteMany: [{ where: { teamId } }, {}],
  };
}

function freshId(row: Row): unknown {
  return typeof row['id'] === 'bigint' ? row['id'] + 1_000_000n : randomUUID();
}

/** An answer in which nothing of the other team is to be seen. */
function isEmpty(answer: unknown): boolean {
  if (answer === null || answer === 0) return true;
  if (Array.isArray(answer)) return answer.length === 0;
  if (typeof answer !== 'object') return false;
  return Reflect.get(answer, 'count') === 0 || Reflect.get(answer, '_count') === 0;
}

function isRefusal(error: unknown): boolean {
  if (databaseProblem(error) !== null) return true;
  const nothingFound = 'P2025';
  return error instanceof Error && 'code' in error && error.code === nothingFound;
}

async function allRows(database: Database, model: ModelName): Promise<Row[]> {
  return await database.asOwner(async (tx) => await rowsThrough(tx, model, { orderBy: { id: 'asc' } }));
}

async function rowsThrough(tx: Transaction, model: ModelName, args: object): Promise<Row[]> {
  const rows = await callOperation(tx, { model, operation: 'findMany' }, args);
  if (!Array.isArray(rows)) throw new Error('findMany gave no list');
  return rows;
}

test('every model with a team is attacked', () => {
  expect(tableModels).toEqual([
    'AnnualReport',
    'AnnualReportText',
    'AnnualReportComment',
    'AnnualReportEdition',
    'Attendance',
    'AuditEntry',
    'AuditReview',
    'BaseDataChange',
    'BudgetYear',
    'BudgetAllocation',
    'BudgetLine',
    'BudgetChange',
    'BudgetImport',
    'CalendarLink',
    'CaseContact',
    'CaseDocument',
    'CaseDocumentPart',
    'ClosingDraft',
    'WithdrawnClosing',
    'Consent',
    'ConsentWithdrawal',
    'CostCategory',
    'Cost',
    'Disposal',
    'DisposalItem',
    'RetentionPeriod',
    'Employer',
    'WorkPlace',
    'EnrolmentDraft',
    'FollowUpBooking',
    'FollowUp',
    'Goal',
    'GroupSession',
    'Group',
    'GroupMember',
    'HistoricalReport',
    'ImportBatch',
    'IntakeStop',
    'Invitation',
    'JournalNote',
    'JournalAddition',
    'MeetingDocument',
    'MeetingDocumentPart',
    'MeetingProposal',
    'MeetingSeat',
    'MeetingShare',
    'Meeting',
    'MeetingMember',
    'MeetingItem',
    'MeetingCase',
    'MeetingAddition',
    'Membership',
    'OutcomeScore',
    'Participation',
    'PersonMerge',
    'PersonDifference',
    'Correction',
    'Objection',
    'ObjectionAnswer',
    'Person',
    'ProtectedIdentity',
    'QueueMove',
    'ListEntry',
    'ListEntryChange',
    'ReferralContact',
    'Referral',
    'SavedView',
    'SelfReferralAmendment',
    'SelfReferralSubmission',
    'SettingChange',
    'StaffPosition',
    'StandingTime',
    'StudyVisit',
    'Transfer',
    'ReceivedTransfer',
    'WorkTraining',
    'WorkMatching',
    'SheetApproval',
  ]);
  expect(factModels).toEqual([
    'CostFact',
    'FollowUpFact',
    'IncomeAfterFact',
    'MeetingFact',
    'OutcomeScoreFact',
    'ParticipationFact',
    'ReferralFact',
    'SessionFact',
    'WorkTrainingFact',
  ]);
});

// As the lead, who reaches all that a coach does, and the log.
describeOnEachDatabase('staff of one team', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    const { database } = current();
    teams = await insertTwoTeams(database);
    // So that there is an income after a closing to aim at.
    const data = { closedOn: new Date('2026-10-30'), outcome: 'work', incomeSourceAfter: 'none' };
    await database.asOwner((tx) => tx.participation.updateMany({ data }));
  });

  describe.each(tableModels)('and a row of %s in another', (model) => {
    let before: Row[];
    beforeAll(async () => {
      before = await allRows(current().database, model);
    });

    test.each(operationNames)('by %s', async (operation) => {
      const { alpha, beta } = teams;
      const { database } = current();
      const [victim, own] = [beta, alpha].map(({ teamId }) => before.find((row) => row['teamId'] === teamId));
      if (victim === undefined || own === undefined) throw new Error(`There is no row of ${model} to aim at`);
      const attempts = attacks(victim, own)[operation] ?? [];
      expect(attempts.length).toBeGreaterThan(0);
      for (const args of attempts) {
        const attack = database.withActor(alpha.lead, request, ({ tx }) =>
          callOperation(tx, { model, operation }, args),
        );
        const answer = await attack.then(
          (value) => ({ value, harmless: isEmpty(value) }),
          (error: unknown) => ({ value: error, harmless: isRefusal(error) }),
        );
        expect(answer, inspect(args)).toMatchObject({ harmless: true });
      }
      expect(await allRows(database, model)).toEqual(before);
    });
  });

  // Whom the lead has asked in isn't for those who work on cases.
  const seenModels = teamModels.filter((model) => model !== 'Invitation');
  test.each(seenModels)('sees every row of %s in its own and no other', async (model) => {
    const { database } = current();
    const seen = await database.withActor(teams.alpha.lead, request, ({ tx }) => rowsThrough(tx, model, {}));
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.map((row) => row['teamId']))).toEqual(new Set([teams.alpha.teamId]));
  });

  test('cannot reach the other’s rows through its own', async () => {
    const { alpha, beta } = teams;
    const { database } = current();
    const insertVisit = database.withActor(alpha.staff, request, ({ tx }) =>
      tx.studyVisit.create({
        data: {
          id: randomUUID(),
          teamId: alpha.teamId,
          referralId: beta.referralId,
          visitOn: new Date('2026-05-05'),
          visitTime: '10:00',
          place: 'x',
        },
      }),
    );
    await expect(insertVisit).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'reference');
    const expectAtSession = database.withActor(alpha.staff, request, ({ tx }) =>
      tx.attendance.create({
        data: {
          id: randomUUID(),
          teamId: alpha.teamId,
          sessionId: alpha.sessionId,
          participationId: beta.participationId,
          present: true,
        },
      }),
    );
    await expect(expectAtSession).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'reference');
    const nested = await database.withActor(alpha.staff, request, ({ tx }) =>
      tx.team.findMany({ include: { persons: true, memberships: { include: { user: true } } } }),
    );
    const betaTeam = nested.find(({ id }) => id === beta.teamId);
    expect(betaTeam).toMatchObject({ persons: [], memberships: [] });
  });

  test('sees its colleagues and no other users', async () => {
    const { alpha } = teams;
    const users = await current().database.withActor(alpha.staff, request, ({ tx }) => tx.user.findMany());
    expect(users.map(({ id }) => id)).toEqual([alpha.coachId]);
    const secrets = current().database.withActor(alpha.staff, request, ({ tx }) => tx.account.findMany());
    await expect(secrets).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'refused');
  });

  describe.each(factModels)('and %s, in SQL of their own', (model) => {
    const view = viewOf(model);
    const sqlAs = (actor: Actor, sql: string) =>
      current().database.withActor(actor, request, ({ tx }) => rawSqlOf(tx).$queryRaw<Row[]>(Prisma.raw(sql)));

    test('read none of another’s rows, which are there', async () => {
      const { alpha, beta } = teams;
      const ofBeta = `SELECT * FROM ${view} WHERE team_id = '${beta.teamId}'`;
      expect(await sqlAs(beta.staff, ofBeta)).not.toEqual([]);
      expect(await sqlAs(alpha.staff, ofBeta)).toEqual([]);
      expect(await sqlAs(alpha.steering, ofBeta)).toEqual([]);
    });

    test.each([
      `INSERT INTO ${view} (id, team_id) SELECT id, team_id FROM ${view}`,
      `UPDATE ${view} SET id = id`,
      `DELETE FROM ${view}`,
    ])('change nothing by %s', async (sql) => {
      const { alpha } = teams;
      for (const actor of [alpha.staff, alpha.steering]) {
        const before = await sqlAs(actor, `SELECT * FROM ${view}`);
        expect(before).not.toEqual([]);
        await expect(sqlAs(actor, sql)).rejects.toSatisfy(isStopped);
        expect(await sqlAs(actor, `SELECT * FROM ${view}`)).toEqual(before);
      }
    });
  });
});

/** As the schema names it: "CostFact" is `cost_fact`. */
function viewOf(model: ModelName): string {
  return model.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}

/** The actor may not, or nobody can: a view of several rows into one takes no changes. */
function isStopped(error: unknown): boolean {
  return databaseProblem(error)?.kind === 'refused' || /Code: `55000`/.test(inspect(error));
}
