import * as z from 'zod/mini';
import { openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';
import { openExtract } from './open-extract';

/** All that the team keeps of a person, with the texts marked that somebody has to read before they are handed out. */
export const getRegisterExtract = casework('register-extract:make')
  .input(z.object({ personId: RecordId, ...openingInput }))
  .query(async ({ ctx, input: { personId, reason } }) => {
    const { opening, ...collected } = await openExtract(ctx.tx, { teamId: ctx.actor.teamId, personId, reason });
    await ctx.audit.log({ subjectId: personId, personId, ...opening });
    return collected;
  });
