import { beforeAll, expect, test } from 'vitest';
import type { UnitOfWork } from './database';
import { databaseProblem } from './database-error';
import { Prisma } from './generated/prisma/client';
import { rawSqlOf } from './raw-sql';
import { describeOnEachDatabase } from './testing/test-databases';
import { insertTwoTeams, type TwoTeams } from './testing/two-teams';

const request = { requestId: 'request-1' };

function refused(error: unknown): boolean {
  return databaseProblem(error)?.kind === 'refused';
}

/** What an injected statement could do: SQL in a transaction of an actor, whatever it likes. */
async function inject(unit: UnitOfWork, ...statements: string[]): Promise<unknown[]> {
  let rows: unknown[] = [];
  for (const statement of statements) rows = await rawSqlOf(unit.tx).$queryRaw<unknown[]>(Prisma.raw(statement));
  return rows;
}

describeOnEachDatabase('SQL injected into a unit of work', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
  });

  const asStaff = async (...statements: string[]) =>
    await current().database.withActor(teams.alpha.staff, request, (unit) => inject(unit, ...statements));
  const asSteering = async (...statements: string[]) =>
    await current().database.withActor(teams.alpha.steering, request, (unit) => inject(unit, ...statements));
  const actorOf = (kind: string, teamId: string) => JSON.stringify({ kind, userId: 'x', teamIds: [teamId] });

  test('reads no other team’s rows', async () => {
    const { alpha } = teams;
    expect(await asStaff('SELECT DISTINCT team_id FROM person')).toEqual([{ team_id: alpha.teamId }]);
  });

  test('gets nothing by naming another team: the seal doesn’t fit', async () => {
    const { beta } = teams;
    const become = `SELECT set_config('kraften.actor', '${actorOf('staff', beta.teamId)}', true)`;
    for (const seal of [
      '',
      "SELECT set_config('kraften.actor_seal', '', true)",
      `SELECT set_config('kraften.actor_seal', '${'0'.repeat(64)}', true)`,
    ]) {
      const statements = [become, seal, 'SELECT FROM person'].filter((statement) => statement !== '');
      expect(await asStaff(...statements)).toEqual([]);
    }
    expect(await asSteering(become, 'SELECT FROM participation_fact')).toEqual([]);
  });

  test('gets nothing by taking another role with its own actor', async () => {
    expect(await asSteering(`SELECT set_config('role', 'kraften_case', true)`, 'SELECT FROM person')).toEqual([]);
    const { resident } = teams.alpha;
    const asResident = await current().database.withActor(resident, request, (unit) =>
      inject(unit, `SELECT set_config('role', 'kraften_figures', true)`, 'SELECT FROM participation_fact'),
    );
    expect(asResident).toEqual([]);
  });

  test('can read neither the key nor whether a seal would fit', async () => {
    await expect(asStaff('SELECT * FROM kraften_private.actor_seal_key')).rejects.toSatisfy(refused);
    await expect(asStaff('SELECT kraften_private.sealed_actor()')).rejects.toSatisfy(refused);
  });

  test('cannot write the audit log as somebody else, for another team, or under another request', async () => {
    const { alpha, beta } = teams;
    const row = (values: string) =>
      `INSERT INTO audit_entry (actor_kind, user_id, team_id, request_id, action) VALUES (${values}, 'forged')`;
    for (const values of [
      `'staff', 'somebody else', '${alpha.teamId}', 'request-1'`,
      `'steering', '${alpha.coachId}', '${alpha.teamId}', 'request-1'`,
      `'staff', '${alpha.coachId}', '${beta.teamId}', 'request-1'`,
      `'staff', '${alpha.coachId}', NULL, 'request-1'`,
      `'staff', '${alpha.coachId}', '${alpha.teamId}', 'request-2'`,
    ]) {
      await expect(asStaff(row(values)), values).rejects.toSatisfy(refused);
    }
    await asStaff(row(`'staff', '${alpha.coachId}', '${alpha.teamId}', 'request-1'`));
  });

  test('cannot change the audit log, nor its time', async () => {
    for (const statement of [
      'UPDATE audit_entry SET action = action',
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
    ]) {
      await expect(asStaff(statement)).rejects.toSatisfy(refused);
      const asOwner = current().database.asOwner((tx) => tx.$executeRaw(Prisma.raw(statement)));
      await expect(asOwner, 'not even the owner').rejects.toSatisfy(refused);
    }
    const { alpha } = teams;
    await asStaff(
      `INSERT INTO audit_entry (at, actor_kind, user_id, team_id, request_id, action)
       VALUES ('1999-01-01', 'staff', '${alpha.coachId}', '${alpha.teamId}', 'request-1', 'backdated')`,
    );
    const [kept] = await current().database.asOwner((tx) => tx.auditEntry.findMany({ where: { action: 'backdated' } }));
    expect(kept?.at.getFullYear()).toBeGreaterThan(2020);
  });

  test('leaves nothing behind for the next transaction', async () => {
    await asStaff(`SELECT set_config('kraften.actor', 'left over', false)`);
    const rows = await current().sqlWithoutActor(`SELECT current_user = session_user AS plain`);
    expect(rows).toEqual([{ plain: true }]);
    expect(await asStaff('SELECT DISTINCT team_id FROM person')).toEqual([{ team_id: teams.alpha.teamId }]);
  });
});
