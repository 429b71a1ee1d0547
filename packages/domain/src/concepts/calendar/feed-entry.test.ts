import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { type CalendarEntry, calendarKinds } from './calendar-entry';
import { feedEntries } from './feed-entry';

const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  ...{ key: 'follow-up 1', kind: 'follow-up', on: calendarDate(2026, 3, 16), place: 'Hemma hos Maja' },
  ...{ hours: { startsAt: '10:00', endsAt: null }, leaderIds: ['ebba'], about: 'Maja Berg' },
  ...{ groupKind: null, cancelled: false },
  ...changes,
});

test('says what a thing is, and of no kind whom it is about or where that person is', () => {
  const kinds = calendarKinds.filter((kind) => kind !== 'group').map((kind) => entry({ kind }));
  for (const shown of feedEntries(kinds, 'ebba')) {
    expect(JSON.stringify(shown)).not.toMatch(/Maja|Berg|Hemma/);
  }
  expect(feedEntries([entry()], 'ebba')[0]).toMatchObject({ title: 'Uppföljning', place: '' });
});

test('says of a group its kind and place, and not its name', () => {
  const group = entry({ kind: 'group', groupKind: 'forest', about: 'Berits vänner', place: 'Skogen' });
  expect(feedEntries([group], 'ebba')).toMatchObject([{ title: 'Gruppträff: Skogsgrupp', place: 'Skogen' }]);
  expect(JSON.stringify(feedEntries([group], 'ebba'))).not.toContain('Berit');
});

test('leaves out what is somebody else’s, and what has no hour', () => {
  expect(feedEntries([entry({ leaderIds: ['alva'] }), entry({ hours: null })], 'ebba')).toEqual([]);
});
