import { minutesOf } from '@kraften/domain/concepts/calendar/calendar-entry';
import type { FeedEntry } from '@kraften/domain/concepts/calendar/feed-entry';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

export type IcsEntry = Omit<FeedEntry, 'key'> & {
  /** Its name outside, which stays the same. */
  readonly id: string;
};

type IcsCalendar = {
  readonly name: string;
  /** The day that it is made, which is what its entries are stamped with: the same entries give the same text all day. */
  readonly madeOn: CalendarDate;
  readonly entries: readonly IcsEntry[];
};

const zone = 'Europe/Stockholm';

/** Hours in which a program is asked to look again. */
const lookAgainHours = 1;

/** A calendar for other programs (RFC 5545), with the entries' hours in Swedish time whatever the clock of the computer says. */
export function icsText({ name, madeOn, entries }: IcsCalendar): string {
  const calendar = ical({
    name,
    prodId: { company: 'Kraften', product: 'Kalender', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
    // The entries have the zone, and the calendar none: it would write the stamps in it, which are to be in UTC.
    timezone: { name: null, generator: () => stockholm },
    ttl: lookAgainHours * 3600,
  });
  const stamp = Temporal.PlainDate.from(madeOn).toZonedDateTime('UTC');
  for (const { id, on, hours, title, place, cancelled } of entries) {
    const { from, to } = minutesOf(hours);
    const midnight = Temporal.PlainDate.from(on).toPlainDateTime();
    calendar.createEvent({
      ...{ id: `${id}@kraften`, stamp, summary: title, timezone: zone },
      start: midnight.add({ minutes: from }),
      end: midnight.add({ minutes: to }),
      ...(place === '' ? {} : { location: place }),
      ...(cancelled ? { status: ICalEventStatus.CANCELLED } : {}),
    });
  }
  return calendar.toString();
}

/** Swedish time since 1996: summer time from the last Sunday in March to the last in October (directive 2000/84/EC). */
const stockholm = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
