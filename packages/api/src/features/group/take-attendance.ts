import type { Transaction } from '@kraften/db/database';
import {
  findGroup,
  loadGroupMembers,
  loadGroupSessions,
  openSession,
  type StoredMark,
  saveGuests,
  saveMarks,
} from '@kraften/db/records/group';
import { findParticipation } from '@kraften/db/records/participation';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { dayBetweenProblem } from '@kraften/domain/concepts/calendar-date/day-between-problem';
import { AttendanceMark, mostGuests } from '@kraften/domain/concepts/group/attendance-mark';
import { isExpectedOn } from '@kraften/domain/concepts/group/group-member';
import { occurrenceOn } from '@kraften/domain/concepts/group/occurrences';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { shownSince } from './described-groups';

const Input = z.object({
  groupId: RecordId,
  heldOn: CalendarDate,
  marks: z.array(z.object({ participationId: RecordId, mark: AttendanceMark })).check(z.maxLength(50)),
  /** How many came besides the participants; left out when it isn't said. */
  guests: z.optional(z.int().check(z.minimum(0), z.maximum(mostGuests, `Skriv högst ${mostGuests}.`))),
});

/**
 * Writes down who came. Each mark says the whole of how it was, so that one that is sent twice, or by two leaders at once, does
 * no harm; what isn't named stays as it was.
 */
export const takeAttendance = casework('group:write')
  .input(Input)
  .mutation(async ({ ctx, input }) => {
    const { groupId, heldOn, marks, guests } = input;
    const { teamId } = ctx.actor;
    const group = await findGroup(ctx.tx, groupId);
    if (group === null) throw notFound('Gruppen');
    const dayProblem = dayBetweenProblem(heldOn, shownSince(ctx.today()), ctx.today());
    if (dayProblem !== null) throw fieldProblem([{ field: 'heldOn', message: dayProblem }]);
    const occurrence = occurrenceOn(group, heldOn);
    const isTaken = (await loadGroupSessions(ctx.tx, heldOn, groupId)).some((session) => session.heldOn === heldOn);
    if (!isTaken && occurrence === null)
      throw outOfTurn('Gruppen har ingen träff den dagen. Lägg till en extra träff först.');
    if (!isTaken && occurrence?.cancelled) throw outOfTurn('Träffen är inställd.');
    const sessionId = await openSession(ctx.tx, { teamId, groupId, heldOn });
    const stored = await storedMarks(ctx.tx, { groupId, heldOn }, marks);
    await saveMarks(
      ctx.tx,
      { teamId, sessionId },
      stored.map(({ mark }) => mark),
    );
    if (guests !== undefined) await saveGuests(ctx.tx, sessionId, guests);
    await ctx.audit.log({ subjectId: groupId, details: { rows: stored.length } });
    for (const { mark, personId } of stored) await ctx.audit.log({ subjectId: mark.participationId, personId });
  });

type Session = Pick<z.output<typeof Input>, 'groupId' | 'heldOn'>;

async function storedMarks(
  tx: Transaction,
  { groupId, heldOn }: Session,
  marks: z.output<typeof Input>['marks'],
): Promise<{ readonly mark: StoredMark; readonly personId: string }[]> {
  const members = await loadGroupMembers(tx, { groupId });
  const found: { mark: StoredMark; personId: string }[] = [];
  for (const { participationId, mark } of marks) {
    const participation = await findParticipation(tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    if (heldOn < participation.enrolledOn) throw outOfTurn('Någon var inte inskriven den dagen.');
    const isExpected = members.some(
      (member) =>
        member.participationId === participationId &&
        isExpectedOn(member, participation.closing?.closedOn ?? null, heldOn),
    );
    found.push({
      personId: participation.person.personId,
      mark: {
        participationId,
        present: mark.kind === 'present',
        expected: mark.kind !== 'none' && isExpected,
        absenceReason: mark.kind === 'absent' && isExpected ? mark.reason : null,
      },
    });
  }
  return found;
}
