import { loadBaseDataChanges } from '@kraften/db/records/base-data';
import { loadCaseContacts } from '@kraften/db/records/case-contact';
import { loadBookings, loadCorrectedFollowUps } from '@kraften/db/records/follow-up';
import { loadCurrentGoals } from '@kraften/db/records/goal';
import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation, loadOtherParticipations } from '@kraften/db/records/participation';
import { findReferral } from '@kraften/db/records/referral';
import { findTeam } from '@kraften/db/records/team';
import { stepsLeft } from '@kraften/domain/concepts/action-plan/goal';
import { trialEndsOn } from '@kraften/domain/concepts/trial-period/trial-period';
import * as z from 'zod/mini';
import { contactingUsers, contactsByName } from '../../kernel/contacts-by-name';
import { identityIsOpen, openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { dutiesOf } from './duties-of';

/** The whole case: base data, what it asks for now, and the way from referral to closing. */
export const getParticipation = casework('participation:read')
  .input(z.object({ participationId: RecordId, ...openingInput }))
  .query(async ({ ctx, input }) => {
    const participation = await findParticipation(ctx.tx, input.participationId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (participation === null || team === null) throw notFound('Deltagandet');
    const opening = openingDetails(participation.person, input.reason);
    const referral = await findReferral(ctx.tx, participation.referralId);
    if (referral === null) throw notFound('Remissen');
    const { personId } = participation.person;
    const correctedFollowUps = await loadCorrectedFollowUps(ctx.tx, participation.participationId);
    const changes = await loadBaseDataChanges(ctx.tx, { personId, participationId: participation.participationId });
    const names = await loadUserNames(ctx.tx, [
      participation.coachId,
      ...contactingUsers(referral),
      ...[...correctedFollowUps, ...changes].map(({ recordedById }) => recordedById),
    ]);
    const goals =
      (await loadCurrentGoals(ctx.tx, [participation.participationId])).get(participation.participationId) ?? [];
    const others = await loadOtherParticipations(ctx.tx, personId, participation.participationId);
    await ctx.audit.log({ subjectId: participation.participationId, personId, ...opening });
    return {
      ...participation,
      identityIsOpen: await identityIsOpen(ctx.tx, participation.person),
      coachName: names.get(participation.coachId) ?? null,
      referral: { ...referral, ...contactsByName(referral, names) },
      otherParticipations: others,
      contacts: await loadCaseContacts(ctx.tx, participation.participationId),
      bookings: await loadBookings(ctx.tx, participation.participationId),
      correctedFollowUps: correctedFollowUps.map(({ recordedById, ...followUp }) => ({
        ...followUp,
        recordedByName: names.get(recordedById) ?? null,
      })),
      baseDataChanges: changes.map(({ changeId, recordedAt, recordedById }) => ({
        ...{ changeId, recordedAt, recordedByName: names.get(recordedById) ?? null },
      })),
      plan: {
        openGoals: goals.filter(({ state }) => state === 'open').map(({ wording }) => wording),
        nextStep: stepsLeft(goals)[0] ?? null,
      },
      trialEndsOn: trialEndsOn(participation.enrolledOn, team.trialMonths),
      ...dutiesOf(participation, team, ctx.today()),
    };
  });
