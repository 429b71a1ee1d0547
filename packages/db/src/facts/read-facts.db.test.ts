import { randomUUID } from 'node:crypto';
import type { FactKind, Facts } from '@kraften/domain/concepts/facts/facts';
import { defaultScoreGuides } from '@kraften/domain/concepts/outcome-score/outcome-score';
import type { Actor } from '@kraften/domain/permissions/actor';
import { beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../testing/test-databases';
import { insertTwoTeams, type TwoTeams } from '../testing/two-teams';
import { readFacts } from './read-facts';

const request = { requestId: null };

const kinds: readonly FactKind[] = [
  'referrals',
  'followUps',
  'incomeAfter',
  'sessions',
  'workTrainings',
  'scores',
  'meetings',
  'costs',
];

describeOnEachDatabase('facts', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    const { database } = current();
    teams = await insertTwoTeams(database);
    const { teamId, personId, participationId, referralId, coachId } = teams.alpha;
    const [earlier, waiting] = [randomUUID(), randomUUID()];
    await database.withActor(teams.alpha.staff, request, async ({ tx }) => {
      const visit = { teamId, referralId, visitTime: '13:00', place: 'Gussarvsgatan' };
      await tx.studyVisit.createMany({
        data: [
          { ...visit, id: randomUUID(), visitOn: new Date('2026-01-13'), outcome: 'missed' },
          { ...visit, id: randomUUID(), visitOn: new Date('2026-01-27'), outcome: 'visited' },
        ],
      });
      await tx.referral.createMany({
        data: [
          { id: earlier, teamId, personId, source: 'AF', receivedOn: new Date('2024-01-02') },
          { id: waiting, teamId, personId, source: 'FK', receivedOn: new Date('2026-09-01') },
        ],
      });
      await tx.participation.create({
        data: {
          id: '00000000-0000-4000-8000-000000000001',
          teamId,
          personId,
          referralId: earlier,
          coachId,
          enrolledOn: new Date('2024-02-01'),
          closedOn: new Date('2024-11-29'),
          outcome: 'other',
          otherReason: 'medical-rehabilitation',
          incomeSourceAfter: 'sickness-benefit',
        },
      });
      await tx.attendance.create({
        data: {
          id: randomUUID(),
          teamId,
          sessionId: teams.alpha.sessionId,
          participationId: '00000000-0000-4000-8000-000000000001',
          present: false,
        },
      });
      await tx.workTraining.updateMany({
        where: { participationId },
        data: { endedOn: new Date('2026-08-28'), ending: 'employment' },
      });
    });
    await database.asOwner(async (tx) => {
      await tx.team.update({ where: { id: teamId }, data: { orsGuide: 28 } });
      const closing = { closedOn: new Date('2026-10-30'), outcome: 'work', incomeSourceAfter: 'none' };
      await tx.participation.update({ where: { id: teams.beta.participationId }, data: closing });
    });
  });

  test('come for staff and steering alike, of every kind, without anything that says who', async () => {
    const { alpha } = teams;
    const { participationId, personId, teamId } = alpha;
    for (const actor of [alpha.staff, alpha.steering]) {
      const facts = await current().database.withActor(actor, request, ({ tx }) => readFacts(tx, teamId, kinds));
      expect(facts.participations.map(({ enrolledOn }) => enrolledOn)).toEqual(['2024-02-01', '2026-03-01']);
      expect(facts.referrals).toMatchObject([
        { receivedOn: '2024-01-02', visitedOn: null, decision: null, decidedOn: null, enrolledOn: '2024-02-01' },
        {
          id: alpha.referralId,
          personId,
          sex: 'female',
          source: 'SELF',
          receivedOn: '2026-01-07',
          visitedOn: '2026-01-20',
          decision: 'accepted',
          decidedOn: '2026-02-01',
          enrolledOn: '2026-03-01',
        },
        { source: 'FK', receivedOn: '2026-09-01', visitedOn: null, enrolledOn: null },
      ]);
      expect(facts.followUps).toEqual([{ participationId, heldOn: '2026-06-01' }]);
      expect(facts.incomeAfter).toEqual([
        { participationId: '00000000-0000-4000-8000-000000000001', incomeSource: 'sickness-benefit' },
      ]);
      expect(facts.sessions).toEqual([
        {
          id: alpha.sessionId,
          groupName: 'Träffpunkten',
          heldOn: '2026-04-07',
          attendances: [
            { participationId, present: true },
            { participationId: '00000000-0000-4000-8000-000000000001', present: false },
          ],
        },
      ]);
      expect(facts.workTrainings).toEqual([
        {
          id: expect.any(String),
          participationId,
          startedOn: '2026-05-04',
          endedOn: '2026-08-28',
          ending: 'employment',
          hoursPerWeek: 12.5,
        },
      ]);
      expect(facts.scores).toEqual({
        guides: { ...defaultScoreGuides, guide: { ...defaultScoreGuides.guide, ors: 28 } },
        measurements: [{ participationId, scale: 'scaling', measuredOn: '2026-03-10', score: 3.5 }],
      });
      expect(facts.meetings).toEqual([
        {
          id: alpha.meetingId,
          kind: 'steering',
          heldOn: '2026-03-19',
          seats: [
            { authority: 'AF', present: false },
            { authority: 'FK', present: true },
          ],
        },
      ]);
      expect(facts.costs).toEqual([
        { month: '2026-03-01', category: 'Personal', ore: 17_850_000, isPreliminary: true },
      ]);
      expect(JSON.stringify(facts)).not.toMatch(/Kim|alpha|Bageriet|Bo\b|AF, |coach/);
    }
  });

  test('hold the kinds that were asked for and no other', async () => {
    const { alpha } = teams;
    const read = async (...asked: readonly FactKind[]) =>
      await current().database.withActor(alpha.steering, request, ({ tx }) => readFacts(tx, alpha.teamId, asked));
    expect(Object.keys(await read())).toEqual(['participations']);
    expect(Object.keys(await read('costs', 'sessions', 'costs'))).toEqual(['participations', 'costs', 'sessions']);
  });

  test('of another team are not to be had, of any kind, though it has some', async () => {
    const { alpha, beta } = teams;
    const rowsFor = async (actor: Actor) =>
      rowsByKind(await current().database.withActor(actor, request, ({ tx }) => readFacts(tx, beta.teamId, kinds)));
    const there = await rowsFor(beta.steering);
    expect(new Set(Object.keys(there))).toEqual(new Set(['participations', ...kinds]));
    for (const [kind, rows] of Object.entries(there)) expect(rows, kind).toHaveLength(1);
    const none = Object.fromEntries(Object.keys(there).map((kind) => [kind, []]));
    for (const actor of [alpha.staff, alpha.steering]) expect(await rowsFor(actor)).toEqual(none);
  });

  test('of one team hold none of another’s for those who see both', async () => {
    const { alpha, beta } = teams;
    const officer: Actor = {
      kind: 'steering',
      userId: 'officer',
      role: 'association-officer',
      teamIds: [alpha.teamId, beta.teamId],
    };
    for (const { teamId, steering } of [alpha, beta]) {
      const read = (actor: Actor) =>
        current().database.withActor(actor, request, ({ tx }) => readFacts(tx, teamId, kinds));
      expect(await read(officer)).toEqual(await read(steering));
    }
  });

  test('are held against the domain’s guides where a team has set none', async () => {
    const { beta } = teams;
    const { scores } = await current().database.withActor(beta.steering, request, ({ tx }) =>
      readFacts(tx, beta.teamId, ['scores']),
    );
    expect(scores?.guides).toEqual(defaultScoreGuides);
  });
});

function rowsByKind({ scores, knownUntil: _, ...facts }: Facts): Readonly<Record<string, readonly unknown[]>> {
  return { ...facts, scores: scores?.measurements ?? [] };
}
