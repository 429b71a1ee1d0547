import { createHash } from 'node:crypto';
import { databaseProblem } from '@kraften/db/database-error';
import { insertSubmission } from '@kraften/db/records/self-referral-submission';
import { findTeamBySlug } from '@kraften/db/records/team';
import { normalReceiptText } from '@kraften/domain/concepts/receipt/receipt-code';
import { SelfReferralAnswers, selfReferralSchemaVersion } from '@kraften/domain/concepts/self-referral/self-referral';
import type { ResidentActor } from '@kraften/domain/permissions/actor';
import * as z from 'zod/mini';
import { notFound } from '../../kernel/problem';
import { hashOfReceiptCode, receiptFor } from '../../kernel/receipt';
import { resident } from '../../kernel/resident';

/**
 * Receives a self-referral. The form makes the key once and sends it with every retry, so that a double click or a
 * broken line gives one referral and the same receipt.
 */
export const sendSelfReferral = resident('self-referral:send')
  .input(
    z.object({
      teamSlug: z.string().check(z.maxLength(60)),
      idempotencyKey: z.uuid(),
      language: z.enum(['sv']),
      answers: SelfReferralAnswers,
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const { answers, idempotencyKey, language } = input;
    const request = { requestId: ctx.requestId };
    const team = await ctx.database.withActor(ctx.actor, request, ({ tx }) => findTeamBySlug(tx, input.teamSlug));
    if (team === null) throw notFound('Teamet');
    const receipt = receiptFor(ctx.receiptKey, idempotencyKey);
    const sender: ResidentActor = { kind: 'resident', teamId: team.id };
    try {
      await ctx.database.withActor(sender, request, async (unit) => {
        await insertSubmission(unit.tx, {
          teamId: team.id,
          receivedOn: ctx.today(),
          answers,
          idempotencyKey,
          reference: normalReceiptText(receipt.reference),
          codeHash: hashOfReceiptCode(receipt.code),
          schemaVersion: selfReferralSchemaVersion,
          language,
          sha256: createHash('sha256').update(JSON.stringify(answers)).digest('hex'),
        });
        await unit.audit({ action: 'selfReferral.send', details: { reference: receipt.reference } });
      });
    } catch (error) {
      if (!isRetry(error)) throw error;
    }
    return { teamName: team.name, ...receipt };
  });

/** The key has been received before: the earlier attempt arrived, only its answer was lost. */
function isRetry(error: unknown): boolean {
  const problem = databaseProblem(error);
  return problem?.kind === 'unique' && problem.constraint === 'self_referral_submission_idempotency_key_key';
}
