import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays, daysBetween, weekdayOf } from '@kraften/domain/concepts/calendar-date/day-number';
import { type Random, randomOf } from '../chance/random';
import { isWorkday } from '../chance/workday';
import type {
  AttendanceRecord,
  GroupMemberRecord,
  GroupRecord,
  GroupSessionRecord,
  ParticipationRecord,
  TeamLifeRecords,
} from '../demo-records';
import { firstShownDay, type LifeSetting } from './life-setting';

type GroupLife = Pick<TeamLifeRecords, 'groups' | 'groupMembers' | 'groupSessions' | 'attendances'>;

type Member = {
  readonly participation: ParticipationRecord;
  readonly leavesInWeek: number;
  readonly comesSoOften: number;
};

const weeksInSeason = 26;
const fewest = 4;
const most = 8;

/** The groups, each on its own weekday. The first one always runs, the others in some seasons. */
export function groupLife(setting: LifeSetting): GroupLife {
  const lives = setting.profile.groups.map((name, index) => lifeOf(setting, name, index));
  return {
    groups: lives.flatMap(({ groups }) => groups),
    groupMembers: lives.flatMap(({ groupMembers }) => groupMembers),
    groupSessions: lives.flatMap(({ groupSessions }) => groupSessions),
    attendances: lives.flatMap(({ attendances }) => attendances),
  };
}

function lifeOf(setting: LifeSetting, name: string, index: number): GroupLife {
  const random = randomOf(`${setting.profile.slug}/group/${name}`);
  const { teamId, participations } = setting;
  const groupId = random.uuid();
  const groupSessions: GroupSessionRecord[] = [];
  const attendances: AttendanceRecord[] = [];
  let members: readonly Member[] = [];
  let isRunning = false;
  for (const [week, day] of weekly(setting, index + 1).entries()) {
    if (week % weeksInSeason === 0) isRunning = index === 0 || random.chance(0.35);
    if (!isRunning || !isTerm(day)) continue;
    members = membersOn(random, { before: members, participations, day, week });
    if (members.length < fewest) continue;
    const session = { id: random.uuid(), teamId, groupId, heldOn: day };
    groupSessions.push(session);
    for (const { participation, comesSoOften } of members) {
      const present = random.chance(comesSoOften);
      attendances.push({
        id: random.uuid(),
        teamId,
        sessionId: session.id,
        participationId: participation.id,
        present,
      });
    }
  }
  const current = isRunning ? members.filter(({ participation }) => isEnrolled(participation, setting.today)) : [];
  const group: GroupRecord = {
    ...{
      id: groupId,
      teamId,
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      kind: kindOf(name),
      capacity: most,
    },
    leaderIds: current.slice(0, 1).map(({ participation }) => participation.coachId),
    times: isRunning ? [timeOn(index + 1, firstShownDay(setting))] : [],
    endedOn: isRunning ? null : (groupSessions.at(-1)?.heldOn ?? null),
  };
  const groupMembers = membersNow(group, current, { groupSessions, attendances });
  return { groups: [group], groupMembers, groupSessions, attendances };
}

function kindOf(name: string): GroupRecord['kind'] {
  if (name === 'Träffpunkten') return 'meeting-place';
  if (name === 'skogsgruppen') return 'forest';
  return name === 'introduktionsgruppen' ? 'introduction' : 'other';
}

function timeOn(weekday: number, validFrom: CalendarDate): GroupRecord['times'][number] {
  return {
    weekday,
    startsAt: '09:30',
    endsAt: '11:30',
    place: 'Teamets lokal',
    everyWeeks: 1,
    validFrom,
    validTo: null,
  };
}

/** Those who are in the group today, each since the first session that they were expected at. */
function membersNow(
  { id: groupId, teamId }: GroupRecord,
  members: readonly Member[],
  { groupSessions, attendances }: Pick<GroupLife, 'groupSessions' | 'attendances'>,
): readonly GroupMemberRecord[] {
  const random = randomOf(`${groupId}/members`);
  const dayOf = new Map(groupSessions.map(({ id, heldOn }) => [id, heldOn]));
  return members.flatMap(({ participation: { id: participationId } }) => {
    const first = attendances.find((attendance) => attendance.participationId === participationId);
    const since = first === undefined ? undefined : dayOf.get(first.sessionId);
    if (since === undefined) return [];
    return { id: random.uuid(), teamId, groupId, participationId, askedOn: since, joinedOn: since };
  });
}

/** That weekday of every week, from the first shown day to today. */
function weekly(setting: LifeSetting, weekday: number): readonly CalendarDate[] {
  const start = firstShownDay(setting);
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  const weeks = Math.floor(daysBetween(first, setting.today) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) => addDays(first, week * 7));
}

/** No group meets on a holiday, in July or between Christmas and Epiphany. */
function isTerm(day: CalendarDate): boolean {
  const monthDay = day.slice(5);
  return isWorkday(day) && !(monthDay > '06-24' && monthDay < '08-08') && monthDay > '01-06' && monthDay < '12-20';
}

type Coming = {
  readonly before: readonly Member[];
  readonly participations: readonly ParticipationRecord[];
  readonly day: CalendarDate;
  readonly week: number;
};

/** Those who stay in the group, and new ones in the places of those who left. */
function membersOn(random: Random, { before, participations, day, week }: Coming): readonly Member[] {
  const staying = before.filter(
    ({ participation, leavesInWeek }) => leavesInWeek > week && isEnrolled(participation, day),
  );
  const places = random.integer(fewest, most) - staying.length;
  if (places <= 0) return staying;
  const taken = new Set(staying.map(({ participation }) => participation.id));
  const others = participations.filter(
    (participation) => isEnrolled(participation, day) && !taken.has(participation.id),
  );
  const joining = picked(random, others, places).map((participation) => ({
    participation,
    leavesInWeek: week + random.integer(10, 40),
    comesSoOften: 0.6 + 0.35 * random.fraction(),
  }));
  return [...staying, ...joining];
}

/** From the day after the enrolment to the day before the closing. */
function isEnrolled({ enrolledOn, closedOn }: ParticipationRecord, day: CalendarDate): boolean {
  return enrolledOn < day && (closedOn === null || day < closedOn);
}

function picked<Item>(random: Random, items: readonly Item[], count: number): readonly Item[] {
  if (count === 0 || items.length === 0) return [];
  const item = random.pick(items);
  return [
    item,
    ...picked(
      random,
      items.filter((other) => other !== item),
      count - 1,
    ),
  ];
}
