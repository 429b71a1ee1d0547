import { findMeetingMember, insertMeetingMember, updateMeetingMember } from '@kraften/db/records/meeting-member';
import { MeetingMember } from '@kraften/domain/concepts/meeting/meeting-member';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

const Input = z.object({ memberId: RecordId, version: Version, member: MeetingMember });

/** Keeps who is called to the meetings of a kind, for which authority and in which role. */
export const saveMember = casework('meeting:write')
  .input(Input)
  .mutation(async ({ ctx, input: { memberId: id, version, member } }) => {
    const stored = await findMeetingMember(ctx.tx, id);
    if (stored !== null && stored.kind !== member.kind) {
      throw fieldProblem([{ field: 'kind', message: 'Lägg till personen på nytt för det andra mötet.' }]);
    }
    await ctx.audit.log({ details: { memberId: id } });
    const saved = await saveRecord<MeetingMember>({
      what: 'Ledamoten',
      ...{ stored, values: member, version },
      insert: () => insertMeetingMember(ctx.tx, { id, teamId: ctx.actor.teamId }, member),
      update: () => updateMeetingMember(ctx.tx, { id, version }, member),
    });
    return { version: saved };
  });
