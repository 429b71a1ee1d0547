import { randomUUID } from 'node:crypto';
import { tellApart } from '@kraften/db/records/person-merge';
import { casework } from '../../kernel/permitted';
import { findMergeable, TwoPersons } from './mergeable-persons';

/** Remembers that two who look like one person are two, so that they are not shown as one again. */
export const tellPersonsApart = casework('referral:write')
  .input(TwoPersons)
  .mutation(async ({ ctx, input }) => {
    await findMergeable(ctx.tx, input);
    const { keptId, mergedId } = input;
    await tellApart(ctx.tx, ctx.actor, { id: randomUUID(), personIds: [keptId, mergedId] });
    for (const personId of [keptId, mergedId]) await ctx.audit.log({ subjectId: personId, personId });
  });
