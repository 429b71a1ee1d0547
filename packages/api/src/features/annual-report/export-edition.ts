import { findEdition } from '@kraften/db/records/report-edition';
import { findTeam } from '@kraften/db/records/team';
import * as z from 'zod/mini';
import { figures } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { EditionFormat, editionFile } from './edition-file';

/** An adopted edition as a document, a print-ready page or a workbook. */
export const exportEdition = figures('adopted-report:read')
  .input(z.object({ editionId: RecordId, format: EditionFormat }))
  .mutation(async ({ ctx, input: { editionId, format } }) => {
    const edition = await findEdition(ctx.tx, editionId);
    if (edition === null) throw notFound('Rapporten');
    const team = await findTeam(ctx.tx, edition.teamId);
    if (team === null) throw notFound('Teamet');
    await ctx.audit.log({ subjectId: editionId, teamId: team.id, details: { format, number: edition.number } });
    return await editionFile(edition, team.slug, format);
  });
