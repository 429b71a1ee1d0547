import { findGroup, loadGroupMembers, loadGroupPlaces, saveGroupPlace } from '@kraften/db/records/group';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { barToPlace, seated } from '@kraften/domain/concepts/many-at-once/many-at-once';
import * as z from 'zod/mini';
import { findEach, manyOf } from '../../kernel/many-participations';
import { longCasework } from '../../kernel/permitted';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

const Placed = z.object({
  participationId: RecordId,
  /** Of the caller's choosing, so that what is sent twice is done once. */
  memberId: RecordId,
  /** What whoever sends it was told: that there is a place, or that they will wait. */
  waits: z.boolean(),
});

/**
 * Puts many in a group from a day on, in their order: as many as there are free places get one, the rest wait. All of them as was
 * told before, or none when there are other places by now, or one of them can't be put there any more.
 */
export const placeMany = longCasework('group:write')
  .input(z.object({ groupId: RecordId, day: CalendarDate, places: manyOf(Placed) }))
  .mutation(async ({ ctx, input: { groupId, day, places } }) => {
    const { teamId } = ctx.actor;
    const group = await findGroup(ctx.tx, groupId);
    if (group === null) throw notFound('Gruppen');
    if (group.teamId !== teamId && !group.sharedTeamIds.includes(teamId)) {
      throw outOfTurn('Gruppen delas inte längre med ditt team.');
    }
    if (group.endedOn !== null && group.endedOn < day) throw outOfTurn('Gruppen är avslutad.');
    const many = await findEach(ctx.tx, places);
    const members = await loadGroupMembers(ctx.tx, { groupId });
    const saved = new Set(members.map(({ memberId }) => memberId));
    const isSentAgain = places.every(({ memberId }) => saved.has(memberId));
    if (!isSentAgain) {
      const inGroup = new Set(members.flatMap((each) => (each.leftOn === null ? [each.participationId] : [])));
      if (many.some(({ found }) => barToPlace(found, inGroup, day) !== null)) throw conflict('Gruppen');
      const counted = (await loadGroupPlaces(ctx.tx)).get(groupId) ?? { taken: 0, waiting: 0 };
      const told = places.filter(({ waits }) => !waits).length;
      if (seated(places, { ...group, ...counted }).placed.length !== told) throw conflict('Gruppen');
      if (places.slice(0, told).some(({ waits }) => waits)) throw conflict('Gruppen');
      for (const { participationId, memberId, waits } of places) {
        const place = { askedOn: day, joinedOn: waits ? null : day, leftOn: null };
        const done = await saveGroupPlace(ctx.tx, { memberId, teamId, groupId, participationId, version: 0 }, place);
        if (done !== 'saved') throw conflict('Gruppen');
      }
    }
    await ctx.audit.log(
      ...many.map(({ each, found }) => ({
        ...{ subjectId: found.participationId, personId: found.personId },
        details: { groupId, waits: each.waits, together: many.length },
      })),
    );
  });
