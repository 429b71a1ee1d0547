import { findPersonVersion, loadBaseDataChanges } from '@kraften/db/records/base-data';
import { findPerson } from '@kraften/db/records/person';
import { findIdentity } from '@kraften/db/records/protected-identity';
import { OpeningReason } from '@kraften/domain/concepts/protected-identity/opening-reason';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { describedChanges } from './described-changes';

/** Who a person with protected identity is and was: what every other answer about base data leaves out. */
export const readProtectedBaseData = casework('protected-identity:read')
  .input(z.object({ personId: RecordId, reason: OpeningReason }))
  .query(async ({ ctx, input: { personId, reason } }) => {
    const person = await findPerson(ctx.tx, personId);
    const version = await findPersonVersion(ctx.tx, personId);
    const identity = await findIdentity(ctx.tx, personId);
    if (person === null || version === null || identity === null) throw notFound('Uppgifterna');
    const changes = await loadBaseDataChanges(ctx.tx, { personId, participationId: null });
    await ctx.audit.log({ subjectId: personId, personId, details: { reason } });
    return {
      version,
      person: { ...identity, sex: person.sex },
      changes: await describedChanges(ctx.tx, changes),
    };
  });
