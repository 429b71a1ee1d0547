import { findClosingDraft, saveClosingDraft as storeDraft } from '@kraften/db/records/closing';
import { findParticipation } from '@kraften/db/records/participation';
import { longestFinalDocumentation } from '@kraften/domain/concepts/closing/final-documentation';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/** Keeps the final documentation while it is written. Saying the same again changes nothing and is no conflict. */
export const saveClosingDraft = casework('participation:write')
  .input(
    z.object({
      participationId: RecordId,
      version: Version,
      text: z
        .string()
        .check(z.maxLength(longestFinalDocumentation, `Skriv högst ${longestFinalDocumentation} tecken.`)),
    }),
  )
  .mutation(async ({ ctx, input: { participationId, version, text } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId });
    if (participation.closing !== null) throw outOfTurn('Deltagandet är redan avslutat.');
    const stored = await findClosingDraft(ctx.tx, participationId);
    if (stored.version > 0 && stored.text === text) return { version: stored.version };
    const { teamId, userId: changedById } = ctx.actor;
    const owner = { teamId, participationId, changedById };
    if (!(await storeDraft(ctx.tx, owner, { text, version }))) throw conflict('Utkastet');
    return { version: version + 1 };
  });
