import { claimReferral, findReferral } from '@kraften/db/records/referral';
import { insertStudyVisit, saveStudyVisitOutcome } from '@kraften/db/records/study-visit';
import { StudyVisitBooking } from '@kraften/domain/concepts/study-visit/study-visit';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/** Books a study visit. A visit that was booked before and hasn't been is cancelled: a referral has one at a time. */
export const bookStudyVisit = casework('referral:write')
  .input(z.extend(StudyVisitBooking, { referralId: RecordId, version: Version }))
  .mutation(async ({ ctx, input }) => {
    const { referralId, version, ...booking } = input;
    const referral = await findReferral(ctx.tx, referralId);
    if (referral === null) throw notFound('Remissen');
    if (referral.decision !== null) throw outOfTurn('Remissen är redan beslutad.');
    if (booking.visitOn < referral.receivedOn) {
      throw fieldProblem([{ field: 'visitOn', message: `Välj ${referral.receivedOn} eller en senare dag.` }]);
    }
    if (!(await claimReferral(ctx.tx, referralId, version))) throw conflict('Remissen');
    for (const visit of referral.studyVisits) {
      if (visit.outcome === null) await saveStudyVisitOutcome(ctx.tx, visit.id, 'cancelled');
    }
    await insertStudyVisit(ctx.tx, { teamId: ctx.actor.teamId, referralId }, booking);
    await ctx.audit.log({ subjectId: referralId, personId: referral.person.personId });
  });
