import { findPersonVersion, laterIncomesIn, loadBaseDataChanges } from '@kraften/db/records/base-data';
import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation } from '@kraften/db/records/participation';
import { findPerson } from '@kraften/db/records/person';
import { isPersonPart } from '@kraften/domain/concepts/base-data/base-data-part';
import { incomeNow } from '@kraften/domain/concepts/base-data/income-now';
import { PersonFields } from '@kraften/domain/concepts/same-person/person-merge';
import * as z from 'zod/mini';
import { identityIsOpen, openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { describedChanges } from './described-changes';

/**
 * What holds of a person and of one of the participations, and what has been changed of it, the latest first. Of a person with
 * protected identity nothing that says who it is: `baseData.identity` tells that.
 */
export const getBaseData = casework('base-data:read')
  .input(z.object({ personId: RecordId, participationId: z.nullable(RecordId), ...openingInput }))
  .query(async ({ ctx, input: { personId, participationId, reason } }) => {
    const person = await findPerson(ctx.tx, personId);
    const version = await findPersonVersion(ctx.tx, personId);
    if (person === null || version === null) throw notFound('Personen');
    const participation = participationId === null ? null : await findParticipation(ctx.tx, participationId);
    if (participationId !== null && participation?.person.personId !== personId) throw notFound('Deltagandet');
    const opening = openingDetails(person, reason);
    const changes = await loadBaseDataChanges(ctx.tx, { personId, participationId });
    const isProtected = person.protectedIdentity !== null;
    const shown = changes.filter(({ part }) => !isProtected || !isPersonPart(part));
    await ctx.audit.log({ subjectId: participationId ?? personId, personId, ...opening });
    return {
      version,
      person: isProtected ? null : PersonFields.parse(person),
      identityIsOpen: await identityIsOpen(ctx.tx, person),
      participation: participation === null ? null : await participationData(participation),
      changes: await describedChanges(ctx.tx, shown),
    };

    async function participationData(of: NonNullable<typeof participation>) {
      const names = await loadUserNames(ctx.tx, [of.coachId]);
      const later = incomeNow(laterIncomesIn(changes));
      return {
        ...{ version: of.version, enrolledOn: of.enrolledOn, closedOn: of.closing?.closedOn ?? null },
        ...{ incomeSource: of.incomeSource, publicSupportMonthsBefore: of.publicSupportMonthsBefore },
        ...{ firstStep: of.firstStep, coachId: of.coachId, coachName: names.get(of.coachId) ?? null },
        incomeNow: later && { incomeSource: later.incomeSource, fromOn: later.fromOn },
        coachFromOn: changes.find(({ part }) => part === 'coach')?.fromOn ?? null,
      };
    }
  });
