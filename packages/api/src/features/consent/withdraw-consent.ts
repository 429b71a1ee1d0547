import { insertConsentWithdrawal, loadConsents } from '@kraften/db/records/consent';
import { findParticipation } from '@kraften/db/records/participation';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Records that a participant has taken back a consent: it ends at this moment, and no other with it. */
export const withdrawConsent = casework('consent:write')
  .input(z.object({ participationId: RecordId, consentId: RecordId }))
  .mutation(async ({ ctx, input: { participationId, consentId } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const { personId } = participation.person;
    const consent = (await loadConsents(ctx.tx, personId)).find((one) => one.consentId === consentId);
    if (consent === undefined) throw notFound('Samtycket');
    const { teamId, userId: withdrawnById } = ctx.actor;
    const isFirst = await insertConsentWithdrawal(ctx.tx, { teamId, consentId, withdrawnById });
    if (!isFirst) throw outOfTurn('Samtycket är redan återkallat.');
    const { authority, purpose } = consent;
    await ctx.audit.log({ subjectId: participationId, personId, details: { consentId, authority, purpose } });
  });
