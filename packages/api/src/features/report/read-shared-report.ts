import type { Database } from '@kraften/db/database';
import { readFacts } from '@kraften/db/facts/read-facts';
import { findWorkingShare } from '@kraften/db/records/meeting-share';
import { loadMemberships } from '@kraften/db/records/membership';
import { findSteeringMeeting, loadSteeringItems } from '@kraften/db/records/steering-meeting';
import { findTeam } from '@kraften/db/records/team';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { may } from '@kraften/domain/permissions/permissions';
import { staffActorOf } from '../../kernel/actor-at-door';
import { hashOfLinkSecret } from '../../kernel/link-secret';
import { figuresFor, neededFor } from './figures-for';

export type SharedReport = NonNullable<Awaited<ReturnType<typeof readSharedReport>>>;

/**
 * What a link to figures opens: a steering meeting's agenda, and the period's figures as the group sees them. Null where the link
 * doesn't work, or who made it leads the team no more. Read as somebody in the group, who reaches no case, and logged.
 */
export async function readSharedReport(
  database: Database,
  key: string,
  { requestId, today }: { readonly requestId: string; readonly today: CalendarDate },
) {
  const share = await findWorkingShare(database.authClient, hashOfLinkSecret(key));
  if (share === null) return null;
  const { shareId, teamId, meetingId, period, createdById, expiresAt } = share;
  const memberships = await loadMemberships(database.authClient, createdById);
  const maker = staffActorOf(
    createdById,
    memberships.filter(({ teamIds }) => teamIds.includes(teamId)),
  );
  if (maker === null || maker.teamId !== teamId || !may(maker, 'meeting:share')) return null;
  const reader = { kind: 'steering', userId: createdById, role: 'steering-member', teamIds: [teamId] } as const;
  return await database.withActor(reader, { requestId }, async ({ tx, audit }) => {
    const team = await findTeam(tx, teamId);
    const meeting = await findSteeringMeeting(tx, { teamId, meetingId });
    if (team === null || meeting === null) return null;
    await audit({ action: 'meetingShare.opened', subjectId: shareId, details: { ...period } });
    const facts = { ...(await readFacts(tx, teamId, neededFor('steering'))), knownUntil: today };
    return {
      ...{ teamName: team.name, period, expiresAt, meeting },
      agenda: (await loadSteeringItems(tx, meetingId)).map(({ title }) => title),
      figures: figuresFor('steering', { facts, period, threshold: team.hideBelow, crossings: 'without' }),
    };
  });
}
