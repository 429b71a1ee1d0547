import { randomUUID } from 'node:crypto';
import type { Transaction } from '@kraften/db/database';
import { databaseProblem } from '@kraften/db/database-error';
import { claimReferral, findReferral } from '@kraften/db/records/referral';
import { loadStandingTimes } from '@kraften/db/records/standing-time';
import {
  insertStudyVisit,
  loadStudyVisitsFrom,
  saveStudyVisitOutcome,
  type VisitPlace,
} from '@kraften/db/records/study-visit';
import {
  missingVisitReason,
  type StudyVisitBooking,
  StudyVisitRequest,
} from '@kraften/domain/concepts/study-visit/study-visit';
import { slotOfVisit } from '@kraften/domain/concepts/visit-slot/visit-slots';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/**
 * Books a study visit, at one of the team's standing times as long as that has a place, or at any other time. A visit that was
 * booked before and hasn't been is moved to it, with a reason: a referral has one at a time.
 */
export const bookStudyVisit = casework('referral:write')
  .input(z.extend(StudyVisitRequest, { referralId: RecordId, version: Version }))
  .mutation(async ({ ctx, input }) => {
    const { referralId, version, reason, ...booking } = input;
    const { teamId } = ctx.actor;
    const referral = await findReferral(ctx.tx, referralId);
    if (referral === null) throw notFound('Remissen');
    if (referral.decision !== null) throw outOfTurn('Remissen är redan beslutad.');
    if (booking.visitOn < referral.receivedOn) {
      throw fieldProblem([{ field: 'visitOn', message: `Välj ${referral.receivedOn} eller en senare dag.` }]);
    }
    const booked = referral.studyVisits.filter(({ outcome }) => outcome === null);
    const missing = booked.length > 0 ? missingVisitReason('moved', reason) : null;
    if (missing !== null) throw fieldProblem([missing]);
    if (!(await claimReferral(ctx.tx, referralId, version))) throw conflict('Remissen');
    const studyVisitId = randomUUID();
    for (const visit of booked) {
      await saveStudyVisitOutcome(ctx.tx, visit.id, { outcome: 'cancelled', reason, movedToId: studyVisitId });
    }
    const takes = await placeFor(ctx.tx, teamId, booking);
    await insertStudyVisit(ctx.tx, { teamId, referralId, studyVisitId }, { ...booking, takes }).catch(
      (error: unknown) => {
        if (databaseProblem(error)?.constraint === 'study_visit_place_taken') throw slotIsFull();
        throw error;
      },
    );
    await ctx.audit.log({ subjectId: referralId, personId: referral.person.personId });
  });

/** The first free place of the standing time that the visit is at; null for a visit at a time of its own. */
async function placeFor(tx: Transaction, teamId: string, booking: StudyVisitBooking): Promise<VisitPlace | null> {
  const visits = await loadStudyVisitsFrom(tx, teamId, booking.visitOn);
  const slot = slotOfVisit(booking, await loadStandingTimes(tx, teamId), visits);
  if (slot === null) return null;
  if (slot.free === 0) throw slotIsFull();
  const { standingTimeId, visitOn, visitTime, capacity } = slot;
  const taken = visits
    .filter((visit) => visit.outcome !== 'cancelled' && visit.visitOn === visitOn && visit.visitTime === visitTime)
    .map(({ seat }) => seat);
  const seat = Array.from({ length: capacity }, (_, index) => index + 1).find((place) => !taken.includes(place));
  if (seat === undefined) throw slotIsFull();
  return { standingTimeId, seat };
}

function slotIsFull() {
  return fieldProblem([{ field: 'visitOn', message: 'Tiden är fullbokad. Välj en annan tid.' }]);
}
