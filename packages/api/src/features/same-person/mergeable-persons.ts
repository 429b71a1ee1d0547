import type { Transaction } from '@kraften/db/database';
import { findPerson, type PersonRecord } from '@kraften/db/records/person';
import { type MergedValues, PersonFields } from '@kraften/domain/concepts/same-person/person-merge';
import * as z from 'zod/mini';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Two rows of the team: the one that is kept, and the one that may be the same person. */
export const TwoPersons = z.object({ keptId: RecordId, mergedId: RecordId });

/** The two persons, when both can be compared. Who is protected is never set beside another. */
export async function findMergeable(
  tx: Transaction,
  { keptId, mergedId }: z.output<typeof TwoPersons>,
): Promise<MergedValues> {
  const [kept, merged] = [await findPerson(tx, keptId), await findPerson(tx, mergedId)];
  if (kept === null || merged === null || keptId === mergedId) throw notFound('Personen');
  for (const person of [kept, merged]) {
    if (person.isDisposed) throw outOfTurn('Uppgifterna om den ena personen är gallrade.');
    if (person.protectedIdentity !== null) {
      throw outOfTurn(
        'Den ena personen har skyddade personuppgifter. Ta bort skyddet innan ni jämför eller slår ihop.',
      );
    }
    if (person.mergedIntoId !== null) throw outOfTurn('Personerna är redan sammanslagna.');
  }
  return { kept: fieldsOf(kept), merged: fieldsOf(merged) };
}

function fieldsOf(person: PersonRecord): PersonFields {
  return PersonFields.parse(person);
}
