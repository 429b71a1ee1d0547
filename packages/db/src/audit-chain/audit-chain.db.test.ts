import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { OwnerTransaction, Transaction } from '../database';
import { openInMemory } from '../embedded/data-directory';
import { setupConnection } from '../embedded/owner-of-embedded';
import { migrations } from '../generated/migrations';
import { runMigrations } from '../migrations/run-migrations';
import { withOwnerOfPostgresql } from '../postgresql/owner-of-postgresql';
import type { SetupConnection } from '../setup-connection';
import { gate } from '../testing/gate';
import { describeOnEachDatabase, newEmptyDatabase } from '../testing/test-databases';
import { insertTwoTeams, type TwoTeams } from '../testing/two-teams';
import { type AuditChainVerdict, verifyAuditChain } from './verify-audit-chain';

const request = { requestId: 'request-1' };
const hash = /^[0-9a-f]{64}$/;

const verifyIn = async (tx: OwnerTransaction, notedHead: string | null = null) =>
  await verifyAuditChain(async (sql, values = []) => await tx.$queryRawUnsafe(sql, ...values), notedHead);

const touch = async (tx: Transaction, id: string) =>
  await tx.person.update({ where: { id }, data: { version: { increment: 1 } } });

describeOnEachDatabase('the chained audit log', (current) => {
  let teams: TwoTeams;
  let whole: AuditChainVerdict;

  const audit = async (action: string) =>
    await current().database.withActor(teams.alpha.staff, request, (unit) => unit.audit({ action }));
  const verify = async (notedHead: string | null = null) =>
    await current().database.asOwner((tx) => verifyIn(tx, notedHead));

  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
    for (const action of ['third', 'fourth', 'fifth', 'sixth']) await audit(action);
    whole = await verify();
  });

  /** What the owner of the tables can do, and what is then seen. Undone afterwards. */
  async function seenAfter(statements: readonly string[], notedHead: string | null = null) {
    const enough = new Error('undo');
    let verdict: AuditChainVerdict | undefined;
    const undone = current().database.asOwner(async (tx) => {
      await tx.$executeRawUnsafe('ALTER TABLE audit_entry DISABLE TRIGGER USER');
      await tx.$executeRawUnsafe('ALTER TABLE kraften_private.audit_link DISABLE TRIGGER USER');
      for (const statement of statements) await tx.$executeRawUnsafe(statement);
      verdict = await verifyIn(tx, notedHead);
      throw enough;
    });
    await expect(undone).rejects.toBe(enough);
    return verdict?.problem;
  }

  const entryOf = (number: number) => `(SELECT entry_id FROM kraften_private.audit_link WHERE number = ${number})`;

  test('is whole, and numbered without gaps', async () => {
    expect(whole).toEqual({
      problem: null,
      head: { number: 6, hash: expect.stringMatching(hash), at: expect.any(String) },
    });
  });

  test('names a changed entry, whichever column it is', async () => {
    for (const change of [
      `at = at - interval '1 millisecond'`,
      `user_id = 'somebody else'`,
      'user_id = NULL',
      `team_id = '${teams.beta.teamId}'`,
      `action = 'other'`,
      `subject_id = ''`,
      `person_id = '${randomUUID()}'`,
      `request_id = 'request-2'`,
      `actor_kind = 'steering'`,
      `details = '{"rows": 1}'`,
    ]) {
      const problem = await seenAfter([`UPDATE audit_entry SET ${change} WHERE id = ${entryOf(3)}`]);
      expect(problem, change).toMatchObject({ kind: 'changed', number: 3, at: expect.any(String) });
    }
  });

  test('names the first of two changes', async () => {
    const change = (number: number) => `UPDATE audit_entry SET action = 'other' WHERE id = ${entryOf(number)}`;
    expect(await seenAfter([change(5), change(4)])).toMatchObject({ kind: 'changed', number: 4 });
  });

  test('names a removed entry, and when the one before it was made', async () => {
    const missing = { kind: 'missing', number: 4, after: expect.any(String) };
    expect(await seenAfter([`DELETE FROM audit_entry WHERE id = ${entryOf(4)}`])).toEqual(missing);
    const withItsLink = [
      `DELETE FROM audit_entry WHERE id = ${entryOf(4)}`,
      'DELETE FROM kraften_private.audit_link WHERE number = 4',
    ];
    expect(await seenAfter(withItsLink)).toEqual(missing);
    const closedUp = [
      ...withItsLink,
      'UPDATE kraften_private.audit_link SET number = 4 WHERE number = 5',
      'UPDATE kraften_private.audit_link SET number = 5 WHERE number = 6',
    ];
    expect(await seenAfter(closedUp)).toMatchObject({ kind: 'out-of-order', number: 4 });
  });

  test('names what was swapped', async () => {
    const links = [
      'UPDATE kraften_private.audit_link SET number = 99 WHERE number = 3',
      'UPDATE kraften_private.audit_link SET number = 3 WHERE number = 4',
      'UPDATE kraften_private.audit_link SET number = 4 WHERE number = 99',
    ];
    expect(await seenAfter(links)).toMatchObject({ kind: 'out-of-order', number: 3 });
    const contents = [
      `UPDATE audit_entry AS entry SET action = other.action FROM audit_entry AS other
        WHERE (entry.id, other.id) IN ((${entryOf(3)}, ${entryOf(4)}), (${entryOf(4)}, ${entryOf(3)}))`,
    ];
    expect(await seenAfter(contents)).toMatchObject({ kind: 'changed', number: 3 });
  });

  test('names what was put in beside the chain', async () => {
    const problem = await seenAfter([`INSERT INTO audit_entry (actor_kind, action) VALUES ('staff', 'forged')`]);
    expect(problem).toEqual({
      kind: 'unchained',
      entryId: expect.stringMatching(/^\d+$/),
      at: expect.any(String),
    });
  });

  test('shows with a noted head that it was cut off or written anew, though it holds together', async () => {
    const noted = whole.head.hash;
    const cutOff = [
      `DELETE FROM audit_entry WHERE id = ${entryOf(6)}`,
      'DELETE FROM kraften_private.audit_link WHERE number = 6',
    ];
    expect(await seenAfter(cutOff)).toBeNull();
    expect(await seenAfter(cutOff, noted)).toEqual({ kind: 'other-head' });
    const writtenAnew = [
      `UPDATE audit_entry SET action = 'other' WHERE id = ${entryOf(2)}`,
      'TRUNCATE kraften_private.audit_link',
      'SELECT count(kraften_private.chain_audit_entry(entry)) FROM (SELECT * FROM audit_entry ORDER BY id) AS entry',
    ];
    expect(await seenAfter(writtenAnew)).toBeNull();
    expect(await seenAfter(writtenAnew, noted)).toEqual({ kind: 'other-head' });
  });

  test('still has the head that was noted when more has been added', async () => {
    await audit('later');
    const { problem, head } = await verify(whole.head.hash);
    expect(problem).toBeNull();
    expect(head.number).toBeGreaterThan(whole.head.number);
  });

  test('has no gap where a unit of work was undone', async () => {
    const before = await verify();
    const undone = current().database.withActor(teams.alpha.staff, request, async (unit) => {
      await unit.audit({ action: 'undone' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await audit('after');
    expect(await verify()).toMatchObject({ problem: null, head: { number: before.head.number + 1 } });
  });

  test('takes many at once', async () => {
    const before = await verify();
    await Promise.all(Array.from({ length: 40 }, (_, index) => audit(`at once ${index}`)));
    expect(await verify()).toMatchObject({ problem: null, head: { number: before.head.number + 40 } });
  });

  test('keeps nobody waiting for a unit of work that has logged and goes on', async ({ skip }) => {
    if (current().kind === 'pglite') skip('PGlite has one session');
    const { database } = current();
    const [logged, goOn] = [gate(), gate()];
    const slow = database.withActor(teams.alpha.staff, request, async ({ tx, audit: log }) => {
      await log({ action: 'slow' });
      logged.open();
      await goOn.opened;
      await touch(tx, teams.alpha.personId);
    });
    await logged.opened;
    // Has the row that the slow one will ask for, and logs: with a lock that is kept from logging on, the two would never end.
    await database.withActor(teams.alpha.staff, request, async ({ tx, audit: log }) => {
      await touch(tx, teams.alpha.personId);
      goOn.open();
      await log({ action: 'quick' });
    });
    await slow;
    const actions = await database.asOwner(
      (tx) => tx.$queryRaw`SELECT action FROM audit_entry JOIN kraften_private.audit_link ON entry_id = id
                            WHERE action IN ('slow', 'quick') ORDER BY number`,
    );
    expect(actions).toEqual([{ action: 'quick' }, { action: 'slow' }]);
    expect((await verify()).problem).toBeNull();
  });
});

test.each(['pglite', 'postgresql'])('what was logged before is chained, in %s', async (kind) => {
  const chain = async (connection: SetupConnection) => {
    const before = migrations.filter(({ name }) => name < '20261125193616_audit_chain');
    await runMigrations(connection, before);
    await connection.script(`
      INSERT INTO audit_entry (actor_kind, action, details)
      SELECT 'staff', 'old "' || number || '"', jsonb_build_object('rows', number, 'å', '\\')
        FROM generate_series(1, 10500) AS number`);
    await runMigrations(connection, migrations);
    return await verifyAuditChain(connection.query, null);
  };
  const verdict =
    kind === 'postgresql'
      ? await withOwnerOfPostgresql((await newEmptyDatabase()).ownerUrl, chain)
      : await openInMemory().then(async (pglite) => {
          const seen = await chain(setupConnection(pglite));
          await pglite.close();
          return seen;
        });
  expect(verdict).toMatchObject({ problem: null, head: { number: 10_500 } });
});
