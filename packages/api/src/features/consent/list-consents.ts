import { loadConsents } from '@kraften/db/records/consent';
import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation } from '@kraften/db/records/participation';
import { authorities } from '@kraften/domain/concepts/authority/authority';
import { consentStanding, sharedCategories } from '@kraften/domain/concepts/consent/consent-standing';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** All that a participant has consented to, the latest first, and how each stands at this moment. */
export const listConsents = casework('consent:read')
  .input(z.object({ participationId: RecordId }))
  .query(async ({ ctx, input: { participationId } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const { personId } = participation.person;
    const consents = await loadConsents(ctx.tx, personId);
    const names = await loadUserNames(
      ctx.tx,
      consents.flatMap(({ recordedById, withdrawnById }) => [recordedById, withdrawnById ?? recordedById]),
    );
    const now = { at: new Date(), on: ctx.today() };
    await ctx.audit.log({ subjectId: participationId, personId, details: { rows: consents.length } });
    return {
      consents: consents.map(({ recordedById, withdrawnById, ...consent }) => ({
        ...consent,
        standing: consentStanding(consent, now),
        recordedByName: names.get(recordedById) ?? null,
        withdrawnByName: withdrawnById === null ? null : (names.get(withdrawnById) ?? null),
      })),
      /** What each authority that sees anything of the case sees now. */
      shared: authorities
        .map((authority) => ({ authority, categories: sharedCategories(consents, authority, now) }))
        .filter(({ categories }) => categories.length > 0),
    };
  });
