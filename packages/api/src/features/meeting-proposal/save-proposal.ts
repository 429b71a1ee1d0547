import {
  countWaiting,
  findMeetingProposal,
  insertMeetingProposal,
  updateMeetingProposal,
} from '@kraften/db/records/meeting-proposal';
import { MeetingProposal, mostWaiting } from '@kraften/domain/concepts/meeting/meeting-proposal';
import * as z from 'zod/mini';
import { ownTeam, seat } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

const Input = z.object({ teamId: RecordId, proposalId: RecordId, version: Version, proposal: MeetingProposal });

/** Proposes a point to the group's meetings, or changes or takes back one's own while it waits. */
export const saveProposal = seat('meeting-item:propose')
  .input(Input)
  .mutation(async ({ ctx, input: { teamId: asked, proposalId, version, proposal } }) => {
    const teamId = ownTeam(ctx, asked);
    const { userId: proposedById } = ctx.actor;
    const stored = await findMeetingProposal(ctx.tx, { teamId, proposalId });
    if (stored !== null && stored.proposedById !== proposedById) throw notFound('Förslaget');
    if (stored !== null && stored.answeredAt !== null) throw outOfTurn('Teamet har redan svarat på förslaget.');
    await ctx.audit.log({ teamId, subjectId: proposalId });
    if (stored === null && (await countWaiting(ctx.tx, { teamId, proposedById })) >= mostWaiting) {
      throw outOfTurn(`Du har ${mostWaiting} förslag som väntar. Ta tillbaka något av dem först.`);
    }
    const saved = await saveRecord<MeetingProposal>({
      what: 'Förslaget',
      ...{ stored, values: proposal, version },
      insert: () => insertMeetingProposal(ctx.tx, { id: proposalId, teamId, proposedById }, proposal),
      update: () => updateMeetingProposal(ctx.tx, { proposalId, version }, proposal),
    });
    return { version: saved };
  });
