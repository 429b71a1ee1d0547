import { claimReferral, findReferral } from '@kraften/db/records/referral';
import { saveStudyVisitOutcome } from '@kraften/db/records/study-visit';
import { missingVisitReason, VisitSettlement } from '@kraften/domain/concepts/study-visit/study-visit';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/** Notes how a booked study visit went, or cancels it with a reason. */
export const recordStudyVisit = casework('referral:write')
  .input(z.extend(VisitSettlement, { referralId: RecordId, version: Version, studyVisitId: RecordId }))
  .mutation(async ({ ctx, input }) => {
    const referral = await findReferral(ctx.tx, input.referralId);
    const visit = referral?.studyVisits.find(({ id }) => id === input.studyVisitId);
    if (referral === null || visit === undefined) throw notFound('Studiebesöket');
    if (input.outcome !== 'cancelled' && visit.visitOn > ctx.today()) {
      throw fieldProblem([{ field: 'outcome', message: 'Besöket har inte varit än. Välj Avbokat, eller vänta.' }]);
    }
    const missing = input.outcome === 'cancelled' ? missingVisitReason('cancelled', input.reason) : null;
    if (missing !== null) throw fieldProblem([missing]);
    if (!(await claimReferral(ctx.tx, input.referralId, input.version))) throw conflict('Remissen');
    const { outcome, reason } = input;
    await saveStudyVisitOutcome(ctx.tx, visit.id, { outcome, reason, movedToId: null });
    await ctx.audit.log({
      subjectId: input.referralId,
      personId: referral.person.personId,
      details: { outcome },
    });
  });
