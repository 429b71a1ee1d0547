import type { Transaction } from '@kraften/db/database';
import { databaseProblem } from '@kraften/db/database-error';
import { claimPerson, savePersonFields } from '@kraften/db/records/base-data';
import { loadOtherParticipations } from '@kraften/db/records/participation';
import { findPerson, findPersonIdByIdentityNumber, type PersonRecord } from '@kraften/db/records/person';
import { findIdentity } from '@kraften/db/records/protected-identity';
import {
  ContactChange,
  checkBaseDataChange,
  HomeChange,
  IdentityChange,
} from '@kraften/domain/concepts/base-data/base-data-change';
import { changedValues, valuesOfPart } from '@kraften/domain/concepts/base-data/base-data-values';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { birthDateIn } from '@kraften/domain/concepts/person/birth-date-in';
import { PersonFields } from '@kraften/domain/concepts/same-person/person-merge';
import * as z from 'zod/mini';
import { identityNumberErrors } from '../../kernel/identity-number';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { isSentBefore, keepChange } from './sent-before';

const target = { changeId: RecordId, personId: RecordId, version: Version };

const numberIsTaken = {
  field: 'identityNumber',
  message: 'En annan person i teamet har det numret. Kontrollera numret, eller jämför de två om det är samma person.',
};

/** Corrects or changes what is said of a person, and keeps what stood. Sent again with the same id it changes nothing. */
export const changePerson = casework('base-data:write')
  .input(
    z.discriminatedUnion('part', [
      z.extend(IdentityChange, target),
      z.extend(ContactChange, target),
      z.extend(HomeChange, target),
    ]),
  )
  .mutation(async ({ ctx, input }) => {
    const { changeId, personId, version, ...asked } = input;
    const { part, kind } = asked;
    const person = await findPerson(ctx.tx, personId);
    if (person === null) throw notFound('Personen');
    const change = withBirthDate(asked);
    const owner = { personId, participationId: null };
    const log = () => ctx.audit.log({ subjectId: personId, personId, details: { changeId, part, kind } });
    if (await isSentBefore(ctx.tx, { ...owner, changeId, part, kind, asked: change })) return await log();
    if (person.isDisposed) throw outOfTurn('Uppgifterna om personen är gallrade.');
    if (person.mergedIntoId !== null) throw outOfTurn('Personen är sammanslagen med en annan. Ändra uppgifterna där.');

    const stood = await fieldsOf(ctx.tx, person);
    const fields = PersonFields.parse({ ...stood, ...valuesOfPart(part, change) });
    const changed = changedValues(valuesOfPart(part, stood), valuesOfPart(part, fields));
    const checked = checkBaseDataChange(change, {
      ...{ changed: changed.fields, earliest: fields.birthDate, today: ctx.today() },
    });
    const errors: FieldError[] = checked.ok ? [] : [...checked.problem];
    if (changed.fields.includes('identityNumber')) {
      errors.push(...identityNumberErrors(fields, 'identityNumber'));
      if (await isTaken(ctx.tx, ctx.actor.teamId, { personId, identityNumber: fields.identityNumber }))
        errors.push(numberIsTaken);
    }
    if (changed.fields.includes('birthDate') && fields.birthDate !== null) {
      const { birthDate } = fields;
      const participations = await loadOtherParticipations(ctx.tx, personId, null);
      if (birthDate > ctx.today() || participations.some(({ enrolledOn }) => birthDate > enrolledOn)) {
        errors.push({ field: 'birthDate', message: 'Födelsedatum ska vara före inskrivningen.' });
      }
    }
    if (!checked.ok || errors.length > 0) throw fieldProblem(errors);

    if (!(await claimPerson(ctx.tx, personId, version))) throw conflict('Uppgifterna');
    await savePersonFields(ctx.tx, ctx.actor, { person, fields }).catch((error: unknown) => {
      if (databaseProblem(error)?.kind === 'unique') throw fieldProblem([numberIsTaken]);
      throw error;
    });
    const { fromOn, reason } = checked.value;
    const { before, after } = changed;
    await keepChange(ctx.tx, ctx.actor, { ...owner, changeId, part, kind, fromOn, reason, before, after });
    await log();
  });

/** Where there is a number, the birth date is the one in it. */
function withBirthDate<Change extends { readonly part: string }>(change: Change): Change {
  if (!('identityNumber' in change) || typeof change.identityNumber !== 'string') return change;
  const born = birthDateIn(change.identityNumber);
  return born === null ? change : { ...change, birthDate: born };
}

/**
 * What stands of a person, out of the rows of its own where the identity is protected.
 *
 * @throws not found, where it is protected from who acts
 */
async function fieldsOf(tx: Transaction, person: PersonRecord): Promise<PersonFields> {
  if (person.protectedIdentity === null) return PersonFields.parse(person);
  const identity = await findIdentity(tx, person.personId);
  if (identity === null) throw notFound('Uppgifterna');
  return { ...identity, sex: person.sex };
}

/** Whether another person of the team has the number. */
async function isTaken(
  tx: Transaction,
  teamId: string,
  { personId, identityNumber }: { readonly personId: string; readonly identityNumber: string },
): Promise<boolean> {
  if (identityNumber === '') return false;
  const knownId = await findPersonIdByIdentityNumber(tx, teamId, identityNumber);
  return knownId !== null && knownId !== personId;
}
