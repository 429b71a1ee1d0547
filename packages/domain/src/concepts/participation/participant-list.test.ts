import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import {
  latestListed,
  mayHaveClosedMore,
  outcomeText,
  participantColumnLabels,
  participantColumns,
} from './participant-list';

test('a closing is told with its dropout, and nothing is told of who goes on', () => {
  expect(outcomeText({ outcome: 'studies', dropout: false })).toBe('Studier');
  expect(outcomeText({ outcome: 'other', dropout: true })).toBe('Annat, tidigt avhopp');
  expect(outcomeText({ outcome: null, dropout: false })).toBeNull();
});

test('closed and open participations have each their columns, and both together all of them', () => {
  expect(participantColumns.open).not.toContain('closed');
  expect(participantColumns.closed).not.toContain('nextFollowUp');
  expect([...participantColumns.all].toSorted()).toEqual(Object.keys(participantColumnLabels).toSorted());
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
