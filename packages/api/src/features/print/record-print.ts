import { findParticipation } from '@kraften/db/records/participation';
import { findPerson } from '@kraften/db/records/person';
import { findReferral } from '@kraften/db/records/referral';
import { PrintedPage } from '@kraften/domain/concepts/access-log/printed-page';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Notes that a page was printed. What stands on it was read, and logged, before. */
export const recordPrint = casework('participation:read')
  .input(
    z.object({
      page: PrintedPage,
      participationId: z.optional(RecordId),
      referralId: z.optional(RecordId),
      personId: z.optional(RecordId),
    }),
  )
  .mutation(async ({ ctx, input: { page, participationId, referralId, personId } }) => {
    if (participationId !== undefined) {
      const participation = await findParticipation(ctx.tx, participationId);
      if (participation === null) throw notFound('Deltagandet');
      const { personId } = participation.person;
      await ctx.audit.log({ subjectId: participationId, personId, details: { page } });
    } else if (referralId !== undefined) {
      const referral = await findReferral(ctx.tx, referralId);
      if (referral === null) throw notFound('Remissen');
      await ctx.audit.log({ subjectId: referralId, personId: referral.person.personId, details: { page } });
    } else if (personId !== undefined) {
      if ((await findPerson(ctx.tx, personId)) === null) throw notFound('Personen');
      await ctx.audit.log({ subjectId: personId, personId, details: { page } });
    } else await ctx.audit.log({ details: { page } });
  });
