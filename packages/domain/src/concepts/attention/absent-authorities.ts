import { type Authority, authorities, authorityLabels } from '../authority/authority';
import { monthNames } from '../budget/budget-finding';
import { type CalendarDate, datePartsOf } from '../calendar-date/calendar-date';
import { addMonths } from '../calendar-date/months';
import { type Meeting, type MeetingKind, meetingKinds } from '../meeting/meeting';
import { type Attention, attentionThresholds } from './attention';

/** The authorities that have been away from the latest meetings that they were called to, as of a day. */
export function absentAuthorities(meetings: readonly Meeting[], asOf: CalendarDate): Attention[] {
  const since = addMonths(asOf, -attentionThresholds.monthsOfMeetings);
  const lately = meetings
    .filter(({ heldOn }) => heldOn <= asOf && heldOn > since)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
  return meetingKinds.flatMap((kind) =>
    authorities.flatMap((authority) => {
      const away = meetingsAwayFrom(lately, kind, authority);
      const [last] = away;
      if (last === undefined || away.length < attentionThresholds.meetingsMissed[kind]) return [];
      const text = `${authorityLabels[authority].sv} var inte med på ${meetingsOf[kind]} ${away.length} senaste möten som den kallades till. Det senaste hölls den ${dayText(last.heldOn)}.`;
      return { kind: 'authority-absent', text } as const;
    }),
  );
}

/** The latest first, until one that it was at. */
function meetingsAwayFrom(latestFirst: readonly Meeting[], kind: MeetingKind, authority: Authority) {
  const called = latestFirst.filter((meeting) => meeting.kind === kind && seatOf(meeting, authority) !== undefined);
  const lastAt = called.findIndex((meeting) => seatOf(meeting, authority)?.present === true);
  return lastAt === -1 ? called : called.slice(0, lastAt);
}

function seatOf({ seats }: Meeting, authority: Authority) {
  return seats.find((seat) => seat.authority === authority);
}

function dayText(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${day} ${monthNames[month - 1]} ${year}`;
}

const meetingsOf: Readonly<Record<MeetingKind, string>> = { steering: 'styrgruppens', team: 'teamets' };
