import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Transaction } from '../database';
import { databaseProblem } from '../database-error';
import { Prisma } from '../generated/prisma/client';
import { findPersonIdByIdentityNumber } from '../records/person';
import { describeOnEachDatabase } from '../testing/test-databases';
import { insertTwoTeams, type TwoTeams } from '../testing/two-teams';

const request = { requestId: null };

describeOnEachDatabase('encrypted fields', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
  });

  const asStaff = async <T>(work: (tx: Transaction) => Promise<T>) =>
    await current().database.withActor(teams.alpha.staff, request, async ({ tx }) => await work(tx));
  /** What stands in the table itself. */
  const kept = async (sql: string) => {
    const [row] = await current().database.asOwner((tx) => tx.$queryRaw<Record<string, unknown>[]>(Prisma.raw(sql)));
    return row ?? {};
  };
  const newPerson = () => ({
    ...{ id: randomUUID(), teamId: teams.alpha.teamId, givenName: 'Ängla', familyName: 'Öst', sex: 'unknown' },
    phone: '070-174 06 05',
  });

  test('are kept encrypted and read as they were, whatever wrote them', async () => {
    const person = newPerson();
    await asStaff((tx) => tx.person.create({ data: person }));
    const row = await kept(`SELECT * FROM person WHERE id = '${person.id}'`);
    expect(row).toMatchObject({
      given_name: expect.stringMatching(/^test\./),
      email: '',
      identity_number: null,
      sex: 'unknown',
    });
    expect(JSON.stringify(row)).not.toMatch(/Ängla|Öst|070-174/);
    await asStaff((tx) =>
      tx.person.update({ where: { id: person.id }, data: { givenName: { set: 'Åke' }, email: 'ake@exempel.se' } }),
    );
    await asStaff((tx) => tx.person.updateMany({ where: { id: person.id }, data: { postalAddress: 'Vägen 1' } }));
    const read = await asStaff((tx) => tx.person.findUniqueOrThrow({ where: { id: person.id } }));
    expect(read).toMatchObject({
      givenName: 'Åke',
      familyName: 'Öst',
      email: 'ake@exempel.se',
      postalAddress: 'Vägen 1',
    });
    expect(JSON.stringify(await kept(`SELECT * FROM person WHERE id = '${person.id}'`))).not.toMatch(
      /Åke|exempel|Vägen/,
    );
  });

  test('are encrypted and read through relations, both ways', async () => {
    const person = newPerson();
    const referralId = randomUUID();
    await asStaff(async (tx) => {
      await tx.person.create({
        data: {
          ...person,
          referrals: {
            create: {
              ...{ id: referralId, source: 'AF', receivedOn: new Date('2026-01-07'), wishes: 'Bageri' },
              studyVisits: {
                createMany: {
                  data: [
                    { id: randomUUID(), visitOn: new Date('2026-01-20'), visitTime: '09:30', place: 'Hemma hos Åke' },
                  ],
                },
              },
            },
          },
        },
      });
      await tx.person.update({
        where: { id: person.id },
        data: { referrals: { update: { where: { id: referralId }, data: { referrerName: 'Bo Ek' } } } },
      });
    });
    const row = await kept(
      `SELECT wishes, referrer_name, place FROM referral JOIN study_visit ON referral_id = referral.id WHERE referral.id = '${referralId}'`,
    );
    expect(Object.values(row)).toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^test\./)));
    const read = await asStaff((tx) =>
      tx.referral.findUniqueOrThrow({
        where: { id: referralId },
        select: { wishes: true, referrerName: true, person: { select: { givenName: true } }, studyVisits: true },
      }),
    );
    expect(read).toMatchObject({
      wishes: 'Bageri',
      referrerName: 'Bo Ek',
      person: { givenName: 'Ängla' },
      studyVisits: [{ place: 'Hemma hos Åke' }],
    });
  });

  test('of JSON are kept as one text', async () => {
    const answers = { givenName: 'Kim', hopes: 'Bageri', list: [1, null] };
    await current().database.asOwner((tx) =>
      tx.selfReferralSubmission.update({ where: { referralId: teams.beta.referralId }, data: { answers } }),
    );
    const row = await kept(
      `SELECT answers FROM self_referral_submission WHERE referral_id = '${teams.beta.referralId}'`,
    );
    expect(row['answers']).toMatch(/^test\./);
    const read = await current().database.asOwner((tx) =>
      tx.selfReferralSubmission.findUniqueOrThrow({ where: { referralId: teams.beta.referralId } }),
    );
    expect(read.answers).toEqual(answers);
  });

  test('that were moved to another column or put there by hand are not read', async () => {
    const person = newPerson();
    await asStaff((tx) => tx.person.create({ data: person }));
    const read = () => asStaff((tx) => tx.person.findUnique({ where: { id: person.id } }));
    for (const change of ['given_name = family_name', `given_name = 'Kim'`]) {
      await current().database.asOwner((tx) =>
        tx.$executeRaw(Prisma.raw(`UPDATE person SET ${change} WHERE id = '${person.id}'`)),
      );
      await expect(read(), change).rejects.toThrow("can't be decrypted");
    }
  });

  describe('of an identity number', () => {
    const number = '199001022384';

    test('are found by the number in the own team, and had once there', async () => {
      const person = { ...newPerson(), identityNumber: number };
      await asStaff((tx) => tx.person.create({ data: person }));
      const find = (teamId: string, wanted: string) =>
        asStaff((tx) => findPersonIdByIdentityNumber(tx, teamId, wanted));
      expect(await find(teams.alpha.teamId, number)).toBe(person.id);
      expect(await find(teams.beta.teamId, number)).toBeNull();
      expect(await find(teams.alpha.teamId, '199001032383')).toBeNull();
      const again = asStaff((tx) => tx.person.create({ data: { ...newPerson(), identityNumber: number } }));
      await expect(again).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'unique');
    });

    test('follow the number when it changes or goes', async () => {
      const person = { ...newPerson(), identityNumber: '199001042382' };
      await asStaff((tx) => tx.person.create({ data: person }));
      const update = (identityNumber: string | null) =>
        asStaff((tx) => tx.person.update({ where: { id: person.id }, data: { identityNumber } }));
      const find = (wanted: string) => asStaff((tx) => findPersonIdByIdentityNumber(tx, teams.alpha.teamId, wanted));
      await update('199001052381');
      expect([await find('199001042382'), await find('199001052381')]).toEqual([null, person.id]);
      await update(null);
      expect(await find('199001052381')).toBeNull();
    });
  });

  test('are never asked for, put in order or grouped in the database', async () => {
    const operations: readonly ((tx: Transaction) => Promise<unknown>)[] = [
      (tx) => tx.person.findMany({ where: { givenName: 'Kim' } }),
      (tx) => tx.person.count({ where: { OR: [{ NOT: { phone: { contains: '0' } } }] } }),
      (tx) => tx.referral.findMany({ where: { person: { is: { familyName: 'alpha' } } } }),
      (tx) => tx.person.findMany({ where: { referrals: { some: { wishes: '' } } } }),
      (tx) => tx.person.findMany({ include: { referrals: { where: { wishes: 'x' } } } }),
      (tx) => tx.person.findMany({ orderBy: { familyName: 'asc' } }),
      (tx) => tx.participation.findMany({ orderBy: [{ person: { familyName: 'asc' } }] }),
      (tx) => tx.person.groupBy({ by: ['municipality'] }),
      (tx) => tx.person.findMany({ distinct: ['phone'] }),
      (tx) => tx.person.aggregate({ _max: { email: true } }),
      (tx) => tx.person.findMany({ where: { identityNumberIndex: { startsWith: 'test' } } }),
    ];
    for (const operation of operations) {
      await expect(asStaff(operation), operation.toString()).rejects.toThrow('is encrypted');
    }
  });
});
