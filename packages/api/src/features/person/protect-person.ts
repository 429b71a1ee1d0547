import { findPerson } from '@kraften/db/records/person';
import { protectPerson as saveProtection } from '@kraften/db/records/person-protection';
import { ProtectedIdentityKind } from '@kraften/domain/concepts/protected-identity/protected-identity';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Masks who a person is for everybody but the coach in charge and the team's lead. Whoever of the team learns of it can. */
export const protectPerson = casework('protected-identity:protect')
  .input(z.object({ personId: RecordId, kind: ProtectedIdentityKind }))
  .mutation(async ({ ctx, input: { personId, kind } }) => {
    const person = await findPerson(ctx.tx, personId);
    if (person === null) throw notFound('Personen');
    await saveProtection(ctx.tx, ctx.actor, { person, kind });
    await ctx.audit.log({ subjectId: personId, personId, details: { kind } });
  });
