import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('an action plan', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });

  const step = (changes: object = {}) => ({
    ...{ stepId: randomUUID(), what: 'Ringa biblioteket', who: 'Maja', dueOn: '2026-03-18' },
    ...{ state: 'open' as const, endedOn: null, ...changes },
  });
  const goal = (changes: object = {}) => ({
    ...{ wording: 'Jag vill arbeta med böcker', scalingQuestion: 'Hur nära är du?', state: 'open' as const },
    ...{ endedOn: null, steps: [step()], ratings: [], ...changes },
  });
  const save = async (saved: { goalId: string; version: number; goal: ReturnType<typeof goal> }, by = teams.ek) =>
    await by.actionPlan.saveGoal({ participationId, ...saved });

  test('is goals as they stand, and what was changed by whom', async () => {
    const goalId = randomUUID();
    const steps = [step()];
    expect(await save({ goalId, version: 0, goal: goal({ steps }) })).toEqual({ version: 1 });
    const done = steps.map((each) => ({ ...each, state: 'done' as const, endedOn: '2026-03-10' }));
    const ratings = [{ ratedOn: '2026-03-10', value: 4, notLower: 'Jag läser igen' }];
    await save({ goalId, version: 1, goal: goal({ steps: done, ratings }) }, teams.ekLead);
    const plan = await teams.ek.actionPlan.get({ participationId });
    expect(plan.goals).toMatchObject([{ goalId, version: 2, steps: done, ratings }]);
    expect(plan.changes).toMatchObject([
      { number: 2, changedByName: 'Edit Ek', changes: ['Gjort: Ringa biblioteket', 'Skattning 2026-03-10: 4'] },
      { number: 1, changedByName: 'Ebba Ek', changes: ['Målet skrevs.'] },
    ]);
  });

  test('takes the same again without a change, and never lets one write over another', async () => {
    const goalId = randomUUID();
    const first = { goalId, version: 0, goal: goal() };
    await save(first);
    expect(await save(first)).toEqual({ version: 1 });
    await save({ goalId, version: 1, goal: { ...first.goal, wording: 'Det ena fönstret' } });
    const other = save({ goalId, version: 1, goal: { ...first.goal, wording: 'Det andra fönstret' } });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await teams.ek.actionPlan.get({ participationId })).goals).toMatchObject([{ wording: 'Det ena fönstret' }]);
  });

  test('says at the field what is wrong, and is closed with the participation', async () => {
    const wrong = save({ goalId: randomUUID(), version: 0, goal: goal({ steps: [step({ state: 'done' })] }) });
    expect(await fieldErrorsOf(wrong)).toMatchObject([{ field: 'steps.0.endedOn' }]);
    await teams.ek.participation.close({ participationId, version: 1, ...closing });
    const late = save({ goalId: randomUUID(), version: 0, goal: goal() });
    await expect(late).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('asks for a step near its last day, until it is done', async () => {
    const goalId = randomUUID();
    const steps = [step()];
    const kinds = async () => (await teams.ek.duty.list()).duties.map(({ kind }) => kind);
    await save({ goalId, version: 0, goal: goal({ steps }) });
    expect(await kinds()).toContain('plan-step');
    expect((await teams.ek.participation.get({ participationId })).plan).toMatchObject({
      openGoals: ['Jag vill arbeta med böcker'],
      nextStep: { what: 'Ringa biblioteket' },
    });
    const done = steps.map((each) => ({ ...each, state: 'done' as const, endedOn: '2026-03-10' }));
    await save({ goalId, version: 1, goal: goal({ steps: done }) });
    expect(await kinds()).not.toContain('plan-step');
  });

  test('is not another team’s', async () => {
    const goalId = randomUUID();
    await save({ goalId, version: 0, goal: goal() });
    await expect(teams.alm.actionPlan.get({ participationId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const there = save({ goalId, version: 1, goal: goal({ wording: 'Annat' }) }, teams.alm);
    await expect(there).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('has contacts at authorities, whom the team knows in the next case too', async () => {
    const contactId = randomUUID();
    const contact = {
      ...{ authority: 'SOC' as const, name: 'Sara Holm', role: 'Handläggare', phone: '070-174 06 10', email: '' },
      ...{ validFrom: '2026-03-01', validTo: null },
    };
    const saved = { participationId, contactId, version: 0, contact };
    await teams.ek.caseContact.save(saved);
    await teams.ek.caseContact.save(saved);
    const stale = { ...contact, phone: '070-174 06 11' };
    await teams.ek.caseContact.save({ participationId, contactId, version: 1, contact: stale });
    const other = teams.ek.caseContact.save({ participationId, contactId, version: 1, contact });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await teams.ek.participation.get({ participationId })).contacts).toMatchObject([
      { contactId, phone: '070-174 06 11', version: 2 },
    ]);
    expect(await teams.ek.caseContact.suggest()).toMatchObject([{ authority: 'SOC', name: 'Sara Holm' }]);
    expect(await teams.alm.caseContact.suggest()).toEqual([]);
    const { validFrom: _from, ...undated } = contact;
    const ended = { ...undated, validFrom: '2026-03-01', validTo: '2026-02-01' };
    const wrong = teams.ek.caseContact.save({ participationId, contactId: randomUUID(), version: 0, contact: ended });
    await expect(wrong).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describeOnEachDatabase('a follow-up', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });

  const booking = (changes: object = {}) => ({
    ...{ participationId, version: 0, cancel: false, plannedOn: '2026-03-20', plannedTime: '10:00', place: '' },
    ...{ bookedBy: 'SOC' as const, bookingId: randomUUID(), ...changes },
  });
  const read = async () => await teams.ek.participation.get({ participationId });
  const kinds = async () => (await teams.ek.duty.list()).duties.map(({ kind }) => kind);

  test('is booked, moved, held, and then due again in three months', async () => {
    const booked = booking();
    expect(await kinds()).toContain('follow-up');
    await teams.ek.followUp.book(booked);
    await teams.ek.followUp.book(booked);
    expect(await kinds()).toContain('booked-follow-up');
    expect(await kinds()).not.toContain('follow-up');
    await teams.ek.followUp.book({ ...booked, version: 1, plannedOn: '2026-03-16' });
    const stale = teams.ek.followUp.book({ ...booked, version: 1, plannedOn: '2026-03-25' });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await read()).bookings).toMatchObject([{ plannedOn: '2026-03-16', version: 2 }]);
    await teams.ek.followUp.record({
      ...{ participationId, version: 1, bookingId: booked.bookingId, heldOn: '2026-03-16' },
      ...{ present: ['participant', 'coach', 'SOC'], attendees: 'Maja, Ebba och Sara (Socialtjänsten)', agreed: '' },
    });
    expect(await read()).toMatchObject({
      bookings: [],
      nextFollowUpDueOn: '2026-06-16',
      followUps: [{ present: ['participant', 'coach', 'SOC'] }],
    });
  });

  test('is cancelled, and never booked for a day that has been', async () => {
    expect(await fieldErrorsOf(teams.ek.followUp.book(booking({ plannedOn: '2026-03-15' })))).toMatchObject([
      { field: 'plannedOn' },
    ]);
    const booked = booking();
    await teams.ek.followUp.book(booked);
    await teams.ek.followUp.book({ ...booked, version: 1, cancel: true });
    await teams.ek.followUp.book({ ...booked, version: 1, cancel: true });
    expect((await read()).bookings).toEqual([]);
    expect(await kinds()).toContain('follow-up');
  });

  test('is corrected by another, once, and what stood stays to be read', async () => {
    const held = { present: [], attendees: 'Maja och Sara', agreed: 'Praktik' };
    await teams.ek.followUp.record({ participationId, version: 1, heldOn: '2026-03-10', ...held });
    const [wrong] = (await read()).followUps;
    const correctsId = wrong?.followUpId ?? '';
    await teams.ekLead.followUp.record({ participationId, version: 2, heldOn: '2026-03-05', ...held, correctsId });
    expect(await read()).toMatchObject({
      nextFollowUpDueOn: '2026-06-05',
      followUps: [{ heldOn: '2026-03-05' }],
      correctedFollowUps: [{ heldOn: '2026-03-10', recordedByName: 'Ebba Ek' }],
    });
    const again = teams.ek.followUp.record({ participationId, version: 3, heldOn: '2026-03-06', ...held, correctsId });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await read()).followUps).toHaveLength(1);
  });
});

describeOnEachDatabase('a measurement', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });

  const score = (changes: object = {}) => ({
    ...{ participationId, scoreId: randomUUID(), correctsId: null, scale: 'scaling' as const },
    ...{ measuredOn: '2026-03-10', score: 4, ...changes },
  });

  test('is kept once however often it comes, and one of a day', async () => {
    const first = score();
    await teams.ek.outcomeScore.record(first);
    await teams.ek.outcomeScore.record(first);
    expect(await fieldErrorsOf(teams.ek.outcomeScore.record(score({ score: 5 })))).toMatchObject([
      { field: 'measuredOn' },
    ]);
    expect((await teams.ek.outcomeScore.list({ participationId })).scores).toMatchObject([{ score: 4 }]);
  });

  test('is corrected by another, and stays to be read', async () => {
    const first = score();
    await teams.ek.outcomeScore.record(first);
    await teams.ek.outcomeScore.record(score({ score: 6, correctsId: first.scoreId }));
    const { scores } = await teams.ekLead.outcomeScore.list({ participationId });
    expect(scores).toMatchObject([
      { score: 4, correctedAt: expect.any(Date), recordedByName: 'Ebba Ek' },
      { score: 6, correctedAt: null },
    ]);
    const again = teams.ek.outcomeScore.record(
      score({ score: 7, correctsId: first.scoreId, measuredOn: '2026-03-11' }),
    );
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('of ORS asks for the team’s licence', async () => {
    const ors = score({ scale: 'ors', score: 21.4 });
    expect(await fieldErrorsOf(teams.ek.outcomeScore.record(ors))).toMatchObject([{ field: 'scale' }]);
    await current().database.asOwner((tx) =>
      tx.team.update({ where: { id: teams.ids.ek }, data: { scalesLicensedOn: new Date('2026-01-01') } }),
    );
    await teams.ek.outcomeScore.record(ors);
    expect(await teams.ek.outcomeScore.list({ participationId })).toMatchObject({
      isLicensed: true,
      guides: { guide: { ors: 25 } },
      scores: [{ scale: 'ors', score: 21.4 }],
    });
  });
});
