import { randomUUID } from 'node:crypto';
import type { Database } from '@kraften/db/database';
import type { TwoTeams } from './two-teams';

const sources = ['AF', 'FK', 'SOC', 'SOC', 'SOC', 'RD', 'RD', 'SELF'];
const incomes = ['activity-support', 'sickness-benefit', 'social-assistance', 'social-assistance', null];
const outcomes = ['work', 'studies', 'studies', 'sickness-compensation', 'other', 'other-vocational-rehab'];

/** Fills Ek with sixty cases of 2024 and 2025, among whom some things are common and some are rare. */
export async function manyCases(database: Database, { ids }: TwoTeams): Promise<void> {
  const cases = Array.from({ length: 60 }, (_, index) => {
    const year = index % 2 === 0 ? 2024 : 2025;
    const enrolledOn = new Date(Date.UTC(year, (index * 7) % 12, 1 + ((index * 5) % 27)));
    const isClosed = index % 5 !== 0;
    return {
      personId: randomUUID(),
      referralId: randomUUID(),
      index,
      enrolledOn,
      closedOn: isClosed ? new Date(enrolledOn.getTime() + (90 + index * 4) * 86_400_000) : null,
      outcome: isClosed ? (outcomes[index % outcomes.length] ?? null) : null,
    };
  });
  await database.asOwner(async (tx) => {
    await tx.person.createMany({
      data: cases.map(({ personId, index }) => ({
        id: personId,
        teamId: ids.ek,
        givenName: 'Alma',
        familyName: `Prov ${index}`,
        sex: index % 3 === 0 ? 'male' : 'female',
        birthDate: index % 17 === 0 ? null : new Date(Date.UTC(1963 + ((index * 11) % 43), 4, 2)),
      })),
    });
    await tx.referral.createMany({
      data: cases.map(({ personId, referralId, index, enrolledOn }) => ({
        id: referralId,
        teamId: ids.ek,
        personId,
        source: sources[index % sources.length] ?? 'SELF',
        receivedOn: new Date(enrolledOn.getTime() - 40 * 86_400_000),
        decision: 'accepted',
        decidedOn: new Date(enrolledOn.getTime() - 20 * 86_400_000),
        decidedById: ids.ekCoach,
      })),
    });
    await tx.participation.createMany({
      data: cases.map(({ personId, referralId, index, enrolledOn, closedOn, outcome }) => ({
        id: randomUUID(),
        teamId: ids.ek,
        personId,
        referralId,
        coachId: ids.ekCoach,
        enrolledOn,
        incomeSource: incomes[index % incomes.length] ?? null,
        publicSupportMonthsBefore: index % 13 === 0 ? null : index,
        closedOn,
        outcome,
        dropout: outcome === 'other' && index % 4 === 0,
        incomeSourceAfter: closedOn === null ? null : 'none',
        otherReason: outcome === 'other' ? 'moved' : null,
        finalDocumentation: closedOn === null ? '' : 'Klart.',
        wageSubsidy: outcome === 'work' ? false : null,
        closedById: closedOn === null ? null : ids.ekCoach,
      })),
    });
  });
}
