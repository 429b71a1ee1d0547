import { randomUUID } from 'node:crypto';
import { readSessions } from '@kraften/db/facts/read-sessions';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { beforeEach, expect, test } from 'vitest';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, today, twoTeams } from '../../testing/two-teams';

const monday = { weekday: 1, startsAt: '09:00', endsAt: '11:00', place: 'Gussarvsgatan', everyWeeks: 1 };

describeOnEachDatabase('a group', (current) => {
  let teams: TwoTeams;
  let groupId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    groupId = randomUUID();
  });

  type Saved = Parameters<TwoTeams['ek']['group']['save']>[0];
  const draft = (changes: Partial<Saved> = {}): Saved => ({
    ...{ groupId, version: 0, name: 'Skogsgruppen', kind: 'forest', capacity: 4, leaderIds: [teams.ids.ekCoach] },
    ...{
      times: [{ ...monday, validFrom: '2026-01-01', validTo: null }],
      exceptions: [],
      sharedTeamIds: [],
      endedOn: null,
    },
    ...changes,
  });
  const give = async (who: 'ek' | 'alm', participationId: string, joinedOn: string | null): Promise<string> => {
    const memberId = randomUUID();
    await teams[who].group.place({
      ...{ groupId, participationId, memberId, version: 0 },
      place: { askedOn: '2026-03-02', joinedOn, leftOn: null },
    });
    return memberId;
  };
  /** Somebody enrolled since December. */
  const enrolled = async (who: 'ek' | 'alm' = 'ek') => {
    const [personId, referralId, id] = [randomUUID(), randomUUID(), randomUUID()];
    const [teamId, coachId] = [teams.ids[who], teams.ids[`${who}Coach`]];
    const accepted = { decision: 'accepted', decidedOn: new Date('2025-11-20'), receivedOn: new Date('2025-11-03') };
    await current().database.asOwner(async (tx) => {
      await tx.person.create({ data: { id: personId, teamId, givenName: 'Maja', familyName: 'Berg', sex: 'female' } });
      await tx.referral.create({ data: { id: referralId, teamId, personId, source: 'SOC', ...accepted } });
      await tx.participation.create({
        data: { id, teamId, personId, referralId, coachId, enrolledOn: new Date('2025-12-01') },
      });
    });
    return id;
  };

  test('asks its leader for who came, until it is written down', async () => {
    const participationId = await enrolled();
    await teams.ek.group.save(draft());
    await give('ek', participationId, '2026-03-02');
    const meetings = async (who: 'ek' | 'alm' = 'ek') =>
      (await teams[who].duty.list()).duties.filter(({ kind }) => kind === 'group-session');
    expect(await meetings()).toMatchObject(
      ['2026-03-02', '2026-03-09', '2026-03-16'].map((dueOn) => ({
        ...{ dueOn, groupName: 'Skogsgruppen' },
        case: { kind: 'group', groupId, startsAt: '09:00', leaderIds: [teams.ids.ekCoach] },
      })),
    );
    const marks = [{ participationId, mark: { kind: 'present' } as const }];
    await teams.ek.group.attend({ groupId, heldOn: '2026-03-09', marks });
    expect((await meetings()).map(({ dueOn }) => dueOn)).toEqual(['2026-03-02', '2026-03-16']);
  });

  test('asks a team that shares it only while it has a participant there, and then all of the team', async () => {
    await teams.ek.group.save(draft({ sharedTeamIds: [teams.ids.alm] }));
    const ofAlm = async () => (await teams.alm.duty.list()).duties.filter(({ kind }) => kind === 'group-session');
    expect(await ofAlm()).toEqual([]);
    await give('alm', await enrolled('alm'), '2026-03-02');
    expect((await ofAlm())[0]).toMatchObject({ groupName: 'Skogsgruppen', case: { leaderIds: [] } });
  });

  test('is made once though it is sent twice, and is not changed over somebody else’s change', async () => {
    expect(await teams.ek.group.save(draft())).toEqual({ version: 1 });
    expect(await teams.ek.group.save(draft())).toEqual({ version: 1 });
    expect(await teams.ek.group.save(draft({ version: 1, capacity: 6 }))).toEqual({ version: 2 });
    await expect(teams.ek.group.save(draft({ version: 1, capacity: 5 }))).rejects.toMatchObject({ code: 'CONFLICT' });
    const { groups } = await teams.ek.group.list();
    expect(groups).toMatchObject([
      { name: 'Skogsgruppen', capacity: 6, leaderNames: ['Ebba Ek'], isOwn: true, taken: 0 },
    ]);
  });

  test('says at the field what is wrong with it', async () => {
    await teams.ek.group.save(draft());
    const other = { groupId: randomUUID() };
    expect(await fieldErrorsOf(teams.ek.group.save(draft({ ...other })))).toMatchObject([{ field: 'name' }]);
    const foreign = { ...other, name: 'En till', leaderIds: [teams.ids.almCoach], sharedTeamIds: [randomUUID()] };
    expect(await fieldErrorsOf(teams.ek.group.save(draft(foreign)))).toMatchObject([
      { field: 'leaderIds' },
      { field: 'sharedTeamIds' },
    ]);
  });

  test('is another team’s until it is shared, and then shows how many places are taken but nobody’s name', async () => {
    await teams.ek.group.save(draft({ capacity: 2 }));
    const [own, theirs] = [await enrolled(), await enrolled('alm')];
    await give('ek', own, '2026-03-02');
    expect((await teams.alm.group.list()).groups).toEqual([]);
    await expect(teams.alm.group.get({ groupId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(give('alm', theirs, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await teams.ek.group.save(draft({ version: 1, capacity: 2, sharedTeamIds: [teams.ids.alm] }));
    await give('alm', theirs, '2026-03-02');
    const [seenByAlm, seenByEk] = [await teams.alm.group.get({ groupId }), await teams.ek.group.get({ groupId })];
    expect(seenByAlm).toMatchObject({ isOwn: false, ownerName: 'Ek', taken: 2, capacity: 2 });
    expect(seenByAlm.members.map(({ participationId }) => participationId)).toEqual([theirs]);
    expect(seenByEk.members.map(({ participationId }) => participationId)).toEqual([own]);
    expect(JSON.stringify(seenByAlm)).not.toContain(own);
    expect(JSON.stringify(seenByEk)).not.toContain(theirs);
    await expect(teams.alm.group.save(draft({ version: 2 }))).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await teams.alm.group.attend({
      groupId,
      heldOn: today,
      marks: [{ participationId: theirs, mark: { kind: 'present' } }],
    });
    expect((await teams.ek.group.get({ groupId })).sessions).toEqual([]);
    expect((await teams.alm.group.get({ groupId })).sessions).toMatchObject([{ heldOn: today }]);
    await expect(
      teams.alm.group.attend({ groupId, heldOn: today, marks: [{ participationId: own, mark: { kind: 'present' } }] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });

    // Sharing ends: what the other team wrote stays theirs to read, and nothing more is written.
    await teams.ek.group.save(draft({ version: 2, capacity: 3 }));
    expect((await teams.alm.group.get({ groupId })).sessions).toHaveLength(1);
    await expect(give('alm', await enrolled('alm'), null)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('has no more places than it says, whichever team they go to, and a queue in order', async () => {
    await teams.ek.group.save(draft({ capacity: 1, sharedTeamIds: [teams.ids.alm] }));
    const [first, second, third] = [await enrolled(), await enrolled('alm'), await enrolled()];
    const place = await give('ek', first, '2026-03-02');
    await expect(give('alm', second, '2026-03-02')).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await give('alm', second, null);
    await give('ek', third, null);
    const ranksOf = async (who: 'ek' | 'alm') =>
      (await teams[who].group.get({ groupId })).members.flatMap(({ rank }) => rank ?? []);
    expect([await ranksOf('alm'), await ranksOf('ek')]).toEqual([[1], [2]]);

    const leaving = {
      ...{ groupId, participationId: first, memberId: place, version: 1 },
      place: { askedOn: '2026-03-02', joinedOn: '2026-03-02', leftOn: '2026-03-13' },
    };
    await teams.ek.group.place(leaving);
    await teams.ek.group.place(leaving);
    expect((await teams.alm.group.get({ groupId })).taken).toBe(0);
    await expect(
      teams.ek.group.place({ ...leaving, place: { ...leaving.place, leftOn: '2026-03-12' } }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('has its attendance taken a tap at a time, in any order and as often as one likes', async () => {
    await teams.ek.group.save(draft());
    const [maja, nils] = [await enrolled(), await enrolled()];
    await give('ek', maja, '2026-03-02');
    await give('ek', nils, '2026-03-02');
    const mark = async (participationId: string, said: object) =>
      await teams.ek.group.attend({
        groupId,
        heldOn: today,
        marks: [{ participationId, mark: said as { kind: 'present' } }],
      });
    await mark(maja, { kind: 'present' });
    await mark(maja, { kind: 'present' });
    await mark(nils, { kind: 'absent', reason: null });
    await mark(nils, { kind: 'absent', reason: 'ill' });
    const { sessions } = await teams.ek.group.get({ groupId });
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.marks).toHaveLength(2);
    expect(sessions[0]?.marks).toEqual(
      expect.arrayContaining([
        { participationId: maja, present: true, expected: true, absenceReason: null },
        { participationId: nils, present: false, expected: true, absenceReason: 'ill' },
      ]),
    );
    expect(await teams.ek.group.ofParticipation({ participationId: nils })).toMatchObject([
      { name: 'Skogsgruppen', place: { joinedOn: '2026-03-02' }, marks: [{ heldOn: today, present: false }] },
    ]);
    await mark(nils, { kind: 'none' });
    expect((await teams.ek.group.get({ groupId })).sessions[0]?.marks).toHaveLength(1);
  });

  test('counts in the figures who was expected, not who looked in or was marked by mistake', async () => {
    await teams.ek.group.save(draft());
    const [member, visitor, mistake] = [await enrolled(), await enrolled(), await enrolled()];
    await give('ek', member, '2026-03-02');
    await give('ek', mistake, '2026-03-02');
    const marks = [member, visitor, mistake].map((participationId) => ({
      participationId,
      mark: { kind: 'present' as const },
    }));
    await teams.ek.group.attend({ groupId, heldOn: today, marks, guests: 2 });
    await teams.ek.group.attend({
      groupId,
      heldOn: today,
      marks: [{ participationId: mistake, mark: { kind: 'none' } }],
    });
    expect((await teams.ek.group.get({ groupId })).sessions).toMatchObject([{ guests: 2 }]);
    const actor = { kind: 'staff', userId: teams.ids.ekCoach, role: 'coach', teamId: teams.ids.ek } as const;
    const facts = await current().database.withActor(actor, { requestId: randomUUID() }, async (unit) => {
      await unit.audit({ action: 'report.get' });
      return await readSessions(unit.tx, teams.ids.ek);
    });
    expect(facts).toMatchObject([{ heldOn: today, attendances: [{ participationId: member, present: true }] }]);
    expect(facts[0]?.attendances).toHaveLength(1);
  });

  test('has no attendance on a day when it does not meet', async () => {
    const exceptions = [{ kind: 'cancelled', plannedOn: today, reason: 'weather' } as const];
    await teams.ek.group.save(draft({ exceptions }));
    const participationId = await enrolled();
    const on = (heldOn: string) =>
      teams.ek.group.attend({ groupId, heldOn, marks: [{ participationId, mark: { kind: 'present' } }] });
    await expect(on(today)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED', message: 'Träffen är inställd.' });
    await expect(on(addDays(today, -1))).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    expect(await fieldErrorsOf(on(addDays(today, 7)))).toMatchObject([{ field: 'heldOn' }]);
  });
});
