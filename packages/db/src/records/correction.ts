import { randomUUID } from 'node:crypto';
import { CorrectedRecord, type Correction } from '@kraften/domain/concepts/person-rights/correction';
import type { Transaction } from '../database';

export type CorrectionRecord = Correction & {
  readonly correctionId: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
};

/** What has been corrected about a person, the latest first. */
export async function loadCorrections(tx: Transaction, personId: string): Promise<CorrectionRecord[]> {
  const rows = await tx.correction.findMany({ where: { personId }, orderBy: [{ recordedAt: 'desc' }, { id: 'asc' }] });
  return rows.map(({ id, about, incorrect, correct, reason, recordedById, recordedAt }) => ({
    ...{ correctionId: id, about: CorrectedRecord.parse(about), incorrect, correct, reason },
    ...{ recordedById, recordedAt },
  }));
}

/** Of whom it is, and who writes it down. */
export type NotedBy = { readonly teamId: string; readonly personId: string; readonly recordedById: string };

export async function insertCorrection(tx: Transaction, noted: NotedBy, correction: Correction): Promise<void> {
  await tx.correction.create({ data: { ...correction, ...noted, id: randomUUID() } });
}
