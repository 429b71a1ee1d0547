import { Authority } from '@kraften/domain/concepts/authority/authority';
import type { CaseContact, OfficialContact } from '@kraften/domain/concepts/case-contact/case-contact';
import type { Transaction } from '../database';
import type { CaseContact as CaseContactRow } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn, toColumn, toNullableColumn } from './calendar-column';

export type CaseContactRecord = CaseContact & { readonly contactId: string; readonly version: number };

/** A participation's contacts, those who came last first. */
export async function loadCaseContacts(tx: Transaction, participationId: string): Promise<CaseContactRecord[]> {
  const rows = await tx.caseContact.findMany({
    where: { participationId },
    orderBy: [{ validFrom: 'desc' }, { createdAt: 'desc' }],
  });
  return rows.map(contactOf);
}

/** Everybody at an authority whom the team has written down, in whatever case; the newest first. */
export async function loadTeamContacts(tx: Transaction, teamId: string): Promise<OfficialContact[]> {
  const rows = await tx.caseContact.findMany({ where: { teamId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] });
  return rows.map(contactOf);
}

/** The contact with its case; null when there is none. */
export async function findCaseContact(
  tx: Transaction,
  contactId: string,
): Promise<(CaseContactRecord & { readonly participationId: string }) | null> {
  const row = await tx.caseContact.findUnique({ where: { id: contactId } });
  return row === null ? null : { ...contactOf(row), participationId: row.participationId };
}

type ContactOwner = { readonly teamId: string; readonly participationId: string; readonly recordedById: string };

/** Keeps a new contact; false when something has its id already. */
export async function insertCaseContact(
  tx: Transaction,
  owner: ContactOwner,
  { contactId, ...contact }: CaseContact & { readonly contactId: string },
): Promise<boolean> {
  const { count } = await tx.caseContact.createMany({
    data: [{ ...owner, ...columnsOf(contact), id: contactId }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes a contact; false when somebody else did since `version` was read. */
export async function updateCaseContact(
  tx: Transaction,
  { contactId, version }: { readonly contactId: string; readonly version: number },
  contact: CaseContact,
): Promise<boolean> {
  const { count } = await tx.caseContact.updateMany({
    where: { id: contactId, version },
    data: { ...columnsOf(contact), version: { increment: 1 } },
  });
  return count === 1;
}

function columnsOf({ validFrom, validTo, ...rest }: CaseContact) {
  return { ...rest, validFrom: toColumn(validFrom), validTo: toNullableColumn(validTo) };
}

function contactOf(row: CaseContactRow): CaseContactRecord {
  return {
    contactId: row.id,
    version: row.version,
    authority: Authority.parse(row.authority),
    name: row.name,
    role: row.role,
    phone: row.phone,
    email: row.email,
    validFrom: fromColumn(row.validFrom),
    validTo: fromNullableColumn(row.validTo),
  };
}
