import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { SelfReferralAnswers } from '@kraften/domain/concepts/self-referral/self-referral';
import type { Transaction } from '../database';
import { cipherOf } from '../encryption/cipher-of';
import { sealedRow } from '../encryption/encrypted-columns';
import { rawSqlOf } from '../raw-sql';
import { toColumn, toNullableColumn } from './calendar-column';

export type NewSubmission = {
  readonly teamId: string;
  readonly receivedOn: CalendarDate;
  readonly answers: SelfReferralAnswers;
  readonly idempotencyKey: string;
  /** In its normal form: capitals and digits only. */
  readonly reference: string;
  readonly codeHash: string;
  readonly schemaVersion: number;
  readonly language: string;
  /** Of the answers as JSON. */
  readonly sha256: string;
};

/**
 * Keeps a self-referral: the person, the referral and the answers as they were sent. The writer can read nothing back,
 * so nothing is returned.
 */
export async function insertSubmission(tx: Transaction, submission: NewSubmission): Promise<void> {
  const { teamId, receivedOn, answers, ...receipt } = submission;
  const [personId, referralId] = [randomUUID(), randomUUID()];
  await tx.person.createMany({
    data: {
      id: personId,
      teamId,
      givenName: answers.givenName,
      familyName: answers.familyName,
      birthDate: toNullableColumn(answers.birthDate),
      sex: 'unknown',
      phone: answers.phone,
      email: answers.email,
      postalAddress: answers.postalAddress,
      municipality: answers.municipality,
    },
  });
  await tx.referral.createMany({
    data: { id: referralId, teamId, personId, source: 'SELF', receivedOn: toColumn(receivedOn), wishes: answers.hopes },
  });
  await tx.selfReferralSubmission.createMany({ data: { id: randomUUID(), teamId, referralId, answers, ...receipt } });
}

/** What has become of answers whose key had been received before. */
export type Amendment = {
  /** They aren't the first with this key: others came before. */
  readonly isAmended: boolean;
  /** They came just now; otherwise they were the last that had come. */
  readonly isNew: boolean;
};

/**
 * Keeps other answers beside those that came before with the same key; null when the sender's team has received no such
 * key. The writer learns no more than what it sent.
 */
export async function amendSubmission(
  tx: Transaction,
  { answers, idempotencyKey, schemaVersion, language, sha256, receivedOn }: NewSubmission,
): Promise<Amendment | null> {
  const cipher = cipherOf(tx);
  const amended = {
    ...sealedRow(cipher, 'person', {
      given_name: answers.givenName,
      family_name: answers.familyName,
      birth_date: answers.birthDate,
      phone: answers.phone,
      email: answers.email,
      postal_address: answers.postalAddress,
      municipality: answers.municipality,
    }),
    ...sealedRow(cipher, 'referral', { wishes: answers.hopes }),
    ...sealedRow(cipher, 'self_referral_amendment', { answers, sha256 }),
    ...{ schema_version: schemaVersion, language, received_on: receivedOn },
  };
  const knownIndexes = [
    ...cipher.blindUnderAnyKey('self_referral_submission.sha256_index', sha256),
    ...cipher.blindUnderAnyKey('self_referral_amendment.sha256_index', sha256),
  ];
  const rows = await rawSqlOf(tx).$queryRaw<{ amendment: number; appended: boolean }[]>`
    SELECT amendment, appended
      FROM amend_submission(${idempotencyKey}::uuid, ${knownIndexes}::text[], ${JSON.stringify(amended)}::jsonb)`;
  const row = rows[0];
  return row === undefined ? null : { isAmended: row.amendment > 0, isNew: row.appended };
}
