import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { employerSheet } from './employer-sheet';

const day = (text: string) => CalendarDate.parse(text);
const placement = {
  ...{ employerId: null, placeId: null, employer: 'Bageriet Exempel', supervisor: 'Bo', startedOn: day('2026-05-04') },
  ...{
    hoursPerWeek: 10,
    hoursChanges: [{ from: day('2026-05-18'), hoursPerWeek: 12.5 }],
    goal: '',
    plan: 'Korta pass',
  },
  ...{ followUpOn: null, endedOn: null, ending: null, endingNote: '' },
};
const person = { givenName: 'Maja', familyName: 'Berg', phone: '', email: '' };

describe('the employer’s sheet', () => {
  test('says the first name alone before the participant has approved anything', () => {
    expect(employerSheet({ person, placement, tasks: 'Baka' }, null, day('2026-05-04'))).toEqual([
      { label: 'Förnamn', text: 'Maja' },
    ]);
  });

  test('leaves out what is approved but not written', () => {
    const approval = { fields: ['goal', 'phone', 'plan', 'tasks'] as const };
    expect(
      employerSheet({ person, placement, tasks: 'Baka' }, { fields: [...approval.fields] }, day('2026-05-04')),
    ).toEqual([
      { label: 'Förnamn', text: 'Maja' },
      { label: 'Arbetsuppgifter', text: 'Baka' },
      { label: 'Plan och stöd', text: 'Korta pass' },
    ]);
  });

  test('says how many hours hold on the day that it is made, and the last day of what is over', () => {
    const linesOn = (today: string, changes: object = {}) =>
      employerSheet(
        { person, placement: { ...placement, ...changes }, tasks: '' },
        { fields: ['hours', 'period'] },
        day(today),
      ).map(({ text }) => text);
    expect(linesOn('2026-05-17')).toEqual(['Maja', 'Från 2026-05-04', '10']);
    expect(linesOn('2026-05-18')).toEqual(['Maja', 'Från 2026-05-04', '12,5']);
    expect(linesOn('2026-07-01', { endedOn: day('2026-06-12') })[1]).toBe('2026-05-04 – 2026-06-12');
  });
});
