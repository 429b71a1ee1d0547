import type { Transaction } from '@kraften/db/database';
import { replaceClosingDraft } from '@kraften/db/records/closing';
import { findParticipation, type ParticipationRecord, saveClosing } from '@kraften/db/records/participation';
import { findTeam } from '@kraften/db/records/team';
import { loadTransfers, sendTransfer } from '@kraften/db/records/transfer';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { CaseClosing, checkCaseClosing } from '@kraften/domain/concepts/closing/case-closing';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { checkTransfer, Transfer } from '@kraften/domain/concepts/transfer/transfer';
import { failure, type Result, success } from '@kraften/domain/result';
import * as z from 'zod/mini';
import { claimOpenParticipation, participationTarget } from '../../kernel/claim-open-participation';
import { casework } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';

/** A transfer as it is asked for. The sender chooses its id, so that one whose answer was lost isn't sent twice. */
const AskedTransfer = z.extend(Transfer, { transferId: RecordId });
type AskedTransfer = z.output<typeof AskedTransfer>;

/** Closes a participation by the rules of a closing. One that goes on in another team opens a referral there, or isn't closed. */
export const closeParticipation = casework('participation:write')
  .input(z.extend(CaseClosing, { ...participationTarget, transfer: z.optional(z.nullable(AskedTransfer)) }))
  .mutation(async ({ ctx, input }) => {
    const { participationId, version, transfer = null, ...closing } = input;
    const { teamId, userId } = ctx.actor;
    const sentBefore = transfer === null ? null : await findSent(ctx.tx, participationId, transfer.transferId);
    if (sentBefore !== null) {
      return await ctx.audit.log({ subjectId: participationId, personId: sentBefore.person.personId });
    }
    const toTeamName = transfer === null ? null : await nameOfOther(ctx.tx, teamId, transfer.toTeamId);
    const { participation, change } = await claimOpenParticipation(ctx.tx, input, ({ enrolledOn, person }) => {
      const errors: FieldError[] = [];
      const checked = checkCaseClosing(closing, enrolledOn, ctx.today());
      if (!checked.ok) errors.push(...checked.problem);
      const agreed = transfer === null ? null : checkedTransfer(transfer, { enrolledOn, today: ctx.today() });
      if (agreed !== null && !agreed.ok) errors.push(...agreed.problem);
      if (transfer !== null && toTeamName === null) errors.push({ field: 'toTeamId', message: 'Välj team.' });
      if (transfer !== null && person.protectedIdentity !== null) {
        const message =
          'Personen har skyddade personuppgifter, som inte skickas mellan team. Avsluta utan överflytt och ta kontakt med det andra teamet.';
        errors.push({ field: 'toTeamId', message });
      }
      if (errors.length > 0 || !checked.ok || (agreed !== null && !agreed.ok)) return failure(errors);
      return success({ closing: checked.value, transfer: agreed?.value ?? null });
    });
    await saveClosing(ctx.tx, participationId, {
      ...change.closing,
      ...{ transferredTo: toTeamName, closedById: userId },
    });
    await replaceClosingDraft(ctx.tx, { teamId, participationId, changedById: userId }, '');
    if (change.transfer !== null && toTeamName !== null) {
      await sendTransfer(
        ctx.tx,
        { teamId, participationId, recordedById: userId },
        { ...change.transfer, toTeamName, sentOn: ctx.today() },
      );
    }
    await ctx.audit.log({
      subjectId: participationId,
      personId: participation.person.personId,
      details: { outcome: change.closing.outcome, transferred: change.transfer !== null },
    });
  });

/** The closed participation whose transfer was sent before, since its answer was lost; null for one that wasn't. */
async function findSent(
  tx: Transaction,
  participationId: string,
  transferId: string,
): Promise<ParticipationRecord | null> {
  const participation = await findParticipation(tx, participationId);
  if (participation === null || participation.closing === null) return null;
  const transfers = await loadTransfers(tx, participationId);
  return transfers.some((transfer) => transfer.transferId === transferId) ? participation : null;
}

/** The name of another team of the association; null when there is none of that id. */
async function nameOfOther(tx: Transaction, teamId: string, otherId: string): Promise<string | null> {
  const own = await findTeam(tx, teamId);
  const other = otherId === teamId ? null : await findTeam(tx, otherId);
  return other !== null && other.associationId === own?.associationId ? other.name : null;
}

function checkedTransfer(
  { transferId, ...transfer }: AskedTransfer,
  { enrolledOn, today }: { readonly enrolledOn: CalendarDate; readonly today: CalendarDate },
): Result<AskedTransfer, readonly FieldError[]> {
  const checked = checkTransfer(transfer, enrolledOn, today);
  return checked.ok ? success({ ...checked.value, transferId }) : checked;
}
