import { carryOver, findMeeting, insertMeeting, type MeetingRecord, updateMeeting } from '@kraften/db/records/meeting';
import { loadMeetingMembers } from '@kraften/db/records/meeting-member';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { isUnwritten } from '@kraften/domain/concepts/meeting/meeting-note';
import { MeetingPlan } from '@kraften/domain/concepts/meeting/meeting-plan';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';
import { leftFor } from './left-for';

const Input = z.object({ meetingId: RecordId, version: Version, plan: MeetingPlan });

/**
 * Plans a meeting, or changes when, where and with whom it is and what it takes up. A new one begins with what earlier meetings of
 * the kind didn't deal with. What was written at a point stays.
 */
export const saveMeeting = casework('meeting:write')
  .input(Input)
  .mutation(async ({ ctx, input: { meetingId, version, plan: given } }) => {
    const { teamId, userId } = ctx.actor;
    const plan: MeetingPlan = {
      ...given,
      memberIds: [...new Set(given.memberIds)].toSorted(),
      cancelReason: given.isCancelled ? given.cancelReason : '',
    };
    const found = await findMeeting(ctx.tx, meetingId);
    if (found === null && version !== 0) throw notFound('Mötet');
    if (found !== null && found.approvedAt !== null) throw outOfTurn('Protokollet är justerat och kan inte ändras.');
    const known = await loadMeetingMembers(ctx.tx, teamId);
    const members = known.filter(({ kind, memberId }) => kind === plan.kind && plan.memberIds.includes(memberId));
    const errors: FieldError[] = found === null ? [] : problemsOf(found, plan);
    if (members.length < plan.memberIds.length) {
      errors.push({ field: 'memberIds', message: 'Välj bland dem som står i listan över ledamöter.' });
    }
    if (errors.length > 0) throw fieldProblem(errors);
    await ctx.audit.log({ subjectId: meetingId });
    const saved = await saveRecord<MeetingPlan>({
      what: 'Mötet',
      stored: found === null ? null : { ...planOf(found), version: found.version },
      ...{ values: plan, version },
      insert: async () => {
        if (!(await insertMeeting(ctx.tx, { id: meetingId, teamId }, { plan, members }))) return false;
        const yesterday = addDays(ctx.today(), -1);
        const next = { meetingId, teamId, kind: plan.kind, items: plan.agenda, cases: [] };
        const left = await leftFor(ctx.tx, next, yesterday);
        await carryOver(ctx.tx, { meetingId, teamId, raisedById: userId }, left);
        return true;
      },
      update: () => updateMeeting(ctx.tx, { id: meetingId, teamId, version }, { plan, members }),
    });
    return { version: saved };
  });

/** A meeting's plan as it stands. */
function planOf({ kind, heldOn, startsAt, endsAt, place, isCancelled, cancelReason, seats, items }: MeetingRecord) {
  return {
    ...{ kind, heldOn, startsAt, endsAt, place, isCancelled, cancelReason },
    memberIds: seats.map(({ memberId }) => memberId).toSorted(),
    agenda: items.map(({ itemId, title }) => ({ itemId, title })),
  };
}

function problemsOf(found: MeetingRecord, plan: MeetingPlan): FieldError[] {
  const errors: FieldError[] = [];
  if (found.kind !== plan.kind) {
    errors.push({ field: 'kind', message: 'Ett möte kan inte bli ett annat slags möte. Planera ett nytt.' });
  }
  const lost = found.items.find(
    (item) => !isUnwritten(item) && !plan.agenda.some(({ itemId }) => itemId === item.itemId),
  );
  if (lost !== undefined) {
    errors.push({ field: 'agenda', message: `Punkten ”${lost.title}” har anteckningar och kan inte tas bort.` });
  }
  const noted = found.seats.filter(({ presence }) => presence !== 'unmarked');
  const uncalled = noted.find(({ memberId }) => !plan.memberIds.includes(memberId));
  if (uncalled !== undefined) {
    errors.push({ field: 'memberIds', message: `Närvaron är antecknad för ${uncalled.name}. Ångra den först.` });
  }
  if (plan.isCancelled && noted.length > 0) {
    errors.push({ field: 'isCancelled', message: 'Närvaron är antecknad, så mötet har hållits.' });
  }
  return errors;
}
