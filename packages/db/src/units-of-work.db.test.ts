import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Transaction, UnitOfWork } from './database';
import { databaseProblem, TransactionConflictError } from './database-error';
import { gate } from './testing/gate';
import { describeOnEachDatabase, openTestDatabase } from './testing/test-databases';
import { insertTwoTeams, type TwoTeams } from './testing/two-teams';

const request = { requestId: 'request-1' };

describeOnEachDatabase('a unit of work', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
  });

  const asStaff = async <T>(work: (unit: UnitOfWork) => Promise<T>) =>
    await current().database.withActor(teams.alpha.staff, request, work);

  function newPerson(id: string = randomUUID()) {
    return { id, teamId: teams.alpha.teamId, givenName: 'Ny', familyName: 'Person', sex: 'unknown' };
  }

  const personExists = async (id: string) =>
    (await asStaff(({ tx }) => tx.person.findUnique({ where: { id } }))) !== null;

  const audited = async (personId: string) =>
    await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({ where: { personId }, omit: { id: true, at: true } }),
    );

  test('keeps a change and its audit entry together', async () => {
    const person = newPerson();
    await asStaff(async ({ tx, audit }) => {
      await tx.person.create({ data: person });
      await audit({
        action: 'person:create',
        subjectId: person.id,
        personId: person.id,
        details: { fields: ['name'] },
      });
    });
    expect(await audited(person.id)).toEqual([
      {
        actorKind: 'staff',
        userId: teams.alpha.coachId,
        teamId: teams.alpha.teamId,
        action: 'person:create',
        subjectId: person.id,
        personId: person.id,
        requestId: 'request-1',
        details: { fields: ['name'] },
      },
    ]);
  });

  test('undoes both when the work fails', async () => {
    const person = newPerson();
    const failing = asStaff(async ({ tx, audit }) => {
      await tx.person.create({ data: person });
      await audit({ action: 'person:create', personId: person.id });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await personExists(person.id)).toBe(false);
    expect(await audited(person.id)).toEqual([]);
  });

  test('undoes the change when it can’t be audited', async () => {
    const person = newPerson();
    const failing = asStaff(async ({ tx, audit }) => {
      await tx.person.create({ data: person });
      await audit({ action: 'person:create', personId: 'no uuid' });
    });
    await expect(failing).rejects.toThrow();
    expect(await personExists(person.id)).toBe(false);
  });

  test('fails when one of its statements failed, though the error was caught', async () => {
    const person = newPerson();
    const careless = asStaff(async ({ tx }) => {
      await tx.person.create({ data: person });
      await tx.person.create({ data: { ...newPerson(), sex: 'neither' } }).catch(() => undefined);
    });
    await expect(careless).rejects.toSatisfy((error) => databaseProblem(error)?.constraint === 'person_sex_check');
    expect(await personExists(person.id)).toBe(false);
    const after = newPerson();
    await asStaff(({ tx }) => tx.person.create({ data: after }));
    expect(await personExists(after.id)).toBe(true);
  });

  test('takes in another of the same actor', async () => {
    const [outer, inner] = [newPerson(), newPerson()];
    await asStaff(async ({ tx }) => {
      await tx.person.create({ data: outer });
      await asStaff(async (unit) => {
        expect(unit.tx).toBe(tx);
        await unit.tx.person.create({ data: inner });
      });
    });
    expect([await personExists(outer.id), await personExists(inner.id)]).toEqual([true, true]);
  });

  test('is undone by an error in one that it took in, though the error was caught', async () => {
    const person = newPerson();
    const careless = asStaff(async ({ tx }) => {
      await tx.person.create({ data: person });
      await asStaff(() => Promise.reject(new Error('inside'))).catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('inside');
    expect(await personExists(person.id)).toBe(false);
  });

  test('admits neither another actor, nor the owner, nor signing in', async () => {
    const { database } = current();
    const { staff, steering } = teams.alpha;
    const other = asStaff(() => database.withActor(steering, request, () => Promise.resolve()));
    await expect(other).rejects.toThrow('one actor');
    const colleague = { ...staff, userId: 'another coach' };
    await expect(asStaff(() => database.withActor(colleague, request, () => Promise.resolve()))).rejects.toThrow(
      'one actor',
    );
    await expect(asStaff(() => database.asOwner(() => Promise.resolve()))).rejects.toThrow('inside a unit of work');
    await expect(asStaff(() => database.authClient.user.findMany())).rejects.toThrow('inside a unit of work');
    await expect(database.asOwner(() => asStaff(() => Promise.resolve()))).rejects.toThrow('inside asOwner');
  });

  test('is over when it is over', async () => {
    const later = gate();
    let afterwards: Promise<string[]> | undefined;
    await asStaff(({ tx }) => {
      afterwards = later.opened.then(() => asStaff((unit) => Promise.resolve(unit.tx === tx ? ['same'] : ['new'])));
      return Promise.resolve();
    });
    later.open();
    expect(await afterwards).toEqual(['new']);
  });

  test('runs beside others without mixing them up', async () => {
    const { alpha, beta } = teams;
    const seen = await Promise.all(
      [alpha, beta, alpha, beta, alpha, beta].map(async ({ staff }) =>
        current().database.withActor(staff, request, async ({ tx }) => {
          const rows = await tx.participation.findMany({ select: { teamId: true } });
          return rows.every(({ teamId }) => teamId === staff.teamId) && rows.length > 0;
        }),
      ),
    );
    expect(seen).toEqual([true, true, true, true, true, true]);
  });

  test.each(['$queryRaw', '$queryRawUnsafe', '$executeRaw', '$executeRawUnsafe'])('has no %s', async (name) => {
    await asStaff(({ tx }) => {
      expect(() => Reflect.get(tx, name)).toThrow('not to be had');
      return Promise.resolve();
    });
    type Absent = Extract<keyof Transaction, '$queryRaw' | '$queryRawUnsafe' | '$executeRaw' | '$executeRawUnsafe'>;
    const noneOfThem: Absent[] = [];
    expect(noneOfThem).toEqual([]);
  });

  test('refuses a team id that is none', async () => {
    const actor = { ...teams.alpha.staff, teamId: 'alpha' };
    await expect(current().database.withActor(actor, request, () => Promise.resolve())).rejects.toThrow('no UUID');
  });

  test('keeps instants and days as they are', async () => {
    const sent = new Date('2026-07-01T12:34:56.789Z');
    const id = randomUUID();
    await current().database.authClient.verification.create({
      data: { id, identifier: 'x', value: 'y', expiresAt: sent },
    });
    const kept = await current().database.authClient.verification.findUnique({ where: { id } });
    expect(kept?.expiresAt).toEqual(sent);
    const person = await asStaff(({ tx }) => tx.person.findUnique({ where: { id: teams.alpha.personId } }));
    expect(person?.birthDate).toEqual(new Date('1990-01-01T00:00:00Z'));
    expect(Math.abs((person?.createdAt.getTime() ?? 0) - Date.now())).toBeLessThan(600_000);
  });

  test('that deadlocks with another fails with an error of its own, and the other is kept', async ({ skip }) => {
    if (current().kind === 'pglite') skip('PGlite has one session');
    const [one, other] = [newPerson(), newPerson()];
    await asStaff(({ tx }) => tx.person.createMany({ data: [one, other] }));
    const arrived = { one: gate(), other: gate() };
    const touch = async (tx: Transaction, id: string) =>
      await tx.person.update({ where: { id }, data: { version: { increment: 1 } } });
    const outcomes = await Promise.allSettled([
      asStaff(async ({ tx }) => {
        await touch(tx, one.id);
        arrived.one.open();
        await arrived.other.opened;
        await touch(tx, other.id);
      }),
      asStaff(async ({ tx }) => {
        await touch(tx, other.id);
        arrived.other.open();
        await arrived.one.opened;
        await touch(tx, one.id);
      }),
    ]);
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failures.map(({ reason }) => reason)).toEqual([expect.any(TransactionConflictError)]);
    const versions = await asStaff(({ tx }) =>
      tx.person.findMany({ where: { id: { in: [one.id, other.id] } }, select: { version: true } }),
    );
    expect(versions).toEqual([{ version: 2 }, { version: 2 }]);
  });
});

test.each(['pglite', 'postgresql'] as const)(
  'closing a database on %s waits for what runs and takes nothing new',
  async (kind) => {
    const { database, close } = await openTestDatabase(kind);
    const { alpha } = await insertTwoTeams(database);
    const events: string[] = [];
    const [begun, closing] = [gate(), gate()];
    const working = database.withActor(alpha.staff, request, async ({ tx }) => {
      begun.open();
      await closing.opened;
      await tx.person.count();
      events.push('worked');
    });
    await begun.opened;
    const closed = close().then(() => events.push('closed'));
    await expect(database.withActor(alpha.staff, request, () => Promise.resolve())).rejects.toThrow('being closed');
    closing.open();
    await Promise.all([working, closed]);
    expect(events).toEqual(['worked', 'closed']);
  },
);
