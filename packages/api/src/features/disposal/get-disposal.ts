import { findDisposal } from '@kraften/db/records/disposal';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { describedDisposals } from './described-disposal';

/** One decision with its protocol (gallringsprotokoll): what has gone, when, by whose decision. Names nobody it is about. */
export const getDisposal = casework('disposal:read')
  .input(z.object({ disposalId: RecordId }))
  .query(async ({ ctx, input: { disposalId } }) => {
    const disposal = await findDisposal(ctx.tx, disposalId);
    const [described] = await describedDisposals(ctx.tx, disposal === null ? [] : [disposal]);
    if (described === undefined) throw notFound('Beslutet');
    await ctx.audit.log({ subjectId: disposalId });
    return described;
  });
