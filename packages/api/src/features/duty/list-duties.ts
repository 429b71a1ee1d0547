import type { Transaction } from '@kraften/db/database';
import { loadAttendanceDays } from '@kraften/db/records/attendance';
import { loadLastDays } from '@kraften/db/records/consent';
import { loadBookedDays } from '@kraften/db/records/follow-up';
import { loadCurrentGoals } from '@kraften/db/records/goal';
import { loadGroupSessions, loadGroups, loadGroupsWithPlace } from '@kraften/db/records/group';
import { loadDraftDays } from '@kraften/db/records/journal-note';
import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation, loadParticipations, type ParticipationRecord } from '@kraften/db/records/participation';
import type { PersonRecord } from '@kraften/db/records/person';
import { loadReferrals } from '@kraften/db/records/referral';
import { findTeam } from '@kraften/db/records/team';
import { loadLastingPlacements } from '@kraften/db/records/work-training';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { byUrgency, type Duty } from '@kraften/domain/concepts/duty/duty';
import { attendanceDaysBack, groupDuties } from '@kraften/domain/concepts/duty/group-duties';
import { participationDuties } from '@kraften/domain/concepts/duty/participation-duties';
import { referralDuties } from '@kraften/domain/concepts/duty/referral-duties';
import { asksForFollowUp } from '@kraften/domain/concepts/work-training/placement';
import { groupBy } from '@kraften/domain/group-by';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';

type Meeting = {
  readonly kind: 'group';
  readonly groupId: string;
  readonly startsAt: string;
  /** The own team's leaders, whose duty it is; none where it is the whole team's. */
  readonly leaderIds: readonly string[];
};

type Case =
  | {
      readonly kind: 'participation';
      readonly participationId: string;
      /** Whose duty it is. */
      readonly coachId: string;
    }
  | { readonly kind: 'referral'; readonly referralId: string; readonly visitTime: string | null };

/** All that the team's open cases and groups ask for today, the most pressing first. A referral's duties are nobody's own. */
export const listDuties = casework('participation:read').query(async ({ ctx }) => {
  const { tx, actor } = ctx;
  const today = ctx.today();
  const team = await findTeam(tx, actor.teamId);
  if (team === null) throw notFound('Teamet');
  const participations = await loadParticipations(tx, team.id, 'open');
  const referrals = await loadReferrals(tx, team.id, 'open');
  const ids = participations.map(({ participationId }) => participationId);
  const attendance = await loadAttendanceDays(tx, ids);
  const goals = await loadCurrentGoals(tx, ids);
  const booked = await loadBookedDays(tx, ids);
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
        goals: goals.get(participationId) ?? [],
        followUpsBookedOn: (booked.get(participationId) ?? []).map(({ plannedOn }) => plannedOn),
      },
      team,
      today,
    );
    return duties.map((duty) => describedDuty(duty, person, { kind: 'participation', participationId, coachId }));
  });
  const ofReferrals = referrals.flatMap((referral) => {
    const { referralId, person, studyVisits } = referral;
    const visitTime = studyVisits.findLast(({ outcome }) => outcome === null)?.visitTime ?? null;
    return referralDuties(referral, today).map((duty) =>
      describedDuty(duty, person, { kind: 'referral', referralId, visitTime }),
    );
  });
  const ofDrafts = await draftDuties(tx, actor.userId, participations);
  const toFollowUp = groupBy(
    (await loadLastingPlacements(tx, team.id)).filter((placement) => asksForFollowUp(placement, today)),
    ({ participationId }) => participationId,
  );
  const ofPlacements = participations.flatMap(({ participationId, person, coachId }) => {
    const [dueOn] = (toFollowUp.get(participationId) ?? []).flatMap(({ followUpOn }) => followUpOn ?? []).toSorted();
    if (dueOn === undefined) return [];
    const duty: Duty = { kind: 'work-training', dueOn, since: null, authority: null };
    return [describedDuty(duty, person, { kind: 'participation', participationId, coachId })];
  });
  const ofGroups = await meetingDuties(tx, team.id, today);
  const duties = [...ofGroups, ...ofParticipations, ...ofReferrals, ...ofPlacements, ...ofDrafts].toSorted(byUrgency);
  await ctx.audit.log({ details: { rows: duties.length } });
  return {
    duties,
    coaches: [...names]
      .map(([coachId, name]) => ({ coachId, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
  };
});

/** The actor's own unsigned notes, one duty for each case, since the first day that they are about. */
async function draftDuties(tx: Transaction, userId: string, open: readonly ParticipationRecord[]) {
  const described: Described[] = [];
  for (const [participationId, drafts] of groupBy(await loadDraftDays(tx, userId), (draft) => draft.participationId)) {
    const participation =
      open.find((each) => each.participationId === participationId) ?? (await findParticipation(tx, participationId));
    const since = drafts.map(({ happenedOn }) => happenedOn).toSorted()[0];
    if (participation === null || since === undefined) continue;
    const duty: Duty = { kind: 'unsigned-draft', dueOn: null, since, authority: null };
    described.push(
      describedDuty(duty, participation.person, { kind: 'participation', participationId, coachId: userId }),
    );
  }
  return described;
}

/** The meetings of the team's own groups, and of those where it has participants. */
async function meetingDuties(tx: Transaction, teamId: string, today: CalendarDate) {
  const withPlace = await loadGroupsWithPlace(tx);
  const sessions = groupBy(await loadGroupSessions(tx, addDays(today, -attendanceDaysBack)), ({ groupId }) => groupId);
  const groups = await loadGroups(tx, teamId);
  return groups
    .filter(({ groupId, teamId: owner }) => owner === teamId || withPlace.has(groupId))
    .flatMap((group) => {
      const { groupId } = group;
      const takenOn = (sessions.get(groupId) ?? []).map(({ heldOn }) => heldOn);
      const leaderIds = group.teamId === teamId ? group.leaderIds : [];
      return groupDuties({ ...group, takenOn }, today).map(({ heldOn, startsAt }) => ({
        ...{ kind: 'group-session' as const, dueOn: heldOn, since: null, authority: null, groupName: group.name },
        case: { kind: 'group' as const, groupId, startsAt, leaderIds } satisfies Meeting,
      }));
    });
}

type Described = ReturnType<typeof describedDuty>;

function describedDuty(duty: Duty, person: PersonRecord, ofCase: Case) {
  const { givenName, familyName, protectedIdentity } = person;
  return { ...duty, givenName, familyName, isProtected: protectedIdentity !== null, case: ofCase };
}
