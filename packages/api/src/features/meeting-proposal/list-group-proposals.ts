import { loadMeetingProposals } from '@kraften/db/records/meeting-proposal';
import { loadMeetingsOfItems } from '@kraften/db/records/steering-meeting';
import { proposalStage } from '@kraften/domain/concepts/meeting/meeting-proposal';
import * as z from 'zod/mini';
import { ownTeam, seat } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';

/** What has been proposed to the group, as its members see it: which are one's own, and what became of each. Never by whom. */
export const listGroupProposals = seat('steering-meeting:read')
  .input(z.object({ teamId: RecordId }))
  .query(async ({ ctx, input: { teamId: asked } }) => {
    const teamId = ownTeam(ctx, asked);
    const proposals = await loadMeetingProposals(ctx.tx, teamId);
    const itemIds = proposals.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]));
    const meetings = await loadMeetingsOfItems(ctx.tx, itemIds);
    await ctx.audit.log({ teamId, details: { rows: proposals.length } });
    return proposals.map(({ proposedById, itemId, ...proposal }) => ({
      ...proposal,
      isOwn: proposedById === ctx.actor.userId,
      stage: proposalStage({ ...proposal, itemId }),
      meetingId: itemId === null ? null : (meetings.get(itemId) ?? null),
    }));
  });
