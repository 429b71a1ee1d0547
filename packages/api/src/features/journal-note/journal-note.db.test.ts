import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('the journal', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });

  const draft = (changes: { noteId?: string; version?: number; text?: string; happenedOn?: string } = {}) => ({
    ...{ participationId, noteId: randomUUID(), version: 0, kind: 'conversation' as const },
    ...{ happenedOn: '2026-03-10', text: 'Maja vill prova praktik. ', ...changes },
  });
  const list = async (caller = teams.ek) => await caller.journalNote.list({ participationId });

  test('keeps a draft to the letter for its author, and shows it to nobody else', async () => {
    const first = draft();
    expect(await teams.ek.journalNote.save(first)).toEqual({ version: 1 });
    expect(await teams.ek.journalNote.save({ ...first, version: 1, text: 'Maja vill  prova ' })).toEqual({
      version: 2,
    });
    expect(await list()).toMatchObject([
      { text: 'Maja vill  prova ', version: 2, signedAt: null, authorName: 'Ebba Ek' },
    ]);
    expect(await list(teams.ekLead)).toEqual([]);
    await expect(list(teams.alm)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('holds several drafts at a time', async () => {
    await teams.ek.journalNote.save(draft({ text: 'Ett' }));
    await teams.ek.journalNote.save(draft({ text: 'Två' }));
    expect((await list()).map(({ text }) => text).toSorted()).toEqual(['Ett', 'Två']);
  });

  test('takes the same again without a change, when an answer was lost', async () => {
    const first = draft();
    await teams.ek.journalNote.save(first);
    expect(await teams.ek.journalNote.save(first)).toEqual({ version: 1 });
    await teams.ek.journalNote.sign({ ...first, version: 1 });
    await teams.ek.journalNote.sign({ ...first, version: 1, text: 'Maja vill prova praktik.' });
    expect(await list()).toHaveLength(1);
  });

  test('does not let a second window write over the first', async () => {
    const first = draft();
    await teams.ek.journalNote.save(first);
    await teams.ek.journalNote.save({ ...first, version: 1, text: 'Det ena fönstret' });
    const other = teams.ek.journalNote.save({ ...first, version: 1, text: 'Det andra fönstret' });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
    const signing = teams.ek.journalNote.sign({ ...first, version: 1, text: 'Det andra fönstret' });
    await expect(signing).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await list()).toMatchObject([{ text: 'Det ena fönstret', version: 2, signedAt: null }]);
  });

  test('is the team’s when it is signed, and then stays as it is', async () => {
    const first = draft();
    await teams.ek.journalNote.sign(first);
    const [signed] = await list(teams.ekLead);
    expect(signed).toMatchObject({ text: 'Maja vill prova praktik.', signedAt: expect.any(Date), additions: [] });
    const version = signed?.version ?? 0;
    for (const step of ['save', 'sign', 'discard'] as const) {
      const again = teams.ek.journalNote[step]({ ...first, version, text: 'Något annat' });
      await expect(again, step).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    }
    expect(await list()).toMatchObject([{ text: 'Maja vill prova praktik.' }]);
  });

  test('is corrected by an addition, from whoever in the team', async () => {
    const first = draft();
    await teams.ek.journalNote.save(first);
    const early = teams.ek.journalNote.add({ noteId: first.noteId, text: 'För tidigt' });
    await expect(early).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await teams.ek.journalNote.sign({ ...first, version: 1 });
    await teams.ekLead.journalNote.add({ noteId: first.noteId, text: 'Det var den 9 mars.' });
    expect((await list())[0]?.additions).toMatchObject([{ text: 'Det var den 9 mars.', authorName: 'Edit Ek' }]);
    const elsewhere = teams.alm.journalNote.add({ noteId: first.noteId, text: 'Annat team' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('says at the field why a draft cannot be signed, and keeps it', async () => {
    const empty = draft({ text: '  ', happenedOn: '2026-03-17' });
    await teams.ek.journalNote.save(empty);
    expect(await fieldErrorsOf(teams.ek.journalNote.sign({ ...empty, version: 1 }))).toEqual([
      { field: 'happenedOn', message: expect.any(String) },
      { field: 'text', message: 'Skriv anteckningen innan du signerar den.' },
    ]);
    expect(await list()).toMatchObject([{ text: '  ', signedAt: null }]);
  });

  test('forgets the text of a draft that is thrown away', async () => {
    const first = draft({ text: 'Hemligt' });
    await teams.ek.journalNote.save(first);
    await teams.ek.journalNote.discard({ participationId, noteId: first.noteId, version: 1 });
    expect(await list()).toEqual([]);
    const back = teams.ek.journalNote.save({ ...first, version: 2 });
    await expect(back).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    const rows = await current().database.asOwner(
      async (tx) => await tx.journalNote.findMany({ where: { participationId } }),
    );
    expect(rows).toMatchObject([{ text: '' }]);
  });

  test('refuses in the database what the application would never ask for', async () => {
    const first = draft();
    await teams.ek.journalNote.sign(first);
    const lead = { kind: 'staff', userId: teams.ids.ekLead, role: 'team-lead', teamId: teams.ids.ek } as const;
    const coach = { kind: 'staff', userId: teams.ids.ekCoach, role: 'coach', teamId: teams.ids.ek } as const;
    const { database } = current();
    const changed = await database.withActor(coach, { requestId: null }, async ({ tx }) => {
      return await tx.journalNote.updateMany({ where: { id: first.noteId }, data: { kind: 'other' } });
    });
    expect(changed.count).toBe(0);
    const deleting = database.withActor(
      coach,
      { requestId: null },
      async ({ tx }) => await tx.journalNote.deleteMany(),
    );
    await expect(deleting).rejects.toThrow();
    const ofSomebodyElse = database.withActor(lead, { requestId: null }, async ({ tx }) => {
      const row = {
        id: randomUUID(),
        teamId: teams.ids.ek,
        participationId,
        authorId: teams.ids.ekCoach,
        kind: 'other',
      };
      return await tx.journalNote.createMany({ data: [{ ...row, happenedOn: new Date('2026-03-10') }] });
    });
    await expect(ofSomebodyElse).rejects.toThrow();
  });
});
