import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '@kraften/db/database';
import { insertConsent } from '@kraften/db/records/consent';
import { endEnrolmentDraft } from '@kraften/db/records/enrolment-draft';
import { insertBooking } from '@kraften/db/records/follow-up';
import { loadCoaches } from '@kraften/db/records/membership';
import { findParticipation, insertParticipation, type ParticipationRecord } from '@kraften/db/records/participation';
import { hasParticipationOverlapping } from '@kraften/db/records/participation-overlap';
import { findPerson, findPersonIdByIdentityNumber, type PersonRecord } from '@kraften/db/records/person';
import { protectPerson } from '@kraften/db/records/person-protection';
import type { Writer } from '@kraften/db/records/protected-identity';
import { claimReferral, findReferral, moveReferralToPerson, type ReferralRecord } from '@kraften/db/records/referral';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { checkEnrolmentMeeting, EnrolmentMeeting } from '@kraften/domain/concepts/participation/enrolment';
import * as z from 'zod/mini';
import { identityNumberErrors } from '../../kernel/identity-number';
import { isMasked } from '../../kernel/is-masked';
import { occupancyOf } from '../../kernel/occupancy';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { renewPerson } from '../../kernel/renew-person';

/**
 * Enrols an accepted person: the participation begins with all that the meeting recorded, or nothing does. Sent again with the same
 * id it answers as the first time.
 */
export const enrolPerson = casework('participation:write')
  .input(z.extend(EnrolmentMeeting, { referralId: RecordId, version: Version }))
  .mutation(async ({ ctx, input }) => {
    const { referralId, version, ...meeting } = input;
    const { participationId } = meeting;
    const { teamId, userId: recordedById } = ctx.actor;
    const referral = await findReferral(ctx.tx, referralId);
    if (referral === null) throw notFound('Remissen');
    const { personId: ownId } = referral.person;
    if (await isEnrolledAlready(ctx.tx, referral, meeting)) {
      await ctx.audit.log({ subjectId: participationId, personId: ownId });
      return { participationId };
    }
    if (referral.stage !== 'queued') throw outOfTurn('Anta remissen innan du skriver in personen.');
    if (referral.overCapacity === null && (await occupancyOf(ctx.tx, teamId, ctx.today())).free === 0) {
      throw outOfTurn('Teamet är fullt. Skriv överst på sidan varför personen skrivs in ändå.');
    }

    const { person, consents: _asked, booking, ...enrolment } = meeting;
    if ((person === null) !== (await isMasked(ctx.tx, referral.person))) throw conflict('Remissen');
    const checked = checkEnrolmentMeeting(meeting, referral.receivedOn, ctx.today());
    const errors: FieldError[] = checked.ok ? [] : [...checked.problem];
    if (person !== null) errors.push(...identityNumberErrors(person, 'person.identityNumber'));
    const coaches = await loadCoaches(ctx.tx, teamId);
    if (!coaches.some(({ userId }) => userId === meeting.coachId)) {
      errors.push({ field: 'coachId', message: 'Välj en handledare i teamet.' });
    }
    const number = person?.identityNumber ?? '';
    const knownId = number === '' ? null : await findPersonIdByIdentityNumber(ctx.tx, teamId, number);
    const personId = knownId ?? ownId;
    if (await hasParticipationOverlapping(ctx.tx, personId, meeting.enrolledOn)) {
      errors.push({ field: 'enrolledOn', message: 'Personen var inskriven i teamet den dagen. Välj en senare dag.' });
    }
    // A press at the same moment may have come first: its participation is then among what is in the way.
    const hasComeFirst = async () => {
      const now = await findReferral(ctx.tx, referralId);
      if (now === null || !(await isEnrolledAlready(ctx.tx, now, meeting))) return false;
      await ctx.audit.log({ subjectId: participationId, personId: now.person.personId });
      return true;
    };
    if (!checked.ok || errors.length > 0) {
      if (await hasComeFirst()) return { participationId };
      throw fieldProblem(errors);
    }

    if (!(await claimReferral(ctx.tx, referralId, version))) {
      if (await hasComeFirst()) return { participationId };
      throw conflict('Remissen');
    }
    if (personId !== ownId) {
      await keepProtection(ctx.tx, ctx.actor, { from: referral.person, toId: personId });
      await moveReferralToPerson(ctx.tx, referralId, personId);
    }
    if (person !== null) {
      const saidOn = enrolment.enrolledOn;
      await renewPerson(ctx.tx, ctx.actor, { person: { ...person, personId }, saidOn, occasion: 'Vid inskrivningen' });
    }
    if (!(await insertParticipation(ctx.tx, { teamId, personId, referralId }, enrolment)))
      throw notFound('Deltagandet');
    for (const consent of checked.value.consents) {
      await insertConsent(ctx.tx, { teamId, personId, recordedById }, consent);
    }
    if (booking !== null) {
      const isNew = await insertBooking(ctx.tx, { teamId, participationId, recordedById }, booking);
      if (!isNew) throw notFound('Bokningen');
    }
    await endEnrolmentDraft(ctx.tx, referralId, recordedById);
    await ctx.audit.log({
      subjectId: participationId,
      personId,
      details: {
        consentIds: checked.value.consents.map(({ consentId }) => consentId),
        ...(booking === null ? {} : { bookingId: booking.bookingId }),
      },
    });
    return { participationId };
  });

/**
 * Whether the referral was enrolled by this very meeting, whose answer was lost or which was sent twice.
 *
 * @throws a problem where it was enrolled by another, or this one says something else now
 */
async function isEnrolledAlready(
  tx: Transaction,
  { participationId: enrolledAs }: ReferralRecord,
  { participationId, enrolledOn, coachId, incomeSource, publicSupportMonthsBefore, firstStep }: EnrolmentMeeting,
): Promise<boolean> {
  if (enrolledAs === null) return false;
  const stored = enrolledAs === participationId ? await findParticipation(tx, enrolledAs) : null;
  const says = { enrolledOn, coachId, incomeSource, publicSupportMonthsBefore, firstStep };
  if (stored !== null && isDeepStrictEqual(says, pick(stored))) return true;
  throw outOfTurn('Personen är redan inskriven. Öppna deltagandet och ändra där.');
}

function pick({ enrolledOn, coachId, incomeSource, publicSupportMonthsBefore, firstStep }: ParticipationRecord) {
  return { enrolledOn, coachId, incomeSource, publicSupportMonthsBefore, firstStep };
}

/** Two records of one person: when one of them is protected, so is the other. */
async function keepProtection(
  tx: Transaction,
  writer: Writer,
  { from, toId }: { readonly from: PersonRecord; readonly toId: string },
): Promise<void> {
  const to = await findPerson(tx, toId);
  if (to === null) return;
  const kind = to.protectedIdentity ?? from.protectedIdentity;
  if (kind === null) return;
  for (const person of [from, to]) {
    if (person.protectedIdentity === null) await protectPerson(tx, writer, { person, kind });
  }
}
