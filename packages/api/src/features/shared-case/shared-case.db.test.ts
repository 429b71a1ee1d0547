import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const day = 86_400_000;

describeOnEachDatabase('what is shared with an authority', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  let personId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
    ({
      person: { personId },
    } = await teams.ek.participation.get({ participationId }));
  });

  /** Past the rules of giving, so that it holds today on whatever day the test is run. */
  async function share(overrides: { authority?: string; purpose?: string; validUntil?: Date } = {}): Promise<string> {
    const id = randomUUID();
    await current().database.asOwner((tx) =>
      tx.consent.create({
        data: {
          ...{ id, teamId: teams.ids.ek, personId, authority: 'FK', purpose: 'lift-secrecy' },
          ...{
            categories: ['follow-ups', 'participation'],
            form: 'oral',
            witness: 'Bo',
            recordedById: teams.ids.ekCoach,
          },
          ...{ givenOn: new Date('2026-01-01'), validUntil: new Date(Date.now() + 30 * day), ...overrides },
        },
      }),
    );
    return id;
  }

  const openCases = async () => (await teams.ekAgency.sharedCase.list()).map((found) => found.participationId);
  const open = () => teams.ekAgency.sharedCase.get({ participationId });

  test('is whom a valid consent names, and of the case what it names', async () => {
    await share();
    const { version } = await teams.ek.participation.get({ participationId });
    const held = { heldOn: '2026-03-02', attendees: 'FK', agreed: 'Träffas i juni.' };
    await teams.ek.followUp.record({ participationId, version, ...held });
    expect(await openCases()).toEqual([participationId]);
    expect(await open()).toEqual({
      participationId,
      categories: ['participation', 'follow-ups'],
      person: { givenName: 'Maja', familyName: 'Berg', birthDate: '1990-01-01' },
      participation: { enrolledOn: '2025-12-01', firstStep: 'Träffpunkten på måndagar', coachName: 'Ebba Ek' },
      followUps: [{ followUpId: expect.any(String), ...held }],
      ...{ contact: null, income: null, closing: null },
    });
  });

  test.each([
    ['nobody was asked', null],
    ['another authority was named', { authority: 'AF' }],
    ['it was for a survey', { purpose: 'survey' }],
    ['it was for the follow-up register', { purpose: 'follow-up-register' }],
    ['it has run out', { validUntil: new Date(Date.now() - 2 * day) }],
  ])('is nothing where %s', async (_what, consent) => {
    if (consent !== null) await share(consent);
    expect(await openCases()).toEqual([]);
    await expect(open()).rejects.toMatchObject({
      ...{ code: 'NOT_FOUND', message: 'Inget samtycke ger din myndighet rätt att se den här sidan nu.' },
    });
  });

  test('closes when staff record that it was taken back', async () => {
    const consentId = await share();
    expect(await openCases()).toEqual([participationId]);
    await teams.ek.consent.withdraw({ participationId, consentId });
    expect(await openCases()).toEqual([]);
    await expect(open()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ closing: null });
  });

  test('is logged for the person each time, also when it was only listed', async () => {
    await share();
    await openCases();
    await open();
    const logged = await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({
        where: { actorKind: 'representative', personId },
        select: { action: true, userId: true, teamId: true, subjectId: true },
        orderBy: { id: 'asc' },
      }),
    );
    const entry = { userId: 'agency', teamId: teams.ids.ek, subjectId: participationId };
    expect(logged).toEqual([
      { action: 'sharedCase.list', ...entry },
      { action: 'sharedCase.get', ...entry },
    ]);
  });
});
