import { expect, test } from 'vitest';
import { outcomeText, participantColumnLabels, participantColumns } from './participant-list';

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
