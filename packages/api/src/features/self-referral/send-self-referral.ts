import { createHash } from 'node:crypto';
import { databaseProblem } from '@kraften/db/database-error';
import { amendSubmission, insertSubmission, type NewSubmission } from '@kraften/db/records/self-referral-submission';
import { findTeamBySlug } from '@kraften/db/records/team';
import { normalReceiptText } from '@kraften/domain/concepts/receipt/receipt-code';
import { FormLanguage } from '@kraften/domain/concepts/self-referral/form-language';
import { SelfReferralAnswers, selfReferralSchemaVersion } from '@kraften/domain/concepts/self-referral/self-referral';
import type { ResidentActor } from '@kraften/domain/permissions/actor';
import * as z from 'zod/mini';
import { notFound } from '../../kernel/problem';
import { hashOfReceiptCode, receiptFor } from '../../kernel/receipt';
import { resident } from '../../kernel/resident';
import { publishChange } from '../../kernel/together/publish-change';

/**
 * Receives a self-referral. The form makes the key once and sends it with every retry, so that a double click or a
 * broken line gives one referral and the same receipt. Answers that were edited before the retry are kept too.
 */
export const sendSelfReferral = resident('self-referral:send')
  .input(
    z.object({
      teamSlug: z.string().check(z.maxLength(60)),
      idempotencyKey: z.uuid(),
      language: FormLanguage,
      answers: SelfReferralAnswers,
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const { answers, idempotencyKey, language } = input;
    const request = { requestId: ctx.requestId };
    const team = await ctx.database.withActor(ctx.actor, request, ({ tx }) => findTeamBySlug(tx, input.teamSlug));
    if (team === null) throw notFound('Teamet');
    const receipt = receiptFor(ctx.receiptKey, { teamId: team.id, idempotencyKey });
    const sender: ResidentActor = { kind: 'resident', teamId: team.id };
    const submission: NewSubmission = {
      teamId: team.id,
      receivedOn: ctx.today(),
      answers,
      idempotencyKey,
      reference: normalReceiptText(receipt.reference),
      codeHash: hashOfReceiptCode(receipt.code),
      schemaVersion: selfReferralSchemaVersion,
      language,
      sha256: createHash('sha256').update(JSON.stringify(answers)).digest('hex'),
    };
    const details = { reference: receipt.reference };
    try {
      await ctx.database.withActor(sender, request, async (unit) => {
        await insertSubmission(unit.tx, submission);
        await unit.audit({ action: 'selfReferral.send', details });
      });
      await publishChange(ctx, { teamId: team.id, path: 'selfReferral.send', ids: [] });
      return { teamName: team.name, ...receipt, isAmended: false };
    } catch (error) {
      if (databaseProblem(error)?.kind !== 'unique') throw error;
      // The key was received before: the earlier try arrived, only its reply was lost.
      const amendment = await ctx.database.withActor(sender, request, async (unit) => {
        const kept = await amendSubmission(unit.tx, submission);
        if (kept?.isNew) await unit.audit({ action: 'selfReferral.amend', details });
        return kept;
      });
      if (amendment === null) throw error;
      if (amendment.isNew) await publishChange(ctx, { teamId: team.id, path: 'receipt.amend', ids: [] });
      return { teamName: team.name, ...receipt, isAmended: amendment.isAmended };
    }
  });
