import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type IcsEntry, icsText } from './ics-text';

const madeOn = calendarDate(2026, 3, 16);
const entry = (changes: Partial<IcsEntry> = {}): IcsEntry => ({
  ...{ id: 'ab12', on: calendarDate(2026, 3, 18), hours: { startsAt: '09:30', endsAt: '11:00' } },
  ...{ title: 'Gruppträff: Skogsgrupp', place: '', cancelled: false },
  ...changes,
});
const written = (...entries: readonly IcsEntry[]) => icsText({ name: 'Kraften', madeOn, entries });

/** As another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const moments = (text: string) =>
  read(text).map(({ startDate, endDate }) =>
    [startDate, endDate].map((time) => time.toJSDate().toISOString().slice(0, 16)).join(' '),
  );

describe('a calendar for other programs', () => {
  test('is read by another as it was meant', () => {
    const [event] = read(written(entry({ place: 'Salen' })));
    expect(event).toMatchObject({ uid: 'ab12@kraften', summary: 'Gruppträff: Skogsgrupp', location: 'Salen' });
    expect(event?.startDate.toString()).toBe('2026-03-18T09:30:00');
  });

  test.each([
    ['the day before summer time', calendarDate(2026, 3, 28), '2026-03-28T08:30 2026-03-28T10:00'],
    ['the first of summer time', calendarDate(2026, 3, 29), '2026-03-29T07:30 2026-03-29T09:00'],
    ['the last of summer time', calendarDate(2026, 10, 24), '2026-10-24T07:30 2026-10-24T09:00'],
    ['the day after it', calendarDate(2026, 10, 25), '2026-10-25T08:30 2026-10-25T10:00'],
  ])('keeps the Swedish hour on %s', (_, on, expected) => {
    expect(moments(written(entry({ on })))).toEqual([expected]);
  });

  test('is an hour long where nobody has said the end, at the latest until midnight', () => {
    const hours = (startsAt: string) => entry({ hours: { startsAt, endsAt: null } });
    expect(moments(written(hours('10:00'), hours('23:30')))).toEqual([
      '2026-03-18T09:00 2026-03-18T10:00',
      '2026-03-18T22:30 2026-03-18T23:00',
    ]);
  });

  test('keeps signs that mean something in the format, and folds what is long between whole letters', () => {
    const place = `Åsgatan 3; "Salen", vån 2\\b\nBEGIN:VEVENT ${'å–😀'.repeat(60)}`;
    const text = written(entry({ place }));
    expect(read(text).map(({ location }) => location)).toEqual([place]);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('says that something is cancelled', () => {
    expect(read(written(entry({ cancelled: true })))[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('is stamped in UTC, and has the zone that its hours are in', () => {
    expect(written(entry())).toContain('\r\nDTSTAMP:20260316T000000Z\r\n');
    const zones = new ICAL.Component(ICAL.parse(written(entry()))).getAllSubcomponents('vtimezone');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Stockholm']);
  });

  test('is the same text the whole day, and empty when there is nothing', () => {
    expect(written(entry())).toBe(written(entry()));
    expect(read(written())).toEqual([]);
    expect(written()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
});
