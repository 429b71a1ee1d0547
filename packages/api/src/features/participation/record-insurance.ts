import { saveInsuranceRegistered } from '@kraften/db/records/participation';
import { success } from '@kraften/domain/result';
import * as z from 'zod/mini';
import { claimOpenParticipation, participationTarget } from '../../kernel/claim-open-participation';
import { casework } from '../../kernel/permitted';

/** The participant has been registered for insurance with the municipality: the to-do is done. */
export const recordInsurance = casework('participation:write')
  .input(z.object(participationTarget))
  .mutation(async ({ ctx, input }) => {
    const { participation } = await claimOpenParticipation(ctx.tx, input, () => success(null));
    await saveInsuranceRegistered(ctx.tx, input.participationId);
    await ctx.audit.log({ subjectId: input.participationId, personId: participation.person.personId });
  });
