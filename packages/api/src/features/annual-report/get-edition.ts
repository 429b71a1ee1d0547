import { findEdition } from '@kraften/db/records/report-edition';
import * as z from 'zod/mini';
import { figures } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** An adopted edition as it stood on paper. Which editions somebody reaches is the database's to say. */
export const getEdition = figures('adopted-report:read')
  .input(z.object({ editionId: RecordId }))
  .query(async ({ ctx, input: { editionId } }) => {
    const edition = await findEdition(ctx.tx, editionId);
    if (edition === null) throw notFound('Rapporten');
    const { frozen, ...summary } = edition;
    await ctx.audit.log({ subjectId: editionId, teamId: edition.teamId, details: { number: edition.number } });
    return { ...summary, printed: frozen.printed };
  });
