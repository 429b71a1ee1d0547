import { ReferralContactWay, type StaffContact } from '@kraften/domain/concepts/referral-contact/referral-contact';
import type { Transaction } from '../database';
import type { ReferralContact as ReferralContactRow } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';

export type ReferralContactRecord = Omit<StaffContact, 'way'> & {
  readonly contactId: string;
  readonly way: ReferralContactWay;
  /** Null for what the person wrote. */
  readonly contactedById: string | null;
  readonly recordedAt: Date;
};

type NewContact = {
  readonly contactId: string;
  readonly teamId: string;
  readonly referralId: string;
  readonly contactedById: string;
};

/** Keeps that staff were in touch, or tried to be. When it is written down is the database's time. */
export async function insertReferralContact(
  tx: Transaction,
  { contactId: id, ...owner }: NewContact,
  { contactedOn, ...contact }: StaffContact,
): Promise<void> {
  await tx.referralContact.create({ data: { ...owner, ...contact, id, contactedOn: toColumn(contactedOn) } });
}

/** Whose referral a contact is of; null where there is no such contact. */
export async function findReferralOfContact(tx: Transaction, contactId: string): Promise<string | null> {
  const row = await tx.referralContact.findUnique({ where: { id: contactId }, select: { referralId: true } });
  return row?.referralId ?? null;
}

export function referralContactOf(row: ReferralContactRow): ReferralContactRecord {
  const { reached, note, contactedById, recordedAt } = row;
  return {
    ...{ contactId: row.id, way: ReferralContactWay.parse(row.way), reached, note, contactedById, recordedAt },
    contactedOn: fromColumn(row.contactedOn),
  };
}
