import { loadCaseDocuments } from '@kraften/db/records/case-document';
import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation } from '@kraften/db/records/participation';
import * as z from 'zod/mini';
import { openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** A case's documents, those that were removed too, and what the caller has begun to send; never their content. */
export const listDocuments = casework('document:read')
  .input(z.object({ participationId: RecordId, ...openingInput }))
  .query(async ({ ctx, input }) => {
    const participation = await findParticipation(ctx.tx, input.participationId);
    if (participation === null) throw notFound('Deltagandet');
    const opening = openingDetails(participation.person, input.reason);
    const documents = await loadCaseDocuments(ctx.tx, input.participationId);
    const names = await loadUserNames(
      ctx.tx,
      documents.flatMap(({ uploadedById, struck }) => [uploadedById, ...(struck === null ? [] : [struck.byId])]),
    );
    await ctx.audit.log({
      subjectId: input.participationId,
      personId: participation.person.personId,
      details: { ...opening.details, rows: documents.length },
    });
    return documents.map(({ discardedAt: _, struck, ...document }) => ({
      ...document,
      uploadedByName: names.get(document.uploadedById) ?? null,
      struck: struck === null ? null : { ...struck, byName: names.get(struck.byId) ?? null },
    }));
  });
