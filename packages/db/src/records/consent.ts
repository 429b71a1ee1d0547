import { randomUUID } from 'node:crypto';
import { Authority } from '@kraften/domain/concepts/authority/authority';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { ConsentCategory, ConsentForm, ConsentPurpose } from '@kraften/domain/concepts/consent/consent-codes';
import type { GivenConsent } from '@kraften/domain/concepts/consent/given-consent';
import type { Transaction } from '../database';
import { fromColumn, toColumn } from './calendar-column';

export type ConsentRecord = GivenConsent & {
  readonly consentId: string;
  readonly validUntil: CalendarDate;
  readonly recordedById: string;
  readonly recordedAt: Date;
  /** Null while nobody has taken it back. */
  readonly withdrawnAt: Date | null;
  readonly withdrawnById: string | null;
};

/** A person's consents, the latest recorded first, also those that have ended. */
export async function loadConsents(tx: Transaction, personId: string): Promise<ConsentRecord[]> {
  const rows = await tx.consent.findMany({
    where: { personId },
    include: { withdrawal: true },
    orderBy: [{ recordedAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    consentId: row.id,
    authority: Authority.parse(row.authority),
    purpose: ConsentPurpose.parse(row.purpose),
    categories: row.categories.map((category) => ConsentCategory.parse(category)),
    form: ConsentForm.parse(row.form),
    givenOn: fromColumn(row.givenOn),
    validUntil: fromColumn(row.validUntil),
    keptAt: row.keptAt,
    witness: row.witness,
    recordedById: row.recordedById,
    recordedAt: row.recordedAt,
    withdrawnAt: row.withdrawal?.withdrawnAt ?? null,
    withdrawnById: row.withdrawal?.withdrawnById ?? null,
  }));
}

/** Of several persons: the consents that hold on a day and have not been taken back. */
export async function loadLastDays(
  tx: Transaction,
  personIds: readonly string[],
  from: CalendarDate,
): Promise<({ readonly personId: string } & Pick<ConsentRecord, 'authority' | 'purpose' | 'validUntil'>)[]> {
  const rows = await tx.consent.findMany({
    where: { personId: { in: [...personIds] }, validUntil: { gte: toColumn(from) }, withdrawal: null },
    select: { personId: true, authority: true, purpose: true, validUntil: true },
  });
  return rows.map((row) => ({
    personId: row.personId,
    authority: Authority.parse(row.authority),
    purpose: ConsentPurpose.parse(row.purpose),
    validUntil: fromColumn(row.validUntil),
  }));
}

type Owner = { readonly teamId: string; readonly personId: string; readonly recordedById: string };

/** Adds a consent, which holds from this moment. `consentId` is one of the client's choosing, where it has chosen one. */
export async function insertConsent(
  tx: Transaction,
  owner: Owner,
  { consentId: id = randomUUID(), ...consent }: GivenConsent & { readonly consentId?: string },
): Promise<string> {
  await tx.consent.create({
    data: {
      ...{ ...consent, ...owner, id },
      categories: [...consent.categories],
      givenOn: toColumn(consent.givenOn),
      validUntil: toColumn(consent.validUntil),
    },
  });
  return id;
}

type Withdrawal = { readonly teamId: string; readonly consentId: string; readonly withdrawnById: string };

/** Ends a consent at this moment; false when somebody has ended it already. */
export async function insertConsentWithdrawal(tx: Transaction, withdrawal: Withdrawal): Promise<boolean> {
  const { count } = await tx.consentWithdrawal.createMany({
    data: { ...withdrawal, id: randomUUID() },
    skipDuplicates: true,
  });
  return count === 1;
}
