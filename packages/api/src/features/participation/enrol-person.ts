import { loadCoaches } from '@kraften/db/records/membership';
import { insertParticipation } from '@kraften/db/records/participation';
import { hasParticipationOverlapping } from '@kraften/db/records/participation-overlap';
import { findPersonIdByIdentityNumber, updatePerson } from '@kraften/db/records/person';
import { claimReferral, findReferral, moveReferralToPerson } from '@kraften/db/records/referral';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { checkEnrolment, Enrolment } from '@kraften/domain/concepts/participation/enrolment';
import * as z from 'zod/mini';
import { identityNumberErrors } from '../../kernel/identity-number';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/** Enrols an accepted person: the participation begins, and what the meeting recorded about the person is kept. */
export const enrolPerson = casework('participation:write')
  .input(z.extend(Enrolment, { referralId: RecordId, version: Version }))
  .mutation(async ({ ctx, input }) => {
    const { referralId, version, ...enrolment } = input;
    const { teamId } = ctx.actor;
    const referral = await findReferral(ctx.tx, referralId);
    if (referral === null) throw notFound('Remissen');
    if (referral.stage !== 'queued') throw outOfTurn('Anta remissen innan du skriver in personen.');

    const checked = checkEnrolment(enrolment, referral.receivedOn, ctx.today());
    const errors: FieldError[] = checked.ok ? [] : [...checked.problem];
    errors.push(...identityNumberErrors(enrolment.person, 'person.identityNumber'));
    const coaches = await loadCoaches(ctx.tx, teamId);
    if (!coaches.some(({ userId }) => userId === enrolment.coachId)) {
      errors.push({ field: 'coachId', message: 'Välj en handledare i teamet.' });
    }
    const { person, ...participation } = enrolment;
    const knownId =
      person.identityNumber === '' ? null : await findPersonIdByIdentityNumber(ctx.tx, teamId, person.identityNumber);
    const personId = knownId ?? referral.person.personId;
    if (await hasParticipationOverlapping(ctx.tx, personId, participation.enrolledOn)) {
      errors.push({ field: 'enrolledOn', message: 'Personen var inskriven i teamet den dagen. Välj en senare dag.' });
    }
    if (errors.length > 0) throw fieldProblem(errors);

    if (!(await claimReferral(ctx.tx, referralId, version))) throw conflict('Remissen');
    if (personId !== referral.person.personId) await moveReferralToPerson(ctx.tx, referralId, personId);
    await updatePerson(ctx.tx, personId, person);
    const participationId = await insertParticipation(ctx.tx, { teamId, personId, referralId }, participation);
    await ctx.audit.log({ subjectId: participationId, personId });
    return { participationId };
  });
