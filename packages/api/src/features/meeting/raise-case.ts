import { insertRaisedCase, updateRaisedCase } from '@kraften/db/records/meeting';
import { RaisedCase } from '@kraften/domain/concepts/meeting/meeting-note';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';
import { findOpenMeeting } from './find-open-meeting';
import { loggedCase, personOf } from './raised-person';

const Input = z.object({ meetingId: RecordId, caseId: RecordId, version: Version, raised: RaisedCase });

/** Puts a case on a team meeting's list, changes its question or takes it off again. No steering meeting takes up a case. */
export const raiseCase = casework('meeting:write')
  .input(Input)
  .mutation(async ({ ctx, input: { meetingId, caseId: id, version, raised } }) => {
    const meeting = await findOpenMeeting(ctx.tx, meetingId);
    if (meeting.kind !== 'team') throw outOfTurn('Styrgruppen tar inte upp ärenden. Välj ett teammöte.');
    if (meeting.isCancelled) throw outOfTurn('Mötet är inställt. Välj ett annat.');
    const { participationId, referralId } = raised;
    const person = await personOf(ctx.tx, raised);
    if (person === null) throw notFound(participationId === null ? 'Remissen' : 'Deltagandet');
    const isSame = (each: RaisedCase) => each.participationId === participationId && each.referralId === referralId;
    const stored = meeting.cases.find(({ caseId }) => caseId === id) ?? null;
    if (stored === null ? version !== 0 : !isSame(stored)) throw notFound('Ärendet');
    const other = meeting.cases.find((each) => each.caseId !== id && !each.isWithdrawn && isSame(each));
    if (other !== undefined && !raised.isWithdrawn) throw outOfTurn('Ärendet står redan på det mötet.');
    await ctx.audit.log({ ...loggedCase(raised, person), details: { meetingId } });
    const owner = { id, meetingId, teamId: ctx.actor.teamId, raisedById: ctx.actor.userId };
    const saved = await saveRecord<RaisedCase>({
      what: 'Ärendet',
      ...{ stored, values: raised, version },
      insert: () => insertRaisedCase(ctx.tx, owner, raised),
      update: () => updateRaisedCase(ctx.tx, { id, version }, raised),
    });
    return { version: saved };
  });
