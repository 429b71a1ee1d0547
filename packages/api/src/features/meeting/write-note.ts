import { saveCaseNote, saveItemNote } from '@kraften/db/records/meeting';
import { MeetingNote, saysTheSame } from '@kraften/domain/concepts/meeting/meeting-note';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { findOpenMeeting } from './find-open-meeting';
import { loggedCase, personOf } from './raised-person';

const Input = z.object({
  meetingId: RecordId,
  /** What the note is of: a point of the agenda or a case. */
  of: z.enum(['item', 'case']),
  id: RecordId,
  version: Version,
  note: MeetingNote,
});

/** Keeps what is said of a point or a case while it is written. Saying the same again changes nothing and is no conflict. */
export const writeNote = casework('meeting:write')
  .input(Input)
  .mutation(async ({ ctx, input: { meetingId, of, id, version, note } }) => {
    const meeting = await findOpenMeeting(ctx.tx, meetingId);
    const item = of === 'item' ? meeting.items.find(({ itemId }) => itemId === id) : undefined;
    const raised = of === 'case' ? meeting.cases.find(({ caseId }) => caseId === id) : undefined;
    const stored = item ?? raised;
    if (stored === undefined) throw notFound('Punkten');
    if (raised === undefined) await ctx.audit.log({ subjectId: meetingId });
    else {
      const person = await personOf(ctx.tx, raised);
      if (person === null) throw notFound('Ärendet');
      await ctx.audit.log({ ...loggedCase(raised, person), details: { meetingId } });
    }
    if (saysTheSame(stored, note)) return { version: stored.version };
    const save = of === 'item' ? saveItemNote : saveCaseNote;
    if (!(await save(ctx.tx, { id, version }, note))) throw conflict('Anteckningen');
    return { version: version + 1 };
  });
