import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody, queueSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, today, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('meetings', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  let rutId: string;
  let boId: string;

  const member = (changes: object = {}) => ({
    ...{ kind: 'team' as const, name: 'Rut', title: 'Handläggare', role: 'member' as const, authority: 'FK' as const },
    ...{ endedOn: null, ...changes },
  });
  const plan = (changes: object = {}) => ({
    ...{ kind: 'team' as const, heldOn: today as string, startsAt: '09:00', endsAt: '11:00', place: 'Lokalen' },
    ...{ memberIds: [rutId, boId], agenda: [] as { itemId: string; title: string }[] },
    ...{ isCancelled: false, cancelReason: '', ...changes },
  });
  const point = (title: string) => ({ itemId: randomUUID(), title });

  async function planned(changes: object = {}) {
    const meetingId = randomUUID();
    await teams.ek.meeting.save({ meetingId, version: 0, plan: plan(changes) });
    return meetingId;
  }
  const mark = (meetingId: string, memberId: string, presence: 'present' | 'absent' | 'substitute' | 'unmarked') =>
    teams.ek.meeting.mark({ meetingId, memberId, presence, substituteName: presence === 'substitute' ? 'Sam' : '' });
  const raise = (meetingId: string, changes: object = {}) =>
    teams.ek.meeting.raise({
      ...{ meetingId, caseId: randomUUID(), version: 0 },
      raised: { participationId, referralId: null, question: 'Vem följer med?', isWithdrawn: false, ...changes },
    });
  async function teamMeeting(meetingId: string) {
    const meeting = await teams.ek.meeting.get({ meetingId });
    if (meeting.kind !== 'team') throw new Error('It is a team meeting');
    return meeting;
  }

  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
    [rutId, boId] = [randomUUID(), randomUUID()];
    await teams.ek.meeting.saveMember({ memberId: rutId, version: 0, member: member() });
    await teams.ek.meeting.saveMember({ memberId: boId, version: 0, member: member({ name: 'Bo', authority: 'AF' }) });
  });

  test('are the team’s own, and saved once however often they are sent', async () => {
    const meetingId = randomUUID();
    const sent = { meetingId, version: 0, plan: plan({ agenda: [point('Kö'), point('Övrigt')] }) };
    expect(await teams.ek.meeting.save(sent)).toEqual({ version: expect.any(Number) });
    await teams.ek.meeting.save(sent);
    const { meetings } = await teams.ek.meeting.list();
    expect(meetings).toMatchObject([{ meetingId, kind: 'team', stage: 'planned', seats: [] }]);
    expect((await teams.alm.meeting.list()).meetings).toEqual([]);
    await expect(teams.alm.meeting.get({ meetingId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      teams.alm.meeting.save({ meetingId, version: 1, plan: plan({ memberIds: [] }) }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      teams.alm.meeting.saveMember({ memberId: rutId, version: 1, member: member({ name: 'Tagen' }) }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('let no second window write over the first, and keep what was written when the agenda changes', async () => {
    const [queue, other] = [point('Kö'), point('Övrigt')];
    const meetingId = await planned({ agenda: [queue, other] });
    const { version } = await teamMeeting(meetingId);
    const note = { text: 'Tre väntar.', decided: '', isDone: false };
    const writing = { meetingId, of: 'item' as const, id: queue.itemId, version: 1, note };
    expect(await teams.ek.meeting.note(writing)).toEqual({ version: 2 });
    expect(await teams.ek.meeting.note(writing), 'sent again').toEqual({ version: 2 });
    await expect(teams.ek.meeting.note({ ...writing, note: { ...note, text: 'Fyra väntar.' } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });

    await teams.ek.meeting.save({ meetingId, version, plan: plan({ agenda: [other, queue] }) });
    expect((await teamMeeting(meetingId)).items).toMatchObject([
      { title: 'Övrigt' },
      { title: 'Kö', text: 'Tre väntar.' },
    ]);
    await expect(teams.ek.meeting.save({ meetingId, version, plan: plan({ place: 'Annan' }) })).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
    });
    const lost = teams.ek.meeting.save({ meetingId, version: version + 1, plan: plan({ agenda: [other] }) });
    expect(await fieldErrorsOf(lost)).toMatchObject([{ field: 'agenda' }]);
    await expect(
      teams.ek.meeting.save({ meetingId, version, plan: plan({ place: 'Annan', agenda: [other, queue] }) }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('count in the figures as the authorities were there, when they have been held', async () => {
    const meetingId = await planned();
    const coming = await planned({ heldOn: '2026-03-20' });
    await expect(mark(coming, rutId, 'present')).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await mark(meetingId, rutId, 'substitute');
    await mark(meetingId, boId, 'absent');
    await mark(meetingId, boId, 'absent');
    expect((await teamMeeting(meetingId)).seats).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ memberId: rutId, presence: 'substitute', substituteName: 'Sam' }),
        expect.objectContaining({ memberId: boId, presence: 'absent', substituteName: '' }),
      ]),
    );
    const { figures } = await teams.ekSteering.report.get({
      teamId: teams.ids.ek,
      period: { from: '2026-01-01', to: '2026-12-31' },
    });
    expect(JSON.stringify(figures)).toContain('"code":"FK","numerator":1,"denominator":1');
    expect(JSON.stringify(figures)).toContain('"code":"AF","numerator":0,"denominator":1');
    expect(JSON.stringify(figures)).not.toContain('Sam');
  });

  test('take up cases at the team’s alone, each once', async () => {
    const meetingId = await planned();
    await raise(meetingId);
    await expect(raise(meetingId)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    const { referralId } = await queueSomebody(teams, { identityNumber: '' });
    await raise(meetingId, { participationId: null, referralId, question: '' });
    const { cases } = await teamMeeting(meetingId);
    expect(cases).toMatchObject([
      { participationId, question: 'Vem följer med?', raisedByName: expect.any(String) },
      { referralId, participationId: null },
    ]);
    const steeringId = await planned({ kind: 'steering', memberIds: [] });
    await expect(raise(steeringId)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    expect(await teams.ek.meeting.get({ meetingId: steeringId })).not.toHaveProperty('cases');
    await expect(raise(meetingId, { participationId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('hand on to the next what they didn’t deal with, once', async () => {
    const [done, left, standing] = [point('Kö'), point('Ekonomi'), point('Övrigt')];
    const meetingId = await planned({ heldOn: '2026-03-09', agenda: [done, left, standing] });
    const note = { text: '', decided: 'Vi väntar.', isDone: false };
    await teams.ek.meeting.note({ meetingId, of: 'item', id: done.itemId, version: 1, note });
    await raise(meetingId);
    const next = await planned({ heldOn: '2026-03-20', agenda: [point('Nytt'), point('Övrigt')] });
    expect(await teamMeeting(next)).toMatchObject({
      items: [{ title: 'Ekonomi', carriedFromId: left.itemId }, { title: 'Nytt' }, { title: 'Övrigt' }],
      cases: [{ participationId, question: 'Vem följer med?' }],
      left: { titles: [], cases: 0 },
    });
    await teams.ek.meeting.carry({ meetingId: next });
    expect((await teamMeeting(next)).items).toHaveLength(3);
    expect((await teamMeeting(meetingId)).items[1]).toMatchObject({ carriedToMeetingId: next });
  });

  test('are cancelled, and hand on what stood there', async () => {
    const meetingId = await planned({ agenda: [point('Ekonomi')] });
    const { version, items } = await teamMeeting(meetingId);
    const agenda = items.map(({ itemId, title }) => ({ itemId, title }));
    await teams.ek.meeting.save({ meetingId, version, plan: plan({ agenda, isCancelled: true, cancelReason: 'Snö' }) });
    await expect(mark(meetingId, rutId, 'present')).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await expect(raise(meetingId)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    const next = await planned({ heldOn: '2026-03-20' });
    expect((await teamMeeting(next)).left).toEqual({ titles: ['Ekonomi'], cases: 0 });
  });

  test('have minutes that nobody changes once they are approved', async () => {
    const item = point('Kö');
    const meetingId = await planned({ agenda: [item] });
    const approve = async () => {
      const { version } = await teamMeeting(meetingId);
      await teams.ek.meeting.approve({ meetingId, version, approvedBy: 'Rut' });
    };
    const additionId = randomUUID();
    const add = () => teams.ek.meeting.add({ meetingId, additionId, text: 'Dagen var fel.' });
    await mark(meetingId, rutId, 'present');
    await expect(approve()).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await expect(add()).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await mark(meetingId, boId, 'absent');
    const { version } = await teamMeeting(meetingId);
    await approve();
    await teams.ek.meeting.approve({ meetingId, version, approvedBy: 'Rut' });
    const refused = [
      () => mark(meetingId, boId, 'present'),
      () => raise(meetingId),
      () => teams.ek.meeting.save({ meetingId, version: version + 1, plan: plan({ agenda: [item], place: 'Annan' }) }),
      () =>
        teams.ek.meeting.note({
          ...{ meetingId, of: 'item' as const, id: item.itemId, version: 1 },
          note: { text: 'Sent', decided: '', isDone: false },
        }),
      () => teams.ek.meeting.carry({ meetingId }),
    ];
    for (const change of refused) await expect(change()).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await add();
    await add();
    expect(await teamMeeting(meetingId)).toMatchObject({
      stage: 'approved',
      approvedBy: 'Rut',
      additions: [{ text: 'Dagen var fel.' }],
    });
  });

  test('can’t call somebody of another meeting, or let go of who is noted', async () => {
    const meetingId = await planned();
    await mark(meetingId, boId, 'present');
    const { version } = await teamMeeting(meetingId);
    const uncalled = teams.ek.meeting.save({ meetingId, version, plan: plan({ memberIds: [rutId] }) });
    expect(await fieldErrorsOf(uncalled)).toMatchObject([{ field: 'memberIds' }]);
    const cancelled = teams.ek.meeting.save({ meetingId, version, plan: plan({ isCancelled: true }) });
    expect(await fieldErrorsOf(cancelled)).toMatchObject([{ field: 'isCancelled' }]);
    const other = teams.ek.meeting.save({ meetingId: randomUUID(), version: 0, plan: plan({ kind: 'steering' }) });
    expect(await fieldErrorsOf(other)).toMatchObject([{ field: 'memberIds' }]);
    const asSteering = teams.ek.meeting.save({ meetingId, version, plan: plan({ kind: 'steering', memberIds: [] }) });
    expect((await fieldErrorsOf(asSteering)).map(({ field }) => field)).toContain('kind');
  });
});
