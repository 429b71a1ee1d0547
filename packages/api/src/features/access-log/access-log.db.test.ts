import { randomUUID } from 'node:crypto';
import type { Transaction } from '@kraften/db/database';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { beforeEach, describe, expect, test } from 'vitest';
import { enrolmentOf, enrolSomebody, person, queueSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

// The log has the database's own time, so what is asked for is the days round this one.
const now = CalendarDate.parse(new Date().toISOString().slice(0, 10));
const period = { from: addDays(now, -2), to: addDays(now, 2) };

describeOnEachDatabase('the access log', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });

  const asOwner = <T>(work: (tx: Transaction) => Promise<T>) => current().database.asOwner((tx) => work(tx));
  const personIdOf = async (id: string) =>
    (await asOwner((tx) => tx.participation.findUniqueOrThrow({ where: { id } }))).personId;

  /** Opens the case, after its person has got the coach's family name. */
  async function openRelativesCase() {
    const id = await personIdOf(participationId);
    await asOwner((tx) => tx.person.update({ where: { id }, data: { familyName: 'Ek' } }));
    await teams.ek.participation.get({ participationId });
  }

  const relativesIn = async (asked: { reviewed?: boolean; userId?: string; personId?: string } = {}) =>
    (await teams.ekLead.accessLog.unusual({ period, ...asked })).findings.filter(
      ({ kind }) => kind === 'same-family-name',
    );

  test('says who did what in whose case, the latest first, and leaves out what the app looks up', async () => {
    await teams.ek.participation.get({ participationId });
    await teams.ek.participation.list({ part: 'all' });
    await teams.ek.account.whoAmI();
    const personId = await personIdOf(participationId);
    const { entries, next } = await teams.ekLead.accessLog.list({ period });
    expect(next).toBeNull();
    expect(entries.map(({ what }) => what)).toEqual([
      'Läste listan över deltagare',
      'Läste ett deltagande',
      'Skrev in en deltagare',
      'Beslutade om en remiss',
      'Registrerade en remiss',
    ]);
    expect(entries[1]).toMatchObject({
      userName: 'Ebba Ek',
      person: { personId, name: 'Maja Berg' },
      accessed: { of: 'participation', id: participationId },
      isReviewed: false,
    });
    const everything = await teams.ekLead.accessLog.list({ period, kind: 'everything' });
    expect(everything.entries.map(({ what }) => what)).toContain('Öppnade appen');
  });

  test('is read by the lead of the team and nobody else, and holds that it was read', async () => {
    for (const other of [teams.ek, teams.steeringAtStaffDoor]) {
      await expect(other.accessLog.list({ period })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(other.accessLog.unusual({ period })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(other.accessLog.extract({ participationId, period })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const personId = await personIdOf(participationId);
    await teams.ekLead.accessLog.list({ period, personId });
    const [own] = (await teams.ekLead.accessLog.list({ period, kind: 'log' })).entries;
    expect(own).toMatchObject({ what: 'Läste åtkomstloggen', userName: 'Edit Ek', person: { personId } });
  });

  test('is narrowed by user, person, kind and time', async () => {
    await teams.ekLead.participation.list({ part: 'all' });
    const whats = async (asked: object) =>
      (await teams.ekLead.accessLog.list({ period, ...asked })).entries.map(({ what }) => what);
    expect(await whats({ userId: teams.ids.ekLead, kind: 'list' })).toEqual(['Läste listan över deltagare']);
    expect(await whats({ userId: teams.ids.ekCoach, kind: 'list' })).toEqual([]);
    expect(await whats({ kind: 'unknown' })).toEqual([]);
    expect(await whats({ personId: await personIdOf(participationId), kind: 'change' })).toHaveLength(3);
    expect(await whats({ personId: randomUUID() })).toEqual([]);
    const before = { from: addDays(now, -9), to: addDays(now, -3) };
    expect(await whats({ period: before })).toEqual([]);
  });

  test('comes a page at a time, each entry once', async () => {
    for (let time = 0; time < 103; time += 1) await teams.ek.participation.get({ participationId });
    const seen: string[] = [];
    let next: Awaited<ReturnType<typeof teams.ekLead.accessLog.list>>['next'] = null;
    do {
      const page = await teams.ekLead.accessLog.list({
        period,
        kind: 'read',
        ...(next === null ? {} : { cursor: next }),
      });
      expect(page.entries.length).toBeLessThanOrEqual(50);
      seen.push(...page.entries.map(({ entryId }) => entryId));
      next = page.next;
    } while (next !== null);
    expect(seen).toHaveLength(103);
    expect(new Set(seen).size).toBe(103);
  });

  describe('and what is unusual in it', () => {
    test('is a case of somebody with the user’s own family name', async () => {
      await openRelativesCase();
      const personId = await personIdOf(participationId);
      const [found, ...others] = await relativesIn();
      expect(others).toEqual([]);
      expect(found).toMatchObject({
        reason: 'Användaren och personen heter båda Ek. De kan vara släkt.',
        persons: 1,
        isOwn: false,
        isReviewed: false,
        reviews: [],
      });
      expect(found?.entries.map(({ what }) => what)).toContain('Läste ett deltagande');
      expect(await relativesIn({ personId })).toHaveLength(1);
      expect(await relativesIn({ personId: randomUUID() })).toEqual([]);
      expect(await relativesIn({ userId: teams.ids.ekLead })).toEqual([]);
    });

    test('is many persons’ cases at once', async () => {
      for (let number = 0; number < 12; number += 1) {
        const queued = await queueSomebody(teams, { identityNumber: '', givenName: `Nummer ${number}` });
        const details = { ...person, identityNumber: '', givenName: `Nummer ${number}` };
        await teams.ek.participation.enrol({ ...enrolmentOf(teams, queued), person: details });
      }
      const { findings, next, lookedFrom } = await teams.ekLead.accessLog.unusual({ period });
      const many = findings.filter(({ kind }) => kind === 'many-cases');
      expect(many.length).toBeGreaterThan(0);
      expect(many[0]?.reason).toMatch(/^1[23] personers ärenden öppnades/);
      expect({ next, lookedFrom }).toEqual({ next: null, lookedFrom: period.from });
    });

    test('is a case that was closed long ago', async () => {
      const closedLongAgo = { closedOn: new Date('2025-12-20'), outcome: 'studies' };
      await asOwner((tx) => tx.participation.update({ where: { id: participationId }, data: closedLongAgo }));
      await teams.ek.participation.get({ participationId });
      const { findings } = await teams.ekLead.accessLog.unusual({ period });
      const closed = findings.filter(({ kind }) => kind === 'after-closing');
      expect(closed.map(({ reason }) => reason)).toEqual([expect.stringContaining('Ärendet avslutades 2025-12-20')]);
    });
  });

  describe('reviewed', () => {
    const entryIdsOf = ([found]: Awaited<ReturnType<typeof relativesIn>>) =>
      found?.entries.map(({ entryId }) => entryId) ?? [];

    test('is kept once however often it is sent, by whom and with what was written', async () => {
      await openRelativesCase();
      const review = { reviewId: randomUUID(), entryIds: entryIdsOf(await relativesIn()), note: 'De är inte släkt.' };
      await teams.ekLead.accessLog.review(review);
      await teams.ekLead.accessLog.review(review);
      expect(await relativesIn({ reviewed: false })).toEqual([]);
      expect(await relativesIn({ reviewed: true })).toMatchObject([
        { isReviewed: true, reviews: [{ reviewerName: 'Edit Ek', note: 'De är inte släkt.', isOfOwnAccess: false }] },
      ]);
      const { entries } = await teams.ekLead.accessLog.list({ period, kind: 'read' });
      expect(entries.map(({ isReviewed }) => isReviewed)).toEqual([true]);
    });

    test('comes back when the case is opened once more', async () => {
      await openRelativesCase();
      await teams.ekLead.accessLog.review({
        reviewId: randomUUID(),
        entryIds: entryIdsOf(await relativesIn()),
        note: '',
      });
      await teams.ek.participation.get({ participationId });
      expect(await relativesIn({ reviewed: false })).toHaveLength(1);
    });

    test('stands in the log itself, with the entries that were looked at', async () => {
      await openRelativesCase();
      const entryIds = entryIdsOf(await relativesIn());
      const reviewId = randomUUID();
      await teams.ekLead.accessLog.review({ reviewId, entryIds, note: '' });
      const entries = await asOwner((tx) => tx.auditEntry.findMany({ where: { subjectId: reviewId } }));
      expect(entries).toMatchObject([{ action: 'accessLog.review', userId: teams.ids.ekLead, details: { entryIds } }]);
    });

    test('by whoever opened it themselves needs a reason', async () => {
      await teams.ekLead.participation.get({ participationId });
      const [own] = (await teams.ekLead.accessLog.list({ period, userId: teams.ids.ekLead })).entries;
      const review = { reviewId: randomUUID(), entryIds: [own?.entryId ?? ''], note: '' };
      expect(await fieldErrorsOf(teams.ekLead.accessLog.review(review))).toMatchObject([{ field: 'note' }]);
      await teams.ekLead.accessLog.review({ ...review, note: 'Jag var ersättare den dagen.' });
    });

    test('is refused for an entry that isn’t there', async () => {
      const nowhere = { reviewId: randomUUID(), entryIds: ['999999999999'], note: '' };
      await expect(teams.ekLead.accessLog.review(nowhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('for a participant', () => {
    test('says who has read and changed what, as often as it was', async () => {
      await teams.ek.participation.get({ participationId });
      await teams.ek.participation.get({ participationId });
      await teams.ek.participation.list({ part: 'all' });
      await teams.ekLead.participation.get({ participationId });
      const { days, next } = await teams.ekLead.accessLog.extract({ participationId, period });
      expect(next).toBeNull();
      const lines = days.map(({ userName, roles, what, times }) => [userName, roles.join(), what, times]);
      expect(lines).toHaveLength(5);
      expect(lines).toEqual(
        expect.arrayContaining([
          ['Edit Ek', 'team-lead', 'Läste ett deltagande', 1],
          ['Ebba Ek', 'coach', 'Läste ett deltagande', 2],
          ['Ebba Ek', 'coach', 'Skrev in en deltagare', 1],
        ]),
      );
      const again = await teams.ekLead.accessLog.extract({ participationId, period });
      expect(again.days.map(({ what }) => what)).toContain('Läste vem som har läst');
    });
  });

  test('holds what was printed', async () => {
    await teams.ek.print.record({ page: 'participation', participationId });
    await teams.ek.print.record({ page: 'report' });
    const { entries } = await teams.ekLead.accessLog.list({ period, kind: 'print' });
    expect(entries.map(({ what, person: whose }) => [what, whose?.name ?? null])).toEqual([
      ['Skrev ut: siffrorna för en period', null],
      ['Skrev ut: ett deltagande', 'Maja Berg'],
    ]);
    const elsewhere = teams.alm.print.record({ page: 'participation', participationId });
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
