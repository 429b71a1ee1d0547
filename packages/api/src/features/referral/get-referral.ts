import { findEnrolmentDraft } from '@kraften/db/records/enrolment-draft';
import { loadUserNames } from '@kraften/db/records/membership';
import { loadMerges } from '@kraften/db/records/person-merge';
import { findReferral } from '@kraften/db/records/referral';
import { findTeam } from '@kraften/db/records/team';
import { contactDueOn } from '@kraften/domain/concepts/duty/referral-duties';
import { eligibilityConcernText } from '@kraften/domain/concepts/eligibility/eligibility';
import * as z from 'zod/mini';
import { concernsAbout } from '../../kernel/concerns-about';
import { contactingUsers, contactsByName } from '../../kernel/contacts-by-name';
import { isMasked } from '../../kernel/is-masked';
import { identityIsOpen, openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { possibleSame } from '../../kernel/possible-same';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** One referral with all that has happened to it and what speaks against the person being in the target group. */
export const getReferral = casework('referral:read')
  .input(z.object({ referralId: RecordId, ...openingInput }))
  .query(async ({ ctx, input }) => {
    const referral = await findReferral(ctx.tx, input.referralId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (referral === null || team === null) throw notFound('Remissen');
    const opening = openingDetails(referral.person, input.reason);
    await ctx.audit.log({ subjectId: referral.referralId, personId: referral.person.personId, ...opening });
    const concerns = await concernsAbout(referral.person, { tx: ctx.tx, team, today: ctx.today() });
    const { personId } = referral.person;
    const same = await possibleSame(ctx.tx, team.id, personId);
    for (const other of same) await ctx.audit.log({ subjectId: referral.referralId, personId: other.personId });
    const merges = await loadMerges(ctx.tx, personId);
    const { draft, version, changedAt, changedById } = await findEnrolmentDraft(ctx.tx, referral.referralId);
    const masked = await isMasked(ctx.tx, referral.person);
    const names = await loadUserNames(ctx.tx, [
      ...merges.map(({ mergedById }) => mergedById),
      ...contactingUsers(referral),
      changedById ?? '',
    ]);
    return {
      ...referral,
      ...contactsByName(referral, names),
      contactDueOn: contactDueOn(referral),
      possibleSame: same,
      merges: merges.map((merge) => ({ ...merge, mergedBy: names.get(merge.mergedById) ?? null })),
      enrolment: {
        draft: draft && { ...draft, person: masked ? null : draft.person },
        ...{ version, changedAt, changedByName: names.get(changedById ?? '') ?? null },
      },
      identityIsOpen: await identityIsOpen(ctx.tx, referral.person),
      concerns: concerns.map((concern) => eligibilityConcernText(concern, team)),
    };
  });
