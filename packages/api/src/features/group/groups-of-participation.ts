import { loadGroupMembers, loadGroups, loadMarksOf } from '@kraften/db/records/group';
import { findParticipation } from '@kraften/db/records/participation';
import * as z from 'zod/mini';
import { openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { shownSince } from './described-groups';

/** A participant's places in groups, and when they came in the last half-year. */
export const groupsOfParticipation = casework('group:read')
  .input(z.object({ participationId: RecordId, ...openingInput }))
  .query(async ({ ctx, input }) => {
    const participation = await findParticipation(ctx.tx, input.participationId);
    if (participation === null) throw notFound('Deltagandet');
    const opening = openingDetails(participation.person, input.reason);
    const { participationId } = participation;
    const groups = new Map((await loadGroups(ctx.tx, ctx.actor.teamId)).map((group) => [group.groupId, group]));
    const places = await loadGroupMembers(ctx.tx, { participationId });
    const marks = await loadMarksOf(ctx.tx, participationId, shownSince(ctx.today()));
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId, ...opening });
    const named = new Set([...places, ...marks].map(({ groupId }) => groupId));
    return [...named].map((groupId) => ({
      groupId,
      name: groups.get(groupId)?.name ?? '',
      place: places.findLast((place) => place.groupId === groupId) ?? null,
      marks: marks.filter((mark) => mark.groupId === groupId),
    }));
  });
