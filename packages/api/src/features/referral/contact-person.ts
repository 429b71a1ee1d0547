import { databaseProblem } from '@kraften/db/database-error';
import { findReferral } from '@kraften/db/records/referral';
import { findReferralOfContact, insertReferralContact } from '@kraften/db/records/referral-contact';
import { dayBetweenProblem } from '@kraften/domain/concepts/calendar-date/day-between-problem';
import { StaffContact } from '@kraften/domain/concepts/referral-contact/referral-contact';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/**
 * Keeps that somebody got in touch with who was referred, or tried to. The client chooses the contact's id, and the same one
 * again changes nothing.
 */
export const contactPerson = casework('referral:write')
  .input(z.object({ contactId: RecordId, referralId: RecordId, contact: StaffContact }))
  .mutation(async ({ ctx, input: { contactId, referralId, contact } }) => {
    const { tx, actor } = ctx;
    const referral = await findReferral(tx, referralId);
    if (referral === null) throw notFound('Remissen');
    const { way, reached } = contact;
    await ctx.audit.log({
      subjectId: referralId,
      personId: referral.person.personId,
      details: { way, reached },
    });
    const kept = await findReferralOfContact(tx, contactId);
    if (kept !== null) {
      if (kept !== referralId) throw notFound('Kontakten');
      return;
    }
    if (referral.stage === 'enrolled') throw outOfTurn('Personen är redan inskriven. Skriv i journalen i stället.');
    const dayProblem = dayBetweenProblem(contact.contactedOn, referral.receivedOn, ctx.today());
    if (dayProblem !== null) throw fieldProblem([{ field: 'contactedOn', message: dayProblem }]);
    await insertReferralContact(
      tx,
      { contactId, teamId: actor.teamId, referralId, contactedById: actor.userId },
      contact,
    ).catch((error: unknown) => {
      if (databaseProblem(error)?.kind === 'unique') throw notFound('Kontakten');
      throw error;
    });
  });
