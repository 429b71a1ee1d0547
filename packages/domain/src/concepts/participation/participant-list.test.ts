import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import {
  allParticipantColumns,
  columnsText,
  type ListedFacts,
  latestListed,
  mayHaveClosedMore,
  outcomeText,
  participantCell,
  participantColumns,
  readColumns,
} from './participant-list';

test('a closing is told with its dropout, and nothing is told of who goes on', () => {
  expect(outcomeText({ outcome: 'studies', dropout: false })).toBe('Studier');
  expect(outcomeText({ outcome: 'other', dropout: true })).toBe('Annat, tidigt avhopp');
  expect(outcomeText({ outcome: null, dropout: false })).toBeNull();
});

test('closed and open participations have each their columns until somebody chooses, and the name is first in all', () => {
  expect(participantColumns.open).not.toContain('closed');
  expect(participantColumns.closed).not.toContain('nextFollowUp');
  for (const columns of Object.values(participantColumns)) expect(columns[0]).toBe('name');
});

test('columns are read from an address as they were written, without what is unknown or said twice', () => {
  expect(columnsText(['name', 'coach', 'age'])).toBe('coach.age');
  expect(readColumns('coach.age')).toEqual(['name', 'coach', 'age']);
  expect(readColumns('age.shoeSize.age.name.toString')).toEqual(['name', 'age']);
  expect(readColumns('')).toBeNull();
  expect(readColumns('shoeSize')).toBeNull();
});

const open: ListedFacts = {
  ...{ givenName: 'Maja', familyName: 'Berg', birthDate: calendarDate(1990, 5, 2), sex: 'female' },
  ...{ coachName: 'Ebba Ek', referralSource: 'FK', incomeSource: 'sickness-benefit' },
  ...{ enrolledOn: calendarDate(2026, 1, 10), closedOn: null, outcome: null, dropout: false },
  ...{ nextFollowUpDueOn: calendarDate(2026, 4, 10), flags: ['trial-to-decide', 'insurance-to-register'] },
  ongoing: {
    ...{ trialEndsOn: calendarDate(2026, 2, 9), bookedOn: calendarDate(2026, 4, 1) },
    ...{ consentsTo: ['AF', 'SOC'], lastAttendedOn: calendarDate(2026, 3, 3) },
  },
};
const rowOf = (facts: ListedFacts) =>
  allParticipantColumns.map((column) => participantCell(column, facts, calendarDate(2026, 5, 1)));

test('each column says its own of who goes on', () => {
  expect(rowOf(open)).toEqual([
    ...['Maja Berg', 35, 'kvinna', 'Ebba Ek', 'Försäkringskassan', 'Sjukpenning', '2026-01-10', 111, '2026-02-09'],
    ...['2026-04-10', '2026-04-01', 'Att anmäla', 'Arbetsförmedlingen, Socialtjänsten', '2026-03-03'],
    ...['Prövotid att besluta, Försäkring att anmäla', null, null],
  ]);
});

test('of a closed one the age and the days are those of its last day, and of who is protected there is no age', () => {
  const closed: ListedFacts = {
    ...{ ...open, ongoing: null, nextFollowUpDueOn: null, flags: [], incomeSource: null, birthDate: null },
    ...{ closedOn: calendarDate(2026, 1, 20), outcome: 'work', coachName: null },
  };
  expect(rowOf(closed)).toEqual([
    ...['Maja Berg', null, 'kvinna', null, 'Försäkringskassan', null, '2026-01-10', 10, null],
    ...[null, null, null, null, null, null, '2026-01-20', 'Arbete'],
  ]);
  const born = { ...closed, birthDate: calendarDate(1990, 1, 21) };
  expect(participantCell('age', born, calendarDate(2026, 5, 1))).toBe(35);
});

test('a list that begins with as many closed as it may is asked on for the rest, however many go on', () => {
  const begins = (closed: number, open: number) => [
    ...Array.from({ length: closed }, () => ({ closedOn: calendarDate(2025, 2, 1) })),
    ...Array.from({ length: open }, () => ({ closedOn: null })),
  ];
  expect(mayHaveClosedMore(begins(latestListed, 0))).toBe(true);
  expect(mayHaveClosedMore(begins(latestListed - 1, latestListed))).toBe(false);
  expect(mayHaveClosedMore([])).toBe(false);
});
