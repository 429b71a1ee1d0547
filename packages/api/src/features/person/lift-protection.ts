import { liftProtection as saveLifted } from '@kraften/db/records/person-protection';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Shows all of the team who the person is again, when the marking no longer stands. */
export const liftProtection = casework('protected-identity:lift')
  .input(z.object({ personId: RecordId }))
  .mutation(async ({ ctx, input: { personId } }) => {
    if (!(await saveLifted(ctx.tx, personId))) throw notFound('Uppgifterna');
    await ctx.audit.log({ subjectId: personId, personId });
  });
