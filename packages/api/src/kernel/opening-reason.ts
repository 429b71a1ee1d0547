import type { Transaction } from '@kraften/db/database';
import type { PersonRecord } from '@kraften/db/records/person';
import { maySeeIdentity } from '@kraften/db/records/protected-identity';
import { OpeningReason } from '@kraften/domain/concepts/protected-identity/opening-reason';
import * as z from 'zod/mini';
import type { AuditSubject } from './audit-trail';
import { fieldProblem } from './problem';

/** What whoever opens a case says beside which: needed where the person has protected identity. */
export const openingInput = { reason: z.optional(OpeningReason) };

/**
 * What the log says of why a case was opened: nothing where everybody of the team may see who the person is.
 *
 * @throws a problem at the field `reason` when there should be one and is none
 */
export function openingDetails(
  { protectedIdentity }: Pick<PersonRecord, 'protectedIdentity'>,
  reason: OpeningReason | undefined,
): Pick<AuditSubject, 'details'> {
  if (protectedIdentity === null) return {};
  if (reason === undefined) {
    throw fieldProblem([
      { field: 'reason', message: 'Personen har skyddade personuppgifter. Välj varför du öppnar ärendet.' },
    ]);
  }
  return { details: { reason } };
}

/** Whether a person's identity is protected and can be asked for by who opens the case: `person.identity` tells it. */
export async function identityIsOpen(
  tx: Transaction,
  { personId, protectedIdentity }: Pick<PersonRecord, 'personId' | 'protectedIdentity'>,
): Promise<boolean> {
  return protectedIdentity !== null && (await maySeeIdentity(tx, personId));
}
