import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolmentOf, enrolSomebody, person, queueSomebody, referral } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, today, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('the search in notes', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });

  const note = (text: string, happenedOn = '2026-03-10', of = participationId) => ({
    ...{ participationId: of, noteId: randomUUID(), version: 0, kind: 'conversation' as const },
    ...{ happenedOn, text },
  });
  const find = async (words: string, more: Partial<Parameters<TwoTeams['ek']['noteSearch']['find']>[0]> = {}) =>
    await teams.ek.noteSearch.find({ words, cases: 'open', ...more });
  const marked = ({ snippets }: Awaited<ReturnType<typeof find>>['hits'][number]) =>
    snippets.flatMap(({ parts }) => parts.flatMap(({ text, isFound }) => (isFound ? [text] : [])));
  const enrolOther = async (givenName: string) => {
    const queued = await queueSomebody(teams, { identityNumber: '', givenName });
    return await teams.ek.participation.enrol({
      ...enrolmentOf(teams, queued),
      person: { ...person, givenName, identityNumber: '' },
    });
  };
  const searchesIn = async (teamId: string) =>
    await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({ where: { teamId, action: 'noteSearch.find' }, orderBy: { id: 'asc' } }),
    );

  test('finds a signed note by words of it and of what was added, and says whose and where it is', async () => {
    const signed = note('Maja vill prova praktik på ett café.');
    await teams.ek.journalNote.sign(signed);
    await teams.ekLead.journalNote.add({ noteId: signed.noteId, text: 'Det blev Ica i stället.' });
    const { hits, found, cases } = await find('cafe praktik ica');
    expect({ found, cases }).toEqual({ found: 1, cases: 1 });
    expect(hits).toMatchObject([
      {
        ...{ source: 'note', recordId: signed.noteId, on: '2026-03-10', noteKind: 'conversation', isDraft: false },
        authorNames: ['Ebba Ek', 'Edit Ek'],
        case: { participationId, givenName: 'Maja', familyName: 'Berg', isOpen: true },
      },
    ]);
    expect(hits.flatMap(marked)).toEqual(['praktik', 'café', 'Ica']);
    expect((await find('praktik bibliotek')).hits).toEqual([]);
  });

  test('finds a draft for its author alone', async () => {
    await teams.ek.journalNote.save(note('Ett halvt utkast'));
    expect((await find('utkast')).hits).toMatchObject([{ source: 'note', isDraft: true }]);
    expect((await teams.ekLead.noteSearch.find({ words: 'utkast', cases: 'open' })).hits).toEqual([]);
  });

  test('finds what is written in every part of a case', async () => {
    await teams.ek.journalNote.sign({ ...note('Kartlägger: trivs med sjöfart'), kind: 'mapping' });
    await teams.ek.actionPlan.saveGoal({
      ...{ participationId, goalId: randomUUID(), version: 0 },
      goal: {
        ...{ wording: 'Arbeta till sjöss', scalingQuestion: '', state: 'open', endedOn: null, ratings: [] },
        steps: [
          {
            stepId: randomUUID(),
            what: 'Ringa sjöfartsskolan',
            who: 'Maja',
            dueOn: null,
            state: 'open',
            endedOn: null,
          },
        ],
      },
    });
    await teams.ek.workTraining.saveMatching({
      ...{ participationId, matchingId: randomUUID(), version: 0, fits: 'Sjöfart', employerId: null, placeId: null },
      ...{ askedOn: null, answer: 'not-asked', answerNote: '' },
    });
    const meetingId = randomUUID();
    await teams.ek.meeting.save({
      ...{ meetingId, version: 0 },
      plan: {
        ...{ kind: 'team', heldOn: today, startsAt: '09:00', endsAt: '10:00', place: '' },
        ...{ memberIds: [], isCancelled: false, cancelReason: '' },
        agenda: [{ itemId: randomUUID(), title: 'Studiebesök på sjöfartsmuseet' }],
      },
    });
    await teams.ek.meeting.raise({
      ...{ meetingId, caseId: randomUUID(), version: 0 },
      raised: { participationId, referralId: null, question: 'Finns det sjöfart här?', isWithdrawn: false },
    });
    const sources = async (words: string, more = {}) =>
      (await find(words, more)).hits.map(({ source }) => source).toSorted();
    expect(await sources('sjöfart')).toEqual(['goal', 'mapping', 'matching', 'meeting-case', 'meeting-point']);
    expect(await sources('sjöfart', { kinds: ['plan', 'mapping'] })).toEqual(['goal', 'mapping']);
    expect(await sources('hundpromenaden')).toEqual(['referral']);
    await teams.ek.closing.saveDraft({ participationId, version: 0, text: 'Gick i land efter lång seglats.' });
    expect(await sources('seglats')).toEqual(['closing-draft']);
    const { version } = await teams.ek.participation.get({ participationId });
    await teams.ek.participation.close({
      ...closing,
      ...{ participationId, version, finalDocumentation: 'Studerar seglats på folkhögskola.' },
    });
    expect(await sources('seglats')).toEqual([]);
    expect(await sources('seglats', { cases: 'closed' })).toEqual(['final-documentation']);
  });

  test('is narrowed by kind, day, author and whether the case is open', async () => {
    await teams.ek.journalNote.sign(note('Skogen i mars', '2026-03-01'));
    await teams.ekLead.journalNote.sign(note('Skogen i februari', '2026-02-01'));
    const days = async (more: Partial<Parameters<TwoTeams['ek']['noteSearch']['find']>[0]>) =>
      (await find('skogen', more)).hits.map(({ on }) => on);
    expect(await days({})).toEqual(['2026-03-01', '2026-02-01']);
    expect(await days({ from: '2026-02-02' })).toEqual(['2026-03-01']);
    expect(await days({ to: '2026-02-01' })).toEqual(['2026-02-01']);
    expect(await days({ authorId: teams.ids.ekLead })).toEqual(['2026-02-01']);
    expect(await days({ kinds: ['meeting', 'referral'] })).toEqual([]);
    expect(await days({ cases: 'closed' })).toEqual([]);
  });

  test('shows nothing of another team', async () => {
    await teams.ek.journalNote.sign(note('Praktik på lager'));
    expect(await teams.alm.noteSearch.find({ words: 'praktik', cases: 'all' })).toEqual({
      ...{ hits: [], found: 0, cases: 0, left: 0, next: null },
    });
  });

  test('leaves out whose identity is protected, also for the lead, and says how many', async () => {
    const other = await enrolOther('Noor');
    await teams.ek.journalNote.sign(note('Praktik på lager'));
    await teams.ek.journalNote.sign(note('Praktik på kontor', '2026-03-10', other.participationId));
    const { person: maja } = await teams.ek.participation.get({ participationId });
    await teams.ek.person.protect({ personId: maja.personId, kind: 'confidentiality-marking' });
    for (const caller of [teams.ek, teams.ekLead]) {
      const { hits, left, found } = await caller.noteSearch.find({ words: 'praktik', cases: 'open' });
      expect(hits.map(({ case: of }) => of?.givenName)).toEqual(['Noor']);
      expect({ left, found }).toEqual({ left: 1, found: 1 });
    }
  });

  test('gives twenty at a time, the newest first, and logs each page with whose text it showed', async () => {
    const other = await enrolOther('Noor');
    for (let day = 1; day <= 14; day += 1) {
      await teams.ek.journalNote.sign(note('Åt lunch', `2026-01-${String(day).padStart(2, '0')}`));
    }
    for (let day = 1; day <= 8; day += 1) {
      await teams.ek.journalNote.sign(note('Lunch ihop', `2026-02-0${day}`, other.participationId));
    }
    const first = await find('lunch');
    expect([first.hits.length, first.found, first.cases]).toEqual([20, 22, 2]);
    expect(first.hits.map(({ on }) => on).slice(0, 9)).toEqual([
      ...[
        '2026-02-08',
        '2026-02-07',
        '2026-02-06',
        '2026-02-05',
        '2026-02-04',
        '2026-02-03',
        '2026-02-02',
        '2026-02-01',
      ],
      '2026-01-14',
    ]);
    const second = await find('lunch', { cursor: first.next ?? undefined });
    expect(second.hits.map(({ on }) => on)).toEqual(['2026-01-02', '2026-01-01']);
    expect(second.next).toBeNull();

    const entries = await searchesIn(teams.ids.ek);
    expect(entries.map(({ personId, details }) => [personId === null ? 'search' : 'person', details])).toEqual([
      ['search', expect.objectContaining({ rows: 20, found: 22, cases: 2, left: 0, goesOn: false, which: 'open' })],
      ['person', { rows: 8 }],
      ['person', { rows: 12 }],
      ['search', expect.objectContaining({ rows: 2, found: 22, goesOn: true })],
      ['person', { rows: 2 }],
    ]);
    expect(entries[1]).toMatchObject({ subjectId: other.participationId });
    expect(JSON.stringify(entries.map(({ details }) => details)).toLowerCase()).not.toContain('lunch');
  });

  test('is in the log also when nothing was found, and of nobody', async () => {
    await find('finnsinte');
    expect(await searchesIn(teams.ids.ek)).toMatchObject([
      { userId: teams.ids.ekCoach, personId: null, subjectId: null, details: { rows: 0, found: 0 } },
    ]);
  });

  test('refuses words that say too little or are too many', async () => {
    expect(await fieldErrorsOf(find('a'))).toEqual([{ field: 'words', message: 'Skriv minst två bokstäver.' }]);
    await expect(find('ord'.repeat(40))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await searchesIn(teams.ids.ek)).toEqual([]);
  });

  test('finds a referral whose person isn’t enrolled', async () => {
    const { referralId: waiting } = await teams.ek.referral.register({
      ...referral,
      ...{ person: { ...referral.person, givenName: 'Ida', identityNumber: '' }, wishes: 'Trumpet' },
    });
    expect((await find('trumpet')).hits).toMatchObject([
      { source: 'referral', recordId: waiting, case: { participationId: null, referralId: waiting } },
    ]);
  });
});
