import { findGroup, loadGroupMembers, loadGroupSessions } from '@kraften/db/records/group';
import { loadParticipations } from '@kraften/db/records/participation';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { describeGroups, shownSince } from './described-groups';

/** A group, the own team's participants in it and who of them came in the last half-year. */
export const getGroup = casework('group:read')
  .input(z.object({ groupId: RecordId }))
  .query(async ({ ctx, input }) => {
    const { groupId } = input;
    const { teamId } = ctx.actor;
    const found = await findGroup(ctx.tx, groupId);
    if (found === null) throw notFound('Gruppen');
    const today = ctx.today();
    const [group] = await describeGroups(ctx.tx, [found], { teamId, today });
    if (group === undefined) throw notFound('Gruppen');
    const members = await loadGroupMembers(ctx.tx, { groupId });
    const sessions = await loadGroupSessions(ctx.tx, shownSince(today), groupId);
    const named = new Set([
      ...members.map(({ participationId }) => participationId),
      ...sessions.flatMap(({ marks }) => marks.map(({ participationId }) => participationId)),
    ]);
    const participations = await loadParticipations(ctx.tx, teamId);
    const people = participations
      .filter(({ participationId, closing }) => closing === null || named.has(participationId))
      .map(({ participationId, person, closing, enrolledOn }) => ({
        participationId,
        name: `${person.givenName} ${person.familyName}`,
        isProtected: person.protectedIdentity !== null,
        enrolledOn,
        closedOn: closing?.closedOn ?? null,
      }));
    await ctx.audit.log({ subjectId: groupId, details: { rows: named.size } });
    return { ...group, members, sessions, people };
  });
