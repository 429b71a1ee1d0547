import { saveClosing } from '@kraften/db/records/participation';
import { CaseClosing, checkCaseClosing } from '@kraften/domain/concepts/closing/case-closing';
import * as z from 'zod/mini';
import { claimOpenParticipation, participationTarget } from '../../kernel/claim-open-participation';
import { casework } from '../../kernel/permitted';

/** Closes a participation by the rules of a closing. */
export const closeParticipation = casework('participation:write')
  .input(z.extend(CaseClosing, participationTarget))
  .mutation(async ({ ctx, input }) => {
    const { participationId, version, ...closing } = input;
    const { participation, change } = await claimOpenParticipation(ctx.tx, input, ({ enrolledOn }) =>
      checkCaseClosing(closing, enrolledOn, ctx.today()),
    );
    await saveClosing(ctx.tx, participationId, { ...change, closedById: ctx.actor.userId });
    await ctx.audit.log({
      subjectId: participationId,
      personId: participation.person.personId,
      details: { outcome: change.outcome },
    });
  });
