import type { Transaction } from '@kraften/db/database';
import { loadCoaches } from '@kraften/db/records/membership';
import { insertParticipation } from '@kraften/db/records/participation';
import { hasParticipationOverlapping } from '@kraften/db/records/participation-overlap';
import { findPerson, findPersonIdByIdentityNumber, type PersonRecord, updatePerson } from '@kraften/db/records/person';
import { protectPerson } from '@kraften/db/records/person-protection';
import { maySeeIdentity, type Writer } from '@kraften/db/records/protected-identity';
import { claimReferral, findReferral, moveReferralToPerson } from '@kraften/db/records/referral';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { checkEnrolment, Enrolment } from '@kraften/domain/concepts/participation/enrolment';
import * as z from 'zod/mini';
import { identityNumberErrors } from '../../kernel/identity-number';
import { occupancyOf } from '../../kernel/occupancy';
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
    if (referral.overCapacity === null && (await occupancyOf(ctx.tx, teamId, ctx.today())).free === 0) {
      throw outOfTurn('Teamet är fullt. Skriv överst på sidan varför personen skrivs in ändå.');
    }

    const { person, ...participation } = enrolment;
    if ((person === null) !== (await isMasked(ctx.tx, referral.person))) throw conflict('Remissen');
    const checked = checkEnrolment(enrolment, referral.receivedOn, ctx.today());
    const errors: FieldError[] = checked.ok ? [] : [...checked.problem];
    if (person !== null) errors.push(...identityNumberErrors(person, 'person.identityNumber'));
    const coaches = await loadCoaches(ctx.tx, teamId);
    if (!coaches.some(({ userId }) => userId === enrolment.coachId)) {
      errors.push({ field: 'coachId', message: 'Välj en handledare i teamet.' });
    }
    const number = person?.identityNumber ?? '';
    const knownId = number === '' ? null : await findPersonIdByIdentityNumber(ctx.tx, teamId, number);
    const personId = knownId ?? referral.person.personId;
    if (await hasParticipationOverlapping(ctx.tx, personId, participation.enrolledOn)) {
      errors.push({ field: 'enrolledOn', message: 'Personen var inskriven i teamet den dagen. Välj en senare dag.' });
    }
    if (errors.length > 0) throw fieldProblem(errors);

    if (!(await claimReferral(ctx.tx, referralId, version))) throw conflict('Remissen');
    if (personId !== referral.person.personId) {
      await keepProtection(ctx.tx, ctx.actor, { from: referral.person, toId: personId });
      await moveReferralToPerson(ctx.tx, referralId, personId);
    }
    if (person !== null) await updatePerson(ctx.tx, ctx.actor, { ...person, personId });
    const participationId = await insertParticipation(ctx.tx, { teamId, personId, referralId }, participation);
    await ctx.audit.log({ subjectId: participationId, personId });
    return { participationId };
  });

/** Whether the person's identity is protected from who acts. */
async function isMasked(tx: Transaction, { personId, protectedIdentity }: PersonRecord): Promise<boolean> {
  return protectedIdentity !== null && !(await maySeeIdentity(tx, personId));
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
