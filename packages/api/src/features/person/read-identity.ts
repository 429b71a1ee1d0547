import { findPerson } from '@kraften/db/records/person';
import { findIdentity } from '@kraften/db/records/protected-identity';
import { OpeningReason } from '@kraften/domain/concepts/protected-identity/opening-reason';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Who a person with protected identity is: name, number and contact, of which every other answer has none. */
export const readIdentity = casework('protected-identity:read')
  .input(z.object({ personId: RecordId, reason: OpeningReason }))
  .query(async ({ ctx, input: { personId, reason } }) => {
    const person = await findPerson(ctx.tx, personId);
    const identity = await findIdentity(ctx.tx, personId);
    if (person === null || identity === null) throw notFound('Uppgifterna');
    await ctx.audit.log({ subjectId: personId, personId, details: { reason } });
    return { ...person, ...identity };
  });
