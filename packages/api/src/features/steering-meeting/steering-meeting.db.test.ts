import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { type TwoTeams, today, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('the steering group', (current) => {
  let teams: TwoTeams;
  let teamId: string;
  let meetingId: string;
  let itemId: string;

  beforeEach(async () => {
    teams = await twoTeams(current().database);
    teamId = teams.ids.ek;
    [meetingId, itemId] = [randomUUID(), randomUUID()];
    const memberId = randomUUID();
    const member = {
      ...({ kind: 'steering', name: 'Rut Lind', title: '', role: 'member', authority: 'FK', endedOn: null } as const),
    };
    await teams.ek.meeting.saveMember({ memberId, version: 0, member });
    const plan = {
      ...{ kind: 'steering' as const, heldOn: today as string, startsAt: '09:00', endsAt: '11:00', place: 'Tjädern' },
      ...{ memberIds: [memberId], agenda: [{ itemId, title: 'Ekonomi' }], isCancelled: false, cancelReason: '' },
    };
    await teams.ek.meeting.save({ meetingId, version: 0, plan });
    const note = { text: 'Budgeten håller.', decided: 'Oförändrad.', isDone: true };
    await teams.ek.meeting.note({ meetingId, of: 'item', id: itemId, version: 1, note });
    await teams.ek.meeting.mark({ meetingId, memberId, presence: 'present', substituteName: '' });
    await teams.ek.meeting.save({
      ...{ meetingId: randomUUID(), version: 0 },
      plan: { ...plan, kind: 'team', memberIds: [], agenda: [{ itemId: randomUUID(), title: 'Kö' }] },
    });
  });

  const approve = async () => {
    const { version } = await teams.ek.meeting.get({ meetingId });
    await teams.ek.meeting.approve({ meetingId, version, approvedBy: 'Ordföranden' });
  };
  const proposal = (changes: object = {}) => ({
    ...{ teamId, proposalId: randomUUID(), version: 0 },
    proposal: { title: 'Kön', reason: 'Den växer.', isWithdrawn: false, ...changes },
  });
  const proposals = () => teams.ekSteering.meetingProposal.list({ teamId });

  test('reads its own meetings, who was there by authority, and no team meeting', async () => {
    expect(await teams.ekSteering.meeting.list({ teamId })).toMatchObject([
      { meetingId, stage: 'held', place: 'Tjädern', seats: [{ authority: 'FK', present: true }], documents: 0 },
    ]);
    const meeting = await teams.ekSteering.meeting.get({ teamId, meetingId });
    expect(meeting.seats).toEqual([{ authority: 'FK', role: 'member', presence: 'present' }]);
    expect(JSON.stringify(meeting)).not.toContain('Rut');
    await expect(teams.ekSteering.meeting.list({ teamId: teams.ids.alm })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = teams.association.meeting.get({ teamId: teams.ids.alm, meetingId });
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('reads what was decided when the minutes have been approved', async () => {
    expect((await teams.ekSteering.meeting.get({ teamId, meetingId })).items).toEqual([
      { itemId, title: 'Ekonomi', text: '', decided: '' },
    ]);
    await approve();
    const { items, approvedBy } = await teams.ekSteering.meeting.get({ teamId, meetingId });
    expect(items).toEqual([{ itemId, title: 'Ekonomi', text: 'Budgeten håller.', decided: 'Oförändrad.' }]);
    expect(approvedBy).toBe('Ordföranden');
  });

  test('proposes points, changes and takes back its own while they wait', async () => {
    const sent = proposal();
    expect(await teams.ekSteering.meetingProposal.save(sent)).toEqual({ version: 1 });
    expect(await teams.ekSteering.meetingProposal.save(sent), 'sent again').toEqual({ version: 1 });
    expect(await proposals()).toMatchObject([{ title: 'Kön', isOwn: true, stage: 'waiting', meetingId: null }]);
    expect(await teams.association.meetingProposal.list({ teamId })).toMatchObject([{ isOwn: false }]);
    const byAnother = teams.association.meetingProposal.save({ ...sent, version: 1, proposal: proposal().proposal });
    await expect(byAnother).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await teams.ekSteering.meetingProposal.save({ ...sent, version: 1, ...withdrawn(sent) });
    expect(await proposals()).toMatchObject([{ stage: 'withdrawn' }]);
    const [{ proposalId } = sent] = await teams.ek.meetingProposal.list();
    const late = teams.ek.meetingProposal.answer({ proposalId, version: 2, answer: { meetingId, answer: '' } });
    await expect(late).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  const withdrawn = ({ proposal: written }: ReturnType<typeof proposal>) => ({
    proposal: { ...written, isWithdrawn: true },
  });

  test('reads what became of a proposal: a point of a meeting, or an answer', async () => {
    const [first, second] = [proposal(), proposal({ title: 'Lokalen' })];
    await teams.ekSteering.meetingProposal.save(first);
    await teams.ekSteering.meetingProposal.save(second);
    expect(await teams.ek.meetingProposal.list()).toMatchObject([
      { proposedByName: 'Egil Ek' },
      { proposedByName: 'Egil Ek' },
    ]);
    const { proposalId } = first;
    await teams.ek.meetingProposal.answer({ proposalId, version: 1, answer: { meetingId, answer: 'Gärna.' } });
    await teams.ek.meetingProposal.answer({
      ...{ proposalId: second.proposalId, version: 1 },
      answer: { meetingId: null, answer: 'Det är redan löst.' },
    });
    const seen = await proposals();
    expect(seen.find(({ title }) => title === 'Kön')).toMatchObject({ stage: 'taken-up', meetingId, answer: 'Gärna.' });
    expect(seen.find(({ title }) => title === 'Lokalen')).toMatchObject({ stage: 'answered', meetingId: null });
    const { items } = await teams.ekSteering.meeting.get({ teamId, meetingId });
    expect(items.map(({ title }) => title)).toEqual(['Ekonomi', 'Kön']);
    const twice = teams.ek.meetingProposal.answer({ proposalId, version: 1, answer: { meetingId, answer: '' } });
    await expect(twice).rejects.toMatchObject({ code: 'CONFLICT' });
    const changed = teams.ekSteering.meetingProposal.save({ ...first, version: 2, ...withdrawn(first) });
    await expect(changed).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('opens the documents that the team puts there, until it takes them away', async () => {
    const documentId = randomUUID();
    const sent = {
      ...{ meetingId, documentId, title: 'Budget', fileName: 'budget.txt', byteLength: 6, part: 0 },
      base64: Buffer.from('205 tk').toString('base64'),
    };
    expect(await teams.ek.meetingDocument.send(sent)).toEqual({ state: 'complete' });
    expect((await teams.ekSteering.meeting.get({ teamId, meetingId })).documents).toMatchObject([{ title: 'Budget' }]);
    const open = () => teams.ekSteering.meetingDocument.open({ teamId, documentId, part: 0 });
    expect(await open()).toMatchObject({ fileName: 'Budget.txt', base64: sent.base64, nextPart: null });
    const wrong = { ...sent, documentId: randomUUID(), fileName: 'budget.pdf' };
    expect(await teams.ek.meetingDocument.send(wrong)).toMatchObject({ state: 'refused', why: 'another-type' });
    expect(await teams.ek.meetingDocument.list({ meetingId })).toHaveLength(1);
    await expect(teams.alm.meetingDocument.open({ documentId, part: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await teams.ek.meetingDocument.remove({ documentId });
    await expect(open()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
