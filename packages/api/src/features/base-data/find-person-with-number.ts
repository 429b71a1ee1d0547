import { findPerson, findPersonIdByIdentityNumber } from '@kraften/db/records/person';
import { IdentityNumber } from '@kraften/domain/concepts/person/person';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/**
 * Who else in the team has a number that somebody writes for a person, so that the two can be compared; null for nobody, and for
 * two of whom one has protected identity: those are never set beside each other.
 */
export const findPersonWithNumber = casework('base-data:read')
  .input(z.object({ personId: RecordId, identityNumber: IdentityNumber }))
  .query(async ({ ctx, input: { personId, identityNumber } }) => {
    const person = await findPerson(ctx.tx, personId);
    if (person === null) throw notFound('Personen');
    await ctx.audit.log({ subjectId: personId, personId });
    const otherId =
      identityNumber === '' ? null : await findPersonIdByIdentityNumber(ctx.tx, ctx.actor.teamId, identityNumber);
    if (otherId === null || otherId === personId) return null;
    const other = await findPerson(ctx.tx, otherId);
    if (other === null || other.protectedIdentity !== null || person.protectedIdentity !== null) return null;
    await ctx.audit.log({ subjectId: personId, personId: otherId });
    const { givenName, familyName, birthDate } = other;
    return { personId: otherId, givenName, familyName, birthDate };
  });
