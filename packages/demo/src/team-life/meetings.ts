import { type CalendarDate, calendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays, daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import type { MeetingKind } from '@kraften/domain/concepts/meeting/meeting';
import { usualAgenda } from '@kraften/domain/concepts/meeting/meeting-plan';
import { randomOf } from '../chance/random';
import { workdayOnOrAfter } from '../chance/workday';
import type {
  MeetingCaseRecord,
  MeetingItemRecord,
  MeetingMemberRecord,
  MeetingRecord,
  MeetingSeatRecord,
  TeamLifeRecords,
} from '../demo-records';
import { calledAuthorities } from '../team-profiles';
import { cases, guests, members, points } from '../texts/meeting';
import { firstShownDay, type LifeSetting } from './life-setting';

/** Three meetings of the steering group each spring and autumn; the team meets in every month but July. */
const monthsOf: Record<MeetingKind, readonly number[]> = {
  steering: [2, 4, 6, 9, 10, 12],
  team: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12],
};

/** How much likelier an authority's representative comes to the team than its manager to the steering group. */
const closerBy: Record<MeetingKind, number> = { steering: 0, team: 0.1 };

const hoursOf: Record<MeetingKind, Pick<MeetingRecord, 'startsAt' | 'endsAt'>> = {
  steering: { startsAt: '13:00', endsAt: '15:00' },
  team: { startsAt: '09:00', endsAt: '11:00' },
};

type MeetingLife = Pick<
  TeamLifeRecords,
  'meetings' | 'meetingMembers' | 'meetingSeats' | 'meetingItems' | 'meetingCases'
>;

/** The meetings that were held, who was there for the authorities that were called, and the next one of each kind. */
export function meetings(setting: LifeSetting): MeetingLife {
  const lives = (['steering', 'team'] as const).map((kind) => meetingsOfKind(setting, kind));
  return {
    meetings: lives.flatMap((life) => life.meetings),
    meetingMembers: lives.flatMap((life) => life.meetingMembers),
    meetingSeats: lives.flatMap((life) => life.meetingSeats),
    meetingItems: lives.flatMap((life) => life.meetingItems),
    meetingCases: lives.flatMap((life) => life.meetingCases),
  };
}

function meetingsOfKind(setting: LifeSetting, kind: MeetingKind): MeetingLife {
  const { today } = setting;
  const all = meetingsOf(setting, kind);
  const next = all.find(({ heldOn }) => heldOn > today);
  const held = all.filter(({ heldOn }) => heldOn <= today);
  const last = held.at(-1);
  const shown = [...held, ...(next === undefined ? [] : [next])];
  const called = membersOf(setting, kind);
  return {
    meetings: shown.map((meeting) => withApproval(setting, meeting, held.slice(0, -1).includes(meeting))),
    meetingMembers: called,
    meetingSeats: shown.flatMap((meeting) => seatsAt(setting, meeting, called)),
    meetingItems: [
      ...held.slice(-2).flatMap((meeting) => itemsOf(meeting, pointsAt(kind, meeting === last))),
      ...(next === undefined ? [] : itemsOf(next, usualAgenda[kind].map(unwritten))),
    ],
    meetingCases: kind === 'steering' ? [] : casesOf(setting, last, next),
  };
}

function meetingsOf(setting: LifeSetting, kind: MeetingKind): readonly MeetingRecord[] {
  const { profile, teamId, today } = setting;
  const first = firstShownDay(setting);
  return yearsFrom(first, addDays(today, 200))
    .flatMap((year) => monthsOf[kind].map((month) => ({ year, month })))
    .map(({ year, month }) => {
      const random = randomOf(`${profile.slug}/meeting/${kind}/${year}-${month}`);
      const heldOn = workdayOnOrAfter(calendarDate(year, month, random.integer(7, 18)));
      return {
        ...{ id: random.uuid(), teamId, kind, heldOn, ...hoursOf[kind], place: profile.meetingPlace },
        ...{ approvedAt: null, approvedById: null, approvedBy: '' },
      };
    })
    .filter(({ heldOn }) => heldOn >= first);
}

function withApproval(setting: LifeSetting, meeting: MeetingRecord, isApproved: boolean): MeetingRecord {
  const approvedById = setting.participations[0]?.coachId ?? null;
  if (!isApproved || approvedById === null) return meeting;
  const approvedBy = members[meeting.kind].SOC.name;
  return { ...meeting, approvedById, approvedBy, approvedAt: `${addDays(meeting.heldOn, 7)}T09:00:00Z` };
}

function yearsFrom(first: CalendarDate, last: CalendarDate): readonly number[] {
  const { year } = datePartsOf(first);
  return Array.from({ length: datePartsOf(last).year - year + 1 }, (_, index) => year + index);
}

function membersOf({ profile, teamId }: LifeSetting, kind: MeetingKind): readonly MeetingMemberRecord[] {
  return [...calledAuthorities.map((authority) => members[kind][authority]), ...guests[kind]].map((member) => ({
    ...{ ...member, teamId, kind },
    id: randomOf(`${profile.slug}/meeting-member/${kind}/${member.name}`).uuid(),
  }));
}

function seatsAt(
  setting: LifeSetting,
  { id, kind, heldOn }: MeetingRecord,
  called: readonly MeetingMemberRecord[],
): readonly MeetingSeatRecord[] {
  const { profile, teamId, today } = setting;
  const random = randomOf(`${id}/seats`);
  const sinceFirst = daysBetween(firstShownDay(setting), heldOn) / daysBetween(firstShownDay(setting), today);
  const comes = new Map(
    calledAuthorities.map((authority) => {
      const [first, last] = profile.presence[authority];
      const present = random.chance(first + (last - first) * sinceFirst + closerBy[kind]);
      return [authority as string, { present, seatId: random.uuid() }];
    }),
  );
  return called.map(({ id: memberId, name, title, role, authority }) => {
    const noted = comes.get(authority ?? '') ?? { present: true, seatId: random.uuid() };
    const presence = heldOn > today ? 'unmarked' : noted.present ? 'present' : 'absent';
    return { id: noted.seatId, teamId, meetingId: id, memberId, name, title, role, authority, presence };
  });
}

type Point = (typeof points)[MeetingKind][number];

/** The last meeting left its last point for the next one. */
function pointsAt(kind: MeetingKind, isLast: boolean): readonly Point[] {
  return isLast ? points[kind] : points[kind].slice(0, -1);
}

function unwritten(title: string): Point {
  return { title, text: '', decided: '', isDone: false };
}

function itemsOf({ id: meetingId, teamId }: MeetingRecord, said: readonly Point[]): readonly MeetingItemRecord[] {
  const random = randomOf(`${meetingId}/items`);
  return said.map((point, position) => ({ id: random.uuid(), teamId, meetingId, position, ...point }));
}

function casesOf(
  { participations, today }: LifeSetting,
  last: MeetingRecord | undefined,
  next: MeetingRecord | undefined,
): readonly MeetingCaseRecord[] {
  const open = participations.filter(
    ({ enrolledOn, closedOn }) => closedOn === null && enrolledOn < addDays(today, -60),
  );
  return [last, next].flatMap((meeting, at) => {
    if (meeting === undefined) return [];
    const random = randomOf(`${meeting.id}/cases`);
    return cases.flatMap(({ question, text, decided }, index) => {
      const participation = open[at * cases.length + index];
      if (participation === undefined) return [];
      return {
        ...{ id: random.uuid(), teamId: meeting.teamId, meetingId: meeting.id, question },
        ...{ participationId: participation.id, raisedById: participation.coachId },
        ...(at === 0 ? { text, decided, isDone: true } : { text: '', decided: '', isDone: false }),
      };
    });
  });
}
