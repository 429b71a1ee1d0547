import { findReferral, allowOverCapacity as keepReason } from '@kraften/db/records/referral';
import { requiredText } from '@kraften/domain/concepts/field-error/text-field';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/**
 * Says why somebody who waits is to be enrolled although the team is full. It is said once; the same again changes nothing. It is
 * no change of the referral itself, so that an enrolment that is being written goes on.
 */
export const allowOverCapacity = casework('referral:write')
  .input(z.object({ referralId: RecordId, reason: requiredText('Skriv varför personen skrivs in ändå.', 1000) }))
  .mutation(async ({ ctx, input: { referralId, reason } }) => {
    const referral = await findReferral(ctx.tx, referralId);
    if (referral === null) throw notFound('Remissen');
    await ctx.audit.log({ subjectId: referralId, personId: referral.person.personId });
    if (referral.overCapacity?.reason === reason) return;
    if (referral.stage !== 'queued') throw outOfTurn('Personen står inte i kö.');
    if (!(await keepReason(ctx.tx, referralId, { reason, byId: ctx.actor.userId }))) throw conflict('Remissen');
  });
