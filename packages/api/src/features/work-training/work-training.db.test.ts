import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('work training', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  let employerId: string;
  let placeId: string;
  const employer = () => ({
    ...{ employerId, version: 0, name: 'Bageriet Exempel', organisationNumber: '2021005489' },
    ...{ lineOfBusiness: 'restaurant' as const, address: 'Torget 1', notes: 'Ring före tio.', isActive: true },
    contacts: [{ name: 'Bo Ek', role: 'Bagare', phone: '070-174 06 05', email: '' }],
  });
  const place = () => ({
    ...{ placeId, employerId, version: 0, tasks: 'Baka bröd', hours: '10–20', requirements: 'Tidiga morgnar' },
    standing: 'open' as const,
  });
  const placement = (changes: object = {}) => ({
    ...{ participationId, workTrainingId: randomUUID(), version: 0, employerId, placeId, employer: 'Bageriet Exempel' },
    ...{ supervisor: 'Bo', startedOn: '2026-02-02', hoursPerWeek: 10, hoursChanges: [], goal: 'Orka fyra dagar' },
    ...{ plan: 'Korta pass', followUpOn: null as string | null, endedOn: null, ending: null, endingNote: '' },
    ...changes,
  });
  const list = async (caller = teams.ek) => await caller.workTraining.list({ participationId });

  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
    [employerId, placeId] = [randomUUID(), randomUUID()];
    await teams.ek.employer.save(employer());
    await teams.ek.employer.savePlace(place());
  });

  test('keeps employers, their contacts and places for the team, and for no other', async () => {
    const { employers } = await teams.ek.employer.list();
    expect(employers).toMatchObject([
      {
        ...{ name: 'Bageriet Exempel', organisationNumber: '202100-5489', version: 1 },
        contacts: [{ name: 'Bo Ek', phone: '070-174 06 05' }],
        places: [{ tasks: 'Baka bröd', standing: 'open' }],
      },
    ]);
    expect((await teams.alm.employer.list()).employers).toEqual([]);
    await expect(teams.alm.employer.save({ ...employer(), version: 1, name: 'Tagen' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(teams.alm.employer.savePlace({ ...place(), placeId: randomUUID() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('takes the same twice, and lets no second window write over the first', async () => {
    expect(await teams.ek.employer.save(employer())).toEqual({ version: 1 });
    expect(await teams.ek.employer.save({ ...employer(), version: 1, notes: 'Ring efter tio.' })).toEqual({
      version: 2,
    });
    await expect(teams.ek.employer.save({ ...employer(), version: 1, notes: 'Ring aldrig.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const begun = placement();
    await teams.ek.workTraining.save(begun);
    await teams.ek.workTraining.save(begun);
    expect((await list()).placements).toHaveLength(1);
  });

  test('follows a placement from its first day, through other hours, to its end, in the figures too', async () => {
    const begun = placement();
    await teams.ek.workTraining.save(begun);
    const changed = { ...begun, hoursChanges: [{ from: '2026-03-02', hoursPerWeek: 15.5 }] };
    await teams.ek.workTraining.save({ ...changed, version: 1 });
    await teams.ek.workTraining.save({
      ...{ ...changed, version: 2, endedOn: '2026-03-10', ending: 'employment' as const, endingNote: 'Timanställd' },
    });
    expect((await list()).placements).toMatchObject([
      { version: 3, hoursPerWeek: 10, hoursChanges: [{ hoursPerWeek: 15.5 }], ending: 'employment' },
    ]);
    const { figures } = await teams.ek.report.get({
      teamId: teams.ids.ek,
      period: { from: '2026-01-01', to: '2026-12-31' },
    });
    const resultOf = (id: string) => figures.find(({ metricId }) => metricId === id)?.result;
    expect(resultOf('workTraining.started')).toMatchObject({ value: 1 });
    expect(resultOf('workTraining.hoursPerWeek')).toMatchObject({ groups: { all: { mean: 10 } } });
  });

  test('says at the field what is wrong', async () => {
    const early = teams.ek.workTraining.save(placement({ startedOn: '2025-11-30' }));
    expect(await fieldErrorsOf(early)).toMatchObject([{ field: 'startedOn' }]);
    const unasked = {
      ...{ participationId, matchingId: randomUUID(), version: 0, fits: 'Djur', employerId: null, placeId: null },
      ...{ askedOn: null, answer: 'no' as const, answerNote: '' },
    };
    expect(await fieldErrorsOf(teams.ek.workTraining.saveMatching(unasked))).toMatchObject([
      { field: 'employerId' },
      { field: 'askedOn' },
    ]);
  });

  test('notes what fits and whom the team asked', async () => {
    const matching = {
      ...{ participationId, matchingId: randomUUID(), version: 0, fits: 'Lugnt, tidiga morgnar', employerId, placeId },
      ...{ askedOn: '2026-01-20', answer: 'waiting' as const, answerNote: '' },
    };
    await teams.ek.workTraining.saveMatching(matching);
    await teams.ek.workTraining.saveMatching({
      ...matching,
      version: 1,
      answer: 'yes',
      answerNote: 'Börja i februari',
    });
    expect((await list()).matchings).toMatchObject([
      { fits: 'Lugnt, tidiga morgnar', answer: 'yes', version: 2, recordedByName: 'Ebba Ek' },
    ]);
    await expect(list(teams.alm)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('lets the employer read the first name, and what the participant has approved last', async () => {
    const begun = placement();
    const { workTrainingId } = begun;
    await teams.ek.workTraining.save(begun);
    const sheet = async () => (await list()).placements[0]?.sheet.map(({ text }) => text);
    expect(await sheet()).toEqual(['Maja']);
    await teams.ek.workTraining.approveSheet({
      workTrainingId,
      fields: ['tasks', 'hours', 'phone'],
      approvedOn: '2026-02-01',
    });
    expect(await sheet()).toEqual(['Maja', '070-174 06 05', '10', 'Baka bröd']);
    await teams.ek.workTraining.approveSheet({ workTrainingId, fields: ['goal'], approvedOn: '2026-02-10' });
    expect(await sheet()).toEqual(['Maja', 'Orka fyra dagar']);
    expect((await list()).placements[0]?.approval).toMatchObject({
      approvedOn: '2026-02-10',
      recordedByName: 'Ebba Ek',
    });
    const file = await teams.ek.workTraining.exportSheet({ workTrainingId });
    expect(Buffer.from(file.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const future = teams.ek.workTraining.approveSheet({ workTrainingId, fields: [], approvedOn: '2026-12-31' });
    expect(await fieldErrorsOf(future)).toMatchObject([{ field: 'approvedOn' }]);
  });

  test('puts no particular of who has protected identity on the sheet', async () => {
    const begun = placement();
    const { workTrainingId } = begun;
    await teams.ek.workTraining.save(begun);
    await teams.ek.workTraining.approveSheet({
      workTrainingId,
      fields: ['family-name', 'goal'],
      approvedOn: '2026-02-01',
    });
    const { person } = await teams.ek.participation.get({ participationId });
    await teams.ek.person.protect({ personId: person.personId, kind: 'confidentiality-marking' });
    expect((await list()).placements[0]?.sheet.map(({ text }) => text)).toEqual(['Deltagaren', 'Orka fyra dagar']);
  });

  test('asks for a follow-up on its day, until another is chosen', async () => {
    const begun = placement({ followUpOn: '2026-03-16' });
    await teams.ek.workTraining.save(begun);
    const asked = async () =>
      (await teams.ek.duty.list()).duties.filter(({ kind }) => kind === 'work-training').map(({ dueOn }) => dueOn);
    expect(await asked()).toEqual(['2026-03-16']);
    await teams.ek.workTraining.save({ ...begun, version: 1, followUpOn: '2026-05-04' });
    expect(await asked()).toEqual([]);
  });
});
