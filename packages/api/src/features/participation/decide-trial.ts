import { saveTrialDecision } from '@kraften/db/records/participation';
import { checkTrialDecision, TrialDecision } from '@kraften/domain/concepts/trial-period/trial-period';
import * as z from 'zod/mini';
import { claimOpenParticipation, participationTarget } from '../../kernel/claim-open-participation';
import { casework } from '../../kernel/permitted';

/** The trial period's decision. To end is only a decision: the closing is recorded on its own. */
export const decideTrial = casework('participation:write')
  .input(z.extend(TrialDecision, participationTarget))
  .mutation(async ({ ctx, input }) => {
    const { participationId, version, ...decision } = input;
    const { participation, change } = await claimOpenParticipation(ctx.tx, input, ({ enrolledOn }) =>
      checkTrialDecision(decision, enrolledOn, ctx.today()),
    );
    await saveTrialDecision(ctx.tx, participationId, change);
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId });
  });
