import { insertCorrection } from '@kraften/db/records/correction';
import { findPerson } from '@kraften/db/records/person';
import { Correction } from '@kraften/domain/concepts/person-rights/correction';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Puts what is right beside what stands. What stands isn't changed. */
export const addCorrection = casework('person-rights:write')
  .input(z.extend(Correction, { personId: RecordId }))
  .mutation(async ({ ctx, input: { personId, ...correction } }) => {
    if ((await findPerson(ctx.tx, personId)) === null) throw notFound('Personen');
    const { teamId, userId: recordedById } = ctx.actor;
    await insertCorrection(ctx.tx, { teamId, personId, recordedById }, correction);
    await ctx.audit.log({ subjectId: personId, personId, details: { about: correction.about } });
  });
