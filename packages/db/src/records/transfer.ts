import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { ConsentForm } from '@kraften/domain/concepts/consent/consent-codes';
import { type Transfer, TransferCategory } from '@kraften/domain/concepts/transfer/transfer';
import type { Transaction } from '../database';
import type { ReceivedTransfer as ReceivedTransferRow } from '../generated/prisma/client';
import { rawSqlOf } from '../raw-sql';
import { fromColumn, toColumn } from './calendar-column';

/** That somebody went on in another team, as the team that they left sees it. */
export type TransferRecord = Transfer & {
  readonly transferId: string;
  readonly toTeamName: string;
  readonly sentOn: CalendarDate;
};

export async function loadTransfers(tx: Transaction, participationId: string): Promise<TransferRecord[]> {
  const rows = await tx.transfer.findMany({ where: { participationId }, orderBy: { recordedAt: 'asc' } });
  return rows.map((row) => ({
    transferId: row.id,
    toTeamId: row.toTeamId,
    toTeamName: row.toTeamName,
    categories: row.categories.map((category) => TransferCategory.parse(category)),
    consentForm: ConsentForm.parse(row.consentForm),
    consentedOn: fromColumn(row.consentedOn),
    keptAt: row.keptAt,
    witness: row.witness,
    sentOn: fromColumn(row.sentOn),
  }));
}

type Owner = { readonly teamId: string; readonly participationId: string; readonly recordedById: string };

/**
 * Writes a transfer down and opens its referral in the other team, by a function of the database. The participation has been
 * closed as going there. To a team that the person has been sent to before nothing is sent again.
 */
export async function sendTransfer(
  tx: Transaction,
  owner: Owner,
  { transferId, consentedOn, sentOn, ...transfer }: TransferRecord,
): Promise<void> {
  const { count } = await tx.transfer.createMany({
    data: [{ ...transfer, ...owner, id: transferId, consentedOn: toColumn(consentedOn), sentOn: toColumn(sentOn) }],
    skipDuplicates: true,
  });
  if (count === 1) await rawSqlOf(tx).$queryRaw`SELECT send_transfer(${transferId}::uuid)::text`;
}

/** What came with a referral from another team. */
export type ReceivedTransferRecord = {
  readonly fromTeamName: string;
  readonly sentByName: string;
  readonly categories: readonly TransferCategory[];
  readonly consentForm: ConsentForm;
  readonly consentedOn: CalendarDate;
  readonly finalDocumentation: string;
};

export function receivedTransferOf(row: ReceivedTransferRow): ReceivedTransferRecord {
  return {
    fromTeamName: row.fromTeamName,
    sentByName: row.sentByName,
    categories: row.categories.map((category) => TransferCategory.parse(category)),
    consentForm: ConsentForm.parse(row.consentForm),
    consentedOn: fromColumn(row.consentedOn),
    finalDocumentation: row.finalDocumentation,
  };
}
