import { loadAttendanceDays } from '@kraften/db/records/attendance';
import { loadLastDays } from '@kraften/db/records/consent';
import { loadUserNames } from '@kraften/db/records/membership';
import { loadParticipations } from '@kraften/db/records/participation';
import type { PersonRecord } from '@kraften/db/records/person';
import { loadReferrals } from '@kraften/db/records/referral';
import { findTeam } from '@kraften/db/records/team';
import { byUrgency, type Duty } from '@kraften/domain/concepts/duty/duty';
import { participationDuties } from '@kraften/domain/concepts/duty/participation-duties';
import { referralDuties } from '@kraften/domain/concepts/duty/referral-duties';
import { groupBy } from '@kraften/domain/group-by';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';

type Case =
  | { readonly kind: 'participation'; readonly participationId: string; readonly coachId: string }
  | { readonly kind: 'referral'; readonly referralId: string; readonly visitTime: string | null };

/** All that the team's open cases ask for today, the most pressing first. A referral's duties are nobody's own. */
export const listDuties = casework('participation:read').query(async ({ ctx }) => {
  const { tx, actor } = ctx;
  const today = ctx.today();
  const team = await findTeam(tx, actor.teamId);
  if (team === null) throw notFound('Teamet');
  const participations = await loadParticipations(tx, team.id, 'open');
  const referrals = await loadReferrals(tx, team.id, 'open');
  const attendance = await loadAttendanceDays(
    tx,
    participations.map(({ participationId }) => participationId),
  );
  const consents = groupBy(
    await loadLastDays(
      tx,
      participations.map(({ person }) => person.personId),
      today,
    ),
    ({ personId }) => personId,
  );
  const names = await loadUserNames(
    tx,
    participations.map(({ coachId }) => coachId),
  );

  const ofParticipations = participations.flatMap((participation) => {
    const { participationId, person, coachId, enrolledOn, insuranceToRegister } = participation;
    const duties = participationDuties(
      {
        ...{ enrolledOn, insuranceToRegister },
        trialDecided: participation.trialDecision !== null,
        followUpsHeldOn: participation.followUps.map(({ heldOn }) => heldOn),
        consents: consents.get(person.personId) ?? [],
        attendance: attendance.get(participationId) ?? null,
      },
      team.trialMonths,
      today,
    );
    return duties.map((duty) => described(duty, person, { kind: 'participation', participationId, coachId }));
  });
  const ofReferrals = referrals.flatMap((referral) => {
    const { referralId, person, studyVisits } = referral;
    const visitTime = studyVisits.findLast(({ outcome }) => outcome === null)?.visitTime ?? null;
    return referralDuties(referral, today).map((duty) =>
      described(duty, person, { kind: 'referral', referralId, visitTime }),
    );
  });
  const duties = [...ofParticipations, ...ofReferrals].toSorted(byUrgency);
  await ctx.audit.log({ details: { rows: duties.length } });
  return {
    duties,
    coaches: [...names]
      .map(([coachId, name]) => ({ coachId, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
  };
});

function described(duty: Duty, person: PersonRecord, ofCase: Case) {
  const { givenName, familyName, protectedIdentity } = person;
  return { ...duty, givenName, familyName, isProtected: protectedIdentity !== null, case: ofCase };
}
