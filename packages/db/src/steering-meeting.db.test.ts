import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { databaseProblem } from './database-error';
import { describeOnEachDatabase } from './testing/test-databases';
import { insertTwoTeams, type TwoTeams } from './testing/two-teams';

const request = { requestId: null };
const refused = (error: unknown) => databaseProblem(error)?.kind === 'refused';

describeOnEachDatabase('the steering group’s meetings', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
  });

  test('are read by the own group alone, without a name, and no team meeting among them', async () => {
    const { alpha, beta } = teams;
    const read = (actor: TwoTeams['alpha']['steering']) =>
      current().database.withActor(actor, request, async ({ tx }) => ({
        meetings: await tx.steeringMeeting.findMany(),
        seats: await tx.steeringMeetingSeat.findMany(),
        items: await tx.steeringMeetingItem.findMany(),
        additions: await tx.steeringMeetingAddition.findMany(),
        documents: await tx.steeringMeetingDocument.findMany(),
        parts: await tx.steeringMeetingDocumentPart.findMany(),
      }));
    const seen = await read(alpha.steering);
    expect(seen.meetings).toMatchObject([{ teamId: alpha.teamId }]);
    expect(seen.seats.map(({ authority, presence }) => [authority, presence]).toSorted()).toEqual([
      ['AF', 'absent'],
      ['FK', 'present'],
    ]);
    expect(JSON.stringify(seen)).not.toContain('Rut');
    expect(seen.documents).toMatchObject([{ title: 'Budget' }]);
    expect(Buffer.from(seen.parts[0]?.content ?? []).toString()).toBe('205');
    for (const rows of Object.values(seen)) {
      expect(rows.map(({ teamId }) => teamId)).not.toContain(beta.teamId);
      expect(rows.length).toBeGreaterThan(0);
    }
    const staff = await current()
      .database.withActor(alpha.lead, request, ({ tx }) => tx.steeringMeeting.findMany())
      .then(
        (rows) => rows.length,
        (error: unknown) => (refused(error) ? 0 : Promise.reject(error)),
      );
    expect(staff).toBe(0);
  });

  test('say nothing of what was said and decided until the minutes have been approved', async () => {
    const { alpha } = teams;
    const { database } = current();
    const items = () =>
      database.withActor(alpha.steering, request, ({ tx }) =>
        tx.steeringMeetingItem.findMany({ select: { title: true, text: true } }),
      );
    expect(await items()).toEqual([{ title: 'Ekonomi', text: '' }]);
    await database.asOwner((tx) =>
      tx.meeting.updateMany({
        where: { kind: 'steering', teamId: alpha.teamId },
        data: { approvedAt: new Date(), approvedById: 'lead', approvedBy: 'Rut' },
      }),
    );
    expect(await items()).toEqual([{ title: 'Ekonomi', text: 'Budgeten håller.' }]);
  });

  test('have documents and links, which no team meeting can have', async () => {
    const { alpha } = teams;
    const { database } = current();
    const teamMeeting = await database.asOwner((tx) =>
      tx.meeting.findFirstOrThrow({ where: { kind: 'team', teamId: alpha.teamId } }),
    );
    const document = {
      ...{ id: randomUUID(), teamId: alpha.teamId, meetingId: teamMeeting.id, title: 'x', fileName: 'x.txt' },
      ...{ byteLength: 1, uploadedById: 'u' },
    };
    const insert = (meetingKind: string) =>
      database.asOwner((tx) => tx.meetingDocument.create({ data: { ...document, meetingKind } }));
    await expect(insert('steering')).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'reference');
    await expect(insert('team')).rejects.toThrow();
  });

  test('are proposed to by who sits there, in their own name, and changed by nobody else', async () => {
    const { alpha, beta } = teams;
    const { database } = current();
    const insert = (data: object) =>
      database.withActor(alpha.steering, request, ({ tx }) =>
        tx.meetingProposal.createMany({
          data: [
            {
              ...{ id: randomUUID(), teamId: alpha.teamId, title: 'Kön' },
              ...{ proposedById: alpha.steering.userId, ...data },
            },
          ],
        }),
      );
    expect(await insert({})).toEqual({ count: 1 });
    await expect(insert({ proposedById: 'somebody else' })).rejects.toSatisfy(refused);
    await expect(insert({ teamId: beta.teamId })).rejects.toSatisfy(refused);
    const changed = await database.withActor(alpha.steering, request, ({ tx }) =>
      tx.meetingProposal.updateMany({ data: { isWithdrawn: true } }),
    );
    expect(changed).toEqual({ count: 1 });
    const answer = database.withActor(alpha.steering, request, ({ tx }) =>
      tx.meetingProposal.updateMany({ data: { answer: 'x' } }),
    );
    await expect(answer).rejects.toSatisfy(refused);
  });

  test('are shared by the lead alone', async () => {
    const { alpha } = teams;
    const { database } = current();
    const count = (actor: TwoTeams['alpha']['lead']) =>
      database.withActor(actor, request, ({ tx }) => tx.meetingShare.count());
    expect(await count(alpha.lead)).toBe(1);
    expect(await count(alpha.staff)).toBe(0);
    const steering = database.withActor(alpha.steering, request, ({ tx }) => tx.meetingShare.count());
    await expect(steering).rejects.toSatisfy(refused);
  });
});
