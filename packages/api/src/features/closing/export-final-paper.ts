import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation } from '@kraften/db/records/participation';
import { findIdentity } from '@kraften/db/records/protected-identity';
import { findTeam } from '@kraften/db/records/team';
import { loadWorkDone } from '@kraften/db/records/work-done';
import { docxFile } from '@kraften/documents/docx-file';
import { pdfFile } from '@kraften/documents/pdf-file';
import * as z from 'zod/mini';
import { openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { finalPaper } from './final-paper';

const PaperFormat = z.enum(['docx', 'pdf']);

/** The final documentation as a paper to hand over: what was decided, what was done, and what somebody wrote. */
export const exportFinalPaper = casework('participation:read')
  .input(z.object({ participationId: RecordId, format: PaperFormat, ...openingInput }))
  .mutation(async ({ ctx, input: { participationId, format, reason } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (participation === null || team === null) throw notFound('Deltagandet');
    const { closing, person, coachId } = participation;
    const opening = openingDetails(person, reason);
    if (closing === null) throw outOfTurn('Avsluta deltagandet först. Slutdokumentationen hör till avslutet.');
    if (person.isDisposed) throw outOfTurn('Uppgifterna om personen är gallrade.');
    const names = await loadUserNames(ctx.tx, [coachId]);
    const paper = finalPaper({
      participation: { ...participation, closing },
      identity: (await findIdentity(ctx.tx, person.personId)) ?? person,
      work: await loadWorkDone(ctx.tx, participationId),
      coachName: names.get(coachId) ?? null,
      teamName: team.name,
      madeAt: new Date(),
    });
    await ctx.audit.log({
      subjectId: participationId,
      personId: person.personId,
      details: { ...opening.details, format },
    });
    const bytes = format === 'docx' ? await docxFile(paper) : await pdfFile(paper);
    return {
      fileName: `slutdokumentation-${closing.closedOn}.${format}`,
      base64: Buffer.from(bytes).toString('base64'),
    };
  });
