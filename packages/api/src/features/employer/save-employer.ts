import { findEmployer, insertEmployer, updateEmployer } from '@kraften/db/records/employer';
import { Employer } from '@kraften/domain/concepts/employer/employer';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

/** Keeps an employer and its contacts, a new one or one that the team knows. */
export const saveEmployer = casework('participation:write')
  .input(z.extend(Employer, { employerId: RecordId, version: Version }))
  .mutation(async ({ ctx, input: { employerId: id, version, ...employer } }) => {
    await ctx.audit.log({ details: { employerId: id } });
    const saved = await saveRecord<Employer>({
      what: 'Arbetsgivaren',
      stored: await findEmployer(ctx.tx, id),
      ...{ values: employer, version },
      insert: () => insertEmployer(ctx.tx, { id, teamId: ctx.actor.teamId }, employer),
      update: () => updateEmployer(ctx.tx, { id, version }, employer),
    });
    return { version: saved };
  });
