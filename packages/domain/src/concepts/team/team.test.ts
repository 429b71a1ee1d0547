import { expect, test } from 'vitest';
import { NewTeam } from './team';

const team = { name: 'Kraften', municipality: 'Hedemora', trialMonths: '1' };
const accepts = (change: object) => NewTeam.safeParse({ ...team, ...change }).success;

test('a team’s trial period is read from what somebody typed', () => {
  expect(NewTeam.parse(team)).toEqual({ ...team, trialMonths: 1 });
});

test.each([0, 12])('a trial period can be %d months', (trialMonths) => {
  expect(accepts({ trialMonths })).toBe(true);
});

test.each([-1, 13, 1.5, 'en'])('a trial period can’t be %s months', (trialMonths) => {
  expect(accepts({ trialMonths })).toBe(false);
});

test('a team has a name and a municipality', () => {
  expect(accepts({ name: '' })).toBe(false);
  expect(accepts({ municipality: ' ' })).toBe(false);
  expect(accepts({ municipality: 'Hedmora' })).toBe(false);
  expect(NewTeam.parse({ ...team, municipality: 'hedemora kommun' }).municipality).toBe('Hedemora');
});
