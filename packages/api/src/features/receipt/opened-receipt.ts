import type { Transaction } from '@kraften/db/database';
import { findReceipt, type ReceiptKeys, type ReceiptOutcome, type ReceiptRecord } from '@kraften/db/records/receipt';
import { loadVisitTimes } from '@kraften/db/records/visit-time';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { normalReceiptText } from '@kraften/domain/concepts/receipt/receipt-code';
import { receiptDoings } from '@kraften/domain/concepts/receipt/receipt-doings';
import { freeVisitSlots, type VisitSlot } from '@kraften/domain/concepts/visit-slot/visit-slots';
import type { ResidentActor } from '@kraften/domain/permissions/actor';
import { TRPCError } from '@trpc/server';
import * as z from 'zod/mini';
import type { Context } from '../../kernel/context';
import { hashOfReceiptCode } from '../../kernel/receipt';
import { takeReceiptTry } from '../../kernel/receipt-tries';
import { publishChange } from '../../kernel/together/publish-change';

const typed = z.string().check(z.maxLength(60));
export const TypedKeys = z.object({ reference: typed, code: typed });
type TypedKeys = z.output<typeof TypedKeys>;

const offeredTimes = 6;

type Change = {
  /** The procedure, as the log and the team's open pages name it. */
  readonly path: string;
  readonly make: (tx: Transaction, keys: ReceiptKeys, teamId: string) => Promise<ReceiptOutcome | null>;
};

/** What a receipt's page shows: how far it has come, what can be done, and when a visit can be. */
export async function openedReceipt(context: Context, { reference, code }: TypedKeys) {
  const keys: ReceiptKeys = { reference: normalReceiptText(reference), codeHash: hashOfReceiptCode(code) };
  const giveBack = await takeReceiptTry(context);
  const request = { requestId: context.requestId };
  const nobody: ResidentActor = { kind: 'resident', teamId: null };
  const receipt = await context.database.withActor(nobody, request, async (unit) => {
    const found = await findReceipt(unit.tx, keys);
    await unit.audit({ action: 'receipt.open', details: { found: found !== null } });
    return found;
  });
  if (receipt === null) {
    throw new TRPCError({
      code: 'NOT_FOUND',
      message: 'Vi hittar ingen anmälan med den referensen och koden. Kontrollera båda och försök igen.',
    });
  }
  await giveBack();
  return { keys, receipt };
}

/** Makes a change that the receipt opens the way to, tells the team, and gives the page as it then is, with what came of it. */
export async function changeByReceipt(context: Context, typedKeys: TypedKeys, { path, make }: Change) {
  const { keys, receipt } = await openedReceipt(context, typedKeys);
  const { teamId } = receipt;
  const sender: ResidentActor = { kind: 'resident', teamId };
  const outcome = await context.database.withActor(sender, { requestId: context.requestId }, async (unit) => {
    const made = await make(unit.tx, keys, teamId);
    await unit.audit({ action: path, details: { outcome: made } });
    return made;
  });
  if (outcome === 'kept') await publishChange(context, { teamId, path, ids: [] });
  return { ...(await receiptPage(context, keys, receipt)), outcome };
}

/** The page as it is now; what was read before stands in for a receipt that has just been disposed of. */
export async function receiptPage(context: Context, keys: ReceiptKeys, before: ReceiptRecord) {
  const today = context.today();
  const sender: ResidentActor = { kind: 'resident', teamId: before.teamId };
  return await context.database.withActor(sender, { requestId: context.requestId }, async ({ tx }) => {
    const { teamId, ...receipt } = (await findReceipt(tx, keys)) ?? before;
    const doings = receiptDoings(receipt, today);
    const slots = doings.mayChooseVisit ? await offeredSlots(tx, teamId, today) : [];
    return {
      ...receipt,
      ...doings,
      visitTimes: slots
        .filter((slot) => !isBooked(slot, receipt.bookedVisit))
        .map(({ standingTimeId, visitOn, visitTime, place }) => ({ standingTimeId, visitOn, visitTime, place })),
    };
  });
}

/** The next times that a team can be visited, from tomorrow on. */
export async function offeredSlots(
  tx: Transaction,
  teamId: string,
  today: CalendarDate,
): Promise<readonly VisitSlot[]> {
  const from = addDays(today, 1);
  const { standingTimes, visits } = await loadVisitTimes(tx, teamId, from);
  return freeVisitSlots(standingTimes, visits, { from, atMost: offeredTimes });
}

function isBooked(slot: VisitSlot, booked: ReceiptRecord['bookedVisit']): boolean {
  return booked !== null && slot.visitOn === booked.visitOn && slot.visitTime === booked.visitTime;
}
