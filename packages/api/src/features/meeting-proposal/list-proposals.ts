import { loadMeetingProposals } from '@kraften/db/records/meeting-proposal';
import { loadUserNames } from '@kraften/db/records/membership';
import { proposalStage } from '@kraften/domain/concepts/meeting/meeting-proposal';
import { casework } from '../../kernel/permitted';

/** What the steering group has proposed to its meetings, with who did, as far as the team knows them. */
export const listProposals = casework('meeting:read').query(async ({ ctx }) => {
  const proposals = await loadMeetingProposals(ctx.tx, ctx.actor.teamId);
  const names = await loadUserNames(
    ctx.tx,
    proposals.map(({ proposedById }) => proposedById),
  );
  await ctx.audit.log({ details: { rows: proposals.length } });
  return proposals.map(({ proposedById, ...proposal }) => ({
    ...proposal,
    proposedByName: names.get(proposedById) ?? null,
    stage: proposalStage(proposal),
  }));
});
