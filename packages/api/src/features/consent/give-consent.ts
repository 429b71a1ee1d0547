import { insertConsent } from '@kraften/db/records/consent';
import { findParticipation } from '@kraften/db/records/participation';
import { checkGivenConsent, GivenConsent } from '@kraften/domain/concepts/consent/given-consent';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Records that a participant has consented; it holds from this moment. */
export const giveConsent = casework('consent:write')
  .input(z.extend(GivenConsent, { participationId: RecordId }))
  .mutation(async ({ ctx, input }) => {
    const { participationId, ...given } = input;
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const checked = checkGivenConsent(given, ctx.today());
    if (!checked.ok) throw fieldProblem(checked.problem);
    const { personId } = participation.person;
    const { teamId, userId: recordedById } = ctx.actor;
    const consentId = await insertConsent(ctx.tx, { teamId, personId, recordedById }, checked.value);
    const { authority, purpose, categories } = checked.value;
    await ctx.audit.log({
      subjectId: participationId,
      personId,
      details: { consentId, authority, purpose, categories },
    });
    return { consentId };
  });
