import { randomUUID } from 'node:crypto';
import type { Transaction } from '@kraften/db/database';
import { insertBaseDataChange } from '@kraften/db/records/base-data';
import { findPerson, updatePerson } from '@kraften/db/records/person';
import type { Writer } from '@kraften/db/records/protected-identity';
import { personParts } from '@kraften/domain/concepts/base-data/base-data-part';
import { changedValues, valuesOfPart } from '@kraften/domain/concepts/base-data/base-data-values';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';

type Renewal = {
  readonly person: PersonDetails & { readonly personId: string };
  /** The day on which the person, or who refers, said so. */
  readonly saidOn: CalendarDate;
  /** On which occasion, in words. */
  readonly occasion: string;
};

/**
 * Writes what is said of a known person on an occasion where all of it is asked anew, and keeps what stood. Of a protected one the
 * rows of its own are the history: who writes may not see what is there.
 */
export async function renewPerson(
  tx: Transaction,
  writer: Writer,
  { person: said, saidOn: fromOn, occasion: reason }: Renewal,
): Promise<void> {
  const { personId } = said;
  const stood = await findPerson(tx, personId);
  await updatePerson(tx, writer, said);
  if (stood === null || stood.protectedIdentity !== null) return;
  for (const part of personParts) {
    const { before, after, fields } = changedValues(
      valuesOfPart(part, stood),
      valuesOfPart(part, { ...said, postalAddress: stood.postalAddress }),
    );
    if (fields.length === 0) continue;
    await insertBaseDataChange(tx, writer, {
      ...{ changeId: randomUUID(), personId, participationId: null, part, kind: 'change', fromOn },
      ...{ reason, before, after },
    });
  }
}
