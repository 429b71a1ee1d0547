import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, describe, expect, test } from 'vitest';
import { enrolSomebody, person, referral } from '../../testing/case-steps';
import { type TwoTeams, today, twoTeams } from '../../testing/two-teams';
import { readFeed } from './read-feed';

/** The week of the day on which the teams are, Monday 16 March 2026. */
const week = '2026-W12';

describeOnEachDatabase('the calendar', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  const shown = async (who: 'ek' | 'ekLead' | 'alm' = 'ek', whose: 'own' | 'team' = 'team', which = week) =>
    (await teams[who].calendar.week({ week: which, whose })).entries;
  const lines = async (...asked: Parameters<typeof shown>) =>
    (await shown(...asked)).map(({ on, hours, kind, about }) => `${on} ${hours?.startsAt ?? '–'} ${kind} ${about}`);

  const bookFollowUp = async (participationId: string, plannedOn = '2026-03-18', place = 'Kraftgatan 8') => {
    const bookingId = randomUUID();
    const booking = { plannedOn, plannedTime: '10:00', place, bookedBy: 'team' as const };
    await teams.ek.followUp.book({ participationId, bookingId, version: 0, cancel: false, ...booking });
    return { bookingId, ...booking };
  };
  const bookVisit = async (visitTime = '09:30') => {
    const somebody = { ...person, givenName: 'Nour', identityNumber: '' };
    const { referralId } = await teams.ek.referral.register({
      ...referral,
      person: somebody,
      receivedOn: '2026-03-12',
    });
    await teams.ek.studyVisit.book({
      referralId,
      version: 1,
      visitOn: '2026-03-18',
      visitTime,
      place: 'Kraftgatan 8',
      reason: '',
    });
    return referralId;
  };
  const saveGroup = async (changes: { leaderIds?: string[]; weekday?: number } = {}) => {
    const { leaderIds = [teams.ids.ekCoach], weekday = 3 } = changes;
    const groupId = randomUUID();
    const time = { weekday, startsAt: '09:00', endsAt: '11:00', place: 'Salen', everyWeeks: 1 };
    const draft = {
      ...{ groupId, version: 0, name: 'Morgongruppen', kind: 'forest' as const, capacity: 4, leaderIds },
      ...{
        times: [{ ...time, validFrom: '2026-01-01', validTo: null }],
        exceptions: [],
        sharedTeamIds: [],
        endedOn: null,
      },
    };
    await teams.ek.group.save(draft);
    return draft;
  };

  test('holds the groups, visits and follow-ups of the week, and no other team’s', async () => {
    const { participationId } = await enrolSomebody(teams);
    await bookFollowUp(participationId);
    await bookVisit();
    await saveGroup();
    expect(await lines()).toEqual([
      '2026-03-18 09:00 group Morgongruppen',
      '2026-03-18 09:30 study-visit Nour Berg',
      '2026-03-18 10:00 follow-up Maja Berg',
    ]);
    expect(await lines('alm')).toEqual([]);
    expect(await lines('ek', 'team', '2026-W13')).toEqual(['2026-03-25 09:00 group Morgongruppen']);
  });

  test('has of one’s own what one leads and what is the whole team’s', async () => {
    const { participationId } = await enrolSomebody(teams);
    await bookFollowUp(participationId);
    await bookVisit();
    await saveGroup();
    expect((await shown('ek', 'own')).map(({ kind }) => kind)).toEqual(['group', 'study-visit', 'follow-up']);
    expect((await shown('ekLead', 'own')).map(({ kind }) => kind)).toEqual(['study-visit']);
  });

  test('says what clashes: the coach with the group, the visit with the follow-up’s place', async () => {
    const { participationId } = await enrolSomebody(teams);
    await bookFollowUp(participationId);
    await bookVisit();
    await saveGroup();
    const clashes = (await shown()).map((entry) =>
      entry.clashes.map(({ kind, leaderNames, place }) => [kind, ...leaderNames, ...(place === null ? [] : [place])]),
    );
    expect(clashes).toEqual([
      [['follow-up', 'Ebba Ek']],
      [['follow-up', 'Kraftgatan 8']],
      [
        ['group', 'Ebba Ek'],
        ['study-visit', 'Kraftgatan 8'],
      ],
    ]);
  });

  test('has a follow-up that nobody has booked on its last day, until it is booked', async () => {
    const { participationId } = await enrolSomebody(teams);
    expect(await lines('ek', 'own', '2026-W09')).toEqual(['2026-03-01 – follow-up-due Maja Berg']);
    await bookFollowUp(participationId);
    expect(await lines('ek', 'own', '2026-W09')).toEqual([]);
  });

  test('follows what is moved and cancelled, and leaves out what can’t be moved any more', async () => {
    const { participationId } = await enrolSomebody(teams);
    const booking = await bookFollowUp(participationId);
    const referralId = await bookVisit();
    const { times, ...group } = await saveGroup();
    await teams.ek.followUp.book({ participationId, version: 1, cancel: true, ...booking });
    const { studyVisits } = await teams.ek.referral.get({ referralId });
    await teams.ek.studyVisit.record({
      ...{ referralId, version: 2, studyVisitId: studyVisits[0]?.id ?? '', outcome: 'cancelled', reason: 'Sjuk' },
    });
    await teams.ek.group.save({
      ...{ ...group, times, version: 1 },
      exceptions: [{ kind: 'cancelled', plannedOn: '2026-03-18', reason: 'weather' }],
    });
    const entries = await shown();
    expect(entries.map(({ kind, cancelled, target }) => [kind, cancelled, target.movable])).toEqual([
      ['group', true, false],
    ]);
  });

  test('has the meetings of the team and its steering group, moved on their own page', async () => {
    const save = async (kind: 'team' | 'steering', changes: object = {}) => {
      const plan = {
        ...{ kind, heldOn: '2026-03-18', startsAt: '09:00', endsAt: '11:00', place: '', memberIds: [], agenda: [] },
        ...{ isCancelled: false, cancelReason: '', ...changes },
      };
      await teams.ek.meeting.save({ meetingId: randomUUID(), version: 0, plan });
    };
    await save('team');
    await save('steering', { startsAt: '13:00', endsAt: '15:00', isCancelled: true });
    await save('team', { heldOn: '2026-03-25' });
    expect(await lines()).toEqual(['2026-03-18 09:00 meeting Teammöte', '2026-03-18 13:00 meeting Styrgruppsmöte']);
    expect((await shown('ekLead', 'own')).map(({ cancelled, target }) => [cancelled, target.movable])).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(await shown('alm')).toEqual([]);
  });

  test('has nothing of who is protected, in the app or by the link', async () => {
    const { participationId } = await enrolSomebody(teams);
    await bookFollowUp(participationId);
    const referralId = await bookVisit();
    const key = (await teams.ek.calendar.saveLink({ change: 'make' })).key ?? '';
    const feed = async () => (await readFeed(current().database, key, { requestId: randomUUID(), today })) ?? '';
    expect(await feed()).toContain('SUMMARY:');
    const { person: participant } = await teams.ek.participation.get({ participationId });
    const { person: visitor } = await teams.ek.referral.get({ referralId });
    for (const { personId } of [participant, visitor]) {
      await teams.ek.person.protect({ personId, kind: 'confidentiality-marking' });
    }
    expect(await shown()).toEqual([]);
    expect(await shown('ek', 'own', '2026-W09')).toEqual([]);
    expect(await feed()).not.toContain('SUMMARY:');
  });

  test('is logged as a list that was read', async () => {
    await shown();
    const log = await current().database.asOwner(
      async (tx) => await tx.auditEntry.findMany({ where: { action: 'calendar.week', teamId: teams.ids.ek } }),
    );
    expect(log).toMatchObject([{ teamId: teams.ids.ek, userId: teams.ids.ekCoach, details: { rows: 0 } }]);
  });

  describe('by a link', () => {
    const made = async (who: 'ek' | 'ekLead' = 'ek') =>
      (await teams[who].calendar.saveLink({ change: 'make' })).key ?? '';
    const feed = async (key: string) => await readFeed(current().database, key, { requestId: randomUUID(), today });

    test('gives one’s own times and says of nobody whose they are', async () => {
      const { participationId } = await enrolSomebody(teams);
      const { bookingId } = await bookFollowUp(participationId, '2026-03-18', 'Hemma hos Maja');
      const referralId = await bookVisit();
      const { groupId } = await saveGroup();
      const text = (await feed(await made())) ?? '';
      expect(
        text
          .match(/^SUMMARY:.*$/gm)
          ?.map((line) => line.trim())
          .toSorted(),
      ).toEqual(
        ['SUMMARY:Studiebesök', 'SUMMARY:Uppföljning', ...Array(30).fill('SUMMARY:Gruppträff: Skogsgrupp')].toSorted(),
      );
      expect(text).toContain('DTSTART;TZID=Europe/Stockholm:20260318T100000');
      for (const secret of [
        'Maja',
        'Berg',
        'Nour',
        'Kraftgatan',
        'Morgongruppen',
        participationId,
        bookingId,
        referralId,
        groupId,
      ]) {
        expect(text).not.toContain(secret);
      }
      const others = (await feed(await made('ekLead'))) ?? '';
      expect(others.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toEqual(['SUMMARY:Studiebesök']);
    });

    test('names the same thing the same, and otherwise through another link', async () => {
      await bookVisit();
      const ids = async (key: string) => (await feed(key))?.match(/^UID:.*$/gm);
      const key = await made();
      const first = await ids(key);
      expect(first).toHaveLength(1);
      expect(await ids(key)).toEqual(first);
      expect(await ids(await made())).not.toEqual(first);
    });

    test('works until it is ended or another is made, and for nobody who guesses', async () => {
      const first = await made();
      expect(await feed(first)).not.toBeNull();
      const second = await made();
      expect(await feed(first)).toBeNull();
      expect(await feed(second)).not.toBeNull();
      expect(await teams.ek.calendar.saveLink({ change: 'end' })).toEqual({ key: null });
      expect(await feed(second)).toBeNull();
      expect(await feed('x'.repeat(43))).toBeNull();
    });

    test('doesn’t work for who has left the team', async () => {
      const key = await made();
      await current().database.asOwner(
        async (tx) => await tx.membership.deleteMany({ where: { userId: teams.ids.ekCoach } }),
      );
      expect(await feed(key)).toBeNull();
    });

    test('says to its owner alone when it was last used, and never what it is; it is logged', async () => {
      expect(await teams.ek.calendar.link()).toEqual({ link: null });
      const key = await made();
      expect(await teams.ek.calendar.link()).toMatchObject({ link: { lastFetchedAt: null } });
      await feed(key);
      const { link } = await teams.ek.calendar.link();
      expect(link?.lastFetchedAt).toBeInstanceOf(Date);
      expect(JSON.stringify(link)).not.toContain(key);
      expect(await teams.ekLead.calendar.link()).toEqual({ link: null });
      const rows = await current().database.asOwner(async (tx) => ({
        links: await tx.calendarLink.findMany({ where: { userId: teams.ids.ekCoach } }),
        log: await tx.auditEntry.findMany({ where: { action: 'calendar.feed', teamId: teams.ids.ek } }),
      }));
      expect(JSON.stringify(rows.links)).not.toContain(key);
      expect(rows.log).toMatchObject([{ userId: teams.ids.ekCoach, details: { rows: 0 } }]);
    });
  });
});
