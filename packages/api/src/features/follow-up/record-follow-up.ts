import { insertFollowUp } from '@kraften/db/records/participation';
import { checkHeldFollowUp, HeldFollowUp } from '@kraften/domain/concepts/follow-up/follow-up';
import * as z from 'zod/mini';
import { claimOpenParticipation, participationTarget } from '../../kernel/claim-open-participation';
import { casework } from '../../kernel/permitted';

/** Records a follow-up that has been held; the next is due three months after it. */
export const recordFollowUp = casework('participation:write')
  .input(z.extend(HeldFollowUp, participationTarget))
  .mutation(async ({ ctx, input }) => {
    const { participationId, version, ...followUp } = input;
    const { participation, change } = await claimOpenParticipation(ctx.tx, input, ({ enrolledOn }) =>
      checkHeldFollowUp(followUp, enrolledOn, ctx.today()),
    );
    const { teamId, userId: recordedById } = ctx.actor;
    await insertFollowUp(ctx.tx, { teamId, participationId, recordedById }, change);
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId });
  });
