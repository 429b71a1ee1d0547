import { findCaseContact, insertCaseContact, updateCaseContact } from '@kraften/db/records/case-contact';
import { CaseContact } from '@kraften/domain/concepts/case-contact/case-contact';
import * as z from 'zod/mini';
import { openParticipation } from '../../kernel/open-participation';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

/** Keeps who is in charge of a participant at an authority. A new contact has version 0 and an id of the writer's choosing. */
export const saveContact = casework('participation:write')
  .input(z.object({ participationId: RecordId, contactId: RecordId, version: Version, contact: CaseContact }))
  .mutation(async ({ ctx, input }) => {
    const { participationId, contactId, version, contact } = input;
    const { person } = await openParticipation(ctx.tx, participationId);
    const stored = await findCaseContact(ctx.tx, contactId);
    if (stored !== null && stored.participationId !== participationId) throw notFound('Kontakten');
    const { teamId, userId: recordedById } = ctx.actor;
    await saveRecord<CaseContact>({
      ...{ what: 'Kontakten', stored, values: contact, version },
      insert: () => insertCaseContact(ctx.tx, { teamId, participationId, recordedById }, { ...contact, contactId }),
      update: () => updateCaseContact(ctx.tx, { contactId, version }, contact),
    });
    await ctx.audit.log({ subjectId: participationId, personId: person.personId, details: { contactId } });
  });
