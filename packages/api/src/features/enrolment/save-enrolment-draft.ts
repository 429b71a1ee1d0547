import { isDeepStrictEqual } from 'node:util';
import { findEnrolmentDraft, saveEnrolmentDraft as storeDraft } from '@kraften/db/records/enrolment-draft';
import { findReferral } from '@kraften/db/records/referral';
import { EnrolmentDraft } from '@kraften/domain/concepts/participation/enrolment-draft';
import * as z from 'zod/mini';
import { isMasked } from '../../kernel/is-masked';
import { casework } from '../../kernel/permitted';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/**
 * Keeps an enrolment meeting while it goes on. Saying the same again changes nothing and is no conflict. What stands about a person
 * whose identity is protected from who writes is left as it is.
 */
export const saveEnrolmentDraft = casework('participation:write')
  .input(z.object({ referralId: RecordId, version: Version, draft: EnrolmentDraft }))
  .mutation(async ({ ctx, input: { referralId, version, draft: written } }) => {
    const referral = await findReferral(ctx.tx, referralId);
    if (referral === null) throw notFound('Remissen');
    await ctx.audit.log({ subjectId: referralId, personId: referral.person.personId });
    if (referral.participationId !== null) throw outOfTurn('Personen är redan inskriven.');
    if (referral.stage !== 'queued') throw outOfTurn('Anta remissen innan du skriver in personen.');
    const stored = await findEnrolmentDraft(ctx.tx, referralId);
    const masked = await isMasked(ctx.tx, referral.person);
    const draft = { ...written, person: masked ? (stored.draft?.person ?? null) : written.person };
    if (isDeepStrictEqual(stored.draft, draft)) return { version: stored.version };
    const { teamId, userId: changedById } = ctx.actor;
    if (!(await storeDraft(ctx.tx, { teamId, referralId, changedById }, { draft, version })))
      throw conflict('Utkastet');
    return { version: version + 1 };
  });
