import { randomUUID } from 'node:crypto';
import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { disposedRows } from '@kraften/domain/concepts/retention/disposal-effects';
import type { Actor } from '@kraften/domain/permissions/actor';
import { computeReport } from '@kraften/domain/reports/compute-report';
import { beforeEach, expect, test } from 'vitest';
import type { OwnerTransaction, Transaction } from '../database';
import { databaseProblem } from '../database-error';
import { readFacts } from '../facts/read-facts';
import { describeOnEachDatabase } from '../testing/test-databases';
import { insertTwoTeams, type TwoTeams } from '../testing/two-teams';
import {
  disposePerson,
  findDisposal,
  insertDisposal,
  saveArchived,
  saveConfirmation,
  withdrawDisposalItem,
} from './disposal';
import { loadRegisterRows } from './register-rows';

const day = calendarDate(2026, 11, 1);
const allKinds = [
  ...(['referrals', 'followUps', 'incomeAfter', 'sessions', 'workTrainings', 'scores', 'meetings', 'costs'] as const),
];

describeOnEachDatabase('disposal in the database', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await insertTwoTeams(current().database);
    const closed = { closedOn: new Date('2026-10-30'), outcome: 'other', otherReason: 'moved', wageSubsidy: null };
    await current().database.asOwner(async (tx) => {
      const { participationId: id, personId, referralId } = teams.alpha;
      await tx.participation.update({
        where: { id },
        data: { ...closed, firstStep: 'Ring', finalDocumentation: 'Klart' },
      });
      await tx.person.update({ where: { id: personId }, data: { phone: '070-174 06 05', municipality: 'Säter' } });
      await tx.referral.update({ where: { id: referralId }, data: { referrerName: 'Sara', wishes: 'Bageri' } });
    });
  });

  const as = async <T>(actor: Actor, work: (tx: Transaction) => Promise<T>) =>
    await current().database.withActor(actor, { requestId: null }, ({ tx }) => work(tx));
  const decide = async ({ archived = true, confirmed = true } = {}) => {
    const { teamId, personId, lead } = teams.alpha;
    return await as(lead, async (tx) => {
      const items = [{ personId, dueOn: day, kind: 'case', months: 24 } as const];
      const userId = lead.userId;
      const disposalId = await insertDisposal(tx, { teamId, userId, dueBy: day, reference: 'Dnr 12', items });
      if (archived) await saveArchived(tx, { disposalId, part: 1 }, 'a hash');
      if (confirmed) await saveConfirmation(tx, disposalId, userId);
      const itemId = (await findDisposal(tx, disposalId))?.items[0]?.itemId ?? '';
      return { disposalId, itemId };
    });
  };
  const refused = async (work: Promise<unknown>) =>
    await expect(work).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'refused');

  test('does to every table what the domain says, and says it is done', async () => {
    const { lead, personId } = teams.alpha;
    const { disposalId, itemId } = await decide();
    const before = await as(lead, (tx) => loadRegisterRows(tx, personId));
    expect(await as(lead, (tx) => disposePerson(tx, itemId))).toBe(true);
    const after = await as(lead, (tx) => loadRegisterRows(tx, personId));
    const { person, disposalItem, ...expected } = disposedRows(before);
    const withoutStamps = (rows: readonly object[] = []) =>
      rows.map((row) => ({ ...row, version: undefined, disposedAt: undefined, removed: undefined }));
    for (const [table, rows] of Object.entries(expected)) {
      expect(withoutStamps(after[table]), table).toEqual(withoutStamps(rows));
    }
    expect(withoutStamps(after['person'])).toEqual(withoutStamps(person));
    expect(withoutStamps(after['disposalItem'])).toEqual(withoutStamps(disposalItem));
    const protocol = await as(lead, (tx) => findDisposal(tx, disposalId));
    expect(protocol?.items).toMatchObject([
      {
        disposedAt: expect.any(Date),
        removed: expect.arrayContaining(
          ['person', 'consent', 'selfReferralSubmission', 'followUp'].map((table) => ({ table, rows: 1 })),
        ),
      },
    ]);
    expect(await as(lead, (tx) => disposePerson(tx, itemId))).toBe(false);
  });

  test('leaves every figure as it was', async () => {
    const { lead, teamId } = teams.alpha;
    const period = { from: calendarDate(2025, 1, 1), to: calendarDate(2027, 12, 31) };
    const report = () => as(lead, async (tx) => computeReport(await readFacts(tx, teamId, allKinds), period));
    const { itemId } = await decide();
    const before = await report();
    await as(lead, (tx) => disposePerson(tx, itemId));
    expect(await report()).toEqual(before);
  });

  test('of one person touches nobody else', async () => {
    const { alpha, beta } = teams;
    const { itemId } = await decide();
    const others = () => as(beta.lead, (tx) => loadRegisterRows(tx, beta.personId));
    const before = await others();
    await as(alpha.lead, (tx) => disposePerson(tx, itemId));
    expect(await others()).toEqual(before);
  });

  test.each([
    ['before the archive has its file', { archived: false, confirmed: false }],
    ['before it is confirmed', { confirmed: false }],
  ])('is refused %s', async (_when, done) => {
    const { itemId } = await decide(done);
    await refused(as(teams.alpha.lead, (tx) => disposePerson(tx, itemId)));
  });

  test('is not confirmed before the archive has its file', async () => {
    await refused(decide({ archived: false }));
  });

  test('is refused to a coach, to another team, and to who was left out of the decision', async () => {
    const { alpha, beta } = teams;
    const { itemId } = await decide();
    await refused(as(alpha.staff, (tx) => disposePerson(tx, itemId)));
    await refused(as(beta.lead, (tx) => disposePerson(tx, itemId)));
    await as(alpha.lead, (tx) => withdrawDisposalItem(tx, itemId));
    await refused(as(alpha.lead, (tx) => disposePerson(tx, itemId)));
  });

  test.each([
    [
      'enrolled',
      (tx: OwnerTransaction) =>
        tx.participation.updateMany({ data: { closedOn: null, outcome: null, otherReason: null } }),
    ],
    ['waiting', (tx: OwnerTransaction) => insertQueued(tx)],
    ['without an answer to an objection', (tx: OwnerTransaction) => tx.objectionAnswer.deleteMany({})],
  ])('is refused of somebody who is %s, whatever was decided', async (_how, change) => {
    const { itemId } = await decide();
    await current().database.asOwner(async (tx) => void (await change(tx)));
    await refused(as(teams.alpha.lead, (tx) => disposePerson(tx, itemId)));
  });

  test('leaves a protocol and a person that nobody changes', async () => {
    const { lead, personId } = teams.alpha;
    const { disposalId, itemId } = await decide();
    await refused(
      as(lead, (tx) => tx.disposalItem.update({ where: { id: itemId }, data: { disposedAt: new Date() } })),
    );
    await as(lead, (tx) => disposePerson(tx, itemId));
    await refused(as(lead, (tx) => withdrawDisposalItem(tx, itemId)));
    await refused(as(lead, (tx) => tx.disposal.update({ where: { id: disposalId }, data: { reference: 'x' } })));
    await refused(as(lead, (tx) => tx.person.update({ where: { id: personId }, data: { givenName: 'Kim' } })));
    await refused(as(lead, (tx) => tx.disposal.deleteMany({ where: { id: disposalId } })));
  });

  test('lets nothing be written of who it was, in any table that staff write in', async () => {
    const { lead, staff, teamId, personId, referralId, participationId, coachId: recordedById } = teams.alpha;
    const own = () => ({ id: randomUUID(), teamId });
    const words: readonly ((tx: Transaction) => Promise<unknown>)[] = [
      (tx) =>
        tx.correction.create({
          data: {
            ...{ ...own(), personId, recordedById, about: 'other' },
            ...{ incorrect: 'Fel', correct: 'Rätt', reason: 'Kim bad.' },
          },
        }),
      (tx) =>
        tx.objection.create({
          data: { ...own(), personId, recordedById, receivedOn: new Date('2026-11-02'), objection: 'Nej.' },
        }),
      (tx) =>
        tx.followUp.create({
          data: { ...own(), participationId, recordedById, heldOn: new Date('2026-11-02'), attendees: 'Kim' },
        }),
      (tx) =>
        tx.studyVisit.create({
          data: { ...own(), referralId, visitOn: new Date('2026-11-02'), visitTime: '09:30', place: 'Hos Kim' },
        }),
      (tx) =>
        tx.journalNote.create({
          data: {
            ...{ ...own(), participationId, authorId: recordedById, kind: 'other' },
            ...{ happenedOn: new Date('2026-11-02'), text: 'Kim ringde.' },
          },
        }),
      (tx) => tx.referral.update({ where: { id: referralId }, data: { wishes: 'Kim vill.' } }),
      (tx) => tx.participation.update({ where: { id: participationId }, data: { firstStep: 'Ring Kim' } }),
    ];
    for (const write of words) await as(staff, write);
    const { itemId } = await decide();
    await as(staff, async (tx) => {
      const [objection] = await tx.objection.findMany({ where: { personId, answer: null } });
      await tx.objectionAnswer.create({
        data: {
          ...{ ...own(), objectionId: objection?.id ?? '', recordedById, outcome: 'rejected' },
          ...{ answeredOn: new Date('2026-11-03'), answer: 'Nej.' },
        },
      });
    });
    await as(lead, (tx) => disposePerson(tx, itemId));
    for (const write of words) await refused(as(staff, write));
  });

  const insertQueued = async (tx: OwnerTransaction) =>
    await tx.referral.create({
      data: {
        ...{ id: randomUUID(), teamId: teams.alpha.teamId, personId: teams.alpha.personId, source: 'AF' },
        ...{ receivedOn: new Date('2026-11-02'), decision: 'accepted', decidedOn: new Date('2026-11-03') },
      },
    });
});
