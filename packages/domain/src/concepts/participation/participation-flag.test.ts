import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { participationFlags } from './participation-flag';

const day = (text: string) => CalendarDate.parse(text);
const settled: Parameters<typeof participationFlags>[0] = {
  enrolledOn: day('2026-01-15'),
  trialDecided: true,
  insuranceToRegister: false,
  followUpsHeldOn: [],
};
const flagsOn = (today: string, change: Partial<typeof settled> = {}, trialMonths = 1) =>
  participationFlags({ ...settled, ...change }, { trialMonths, followUpMonths: 3 }, day(today));

test.each([
  ['2026-03-31', []],
  ['2026-04-01', ['follow-up-soon']],
  ['2026-04-15', ['follow-up-soon']],
  ['2026-04-16', ['follow-up-overdue']],
])('the first follow-up is due three months after the enrolment: on %s the flags are %o', (today, flags) => {
  expect(flagsOn(today)).toEqual(flags);
});

test('a follow-up that was held moves the next one', () => {
  expect(flagsOn('2026-04-16', { followUpsHeldOn: [day('2026-04-10'), day('2026-02-01')] })).toEqual([]);
});

test.each([
  ['2026-01-31', []],
  ['2026-02-01', ['trial-to-decide']],
])('the trial period, to 14 February, is to be decided in its last two weeks: on %s %o', (today, flags) => {
  expect(flagsOn(today, { trialDecided: false })).toEqual(flags);
});

test('a team without a trial period has none to decide', () => {
  expect(flagsOn('2026-01-16', { trialDecided: false }, 0)).toEqual([]);
});

test('after twelve months a participation is marked, not before', () => {
  const followUpsHeldOn = [day('2027-01-10')];
  expect(flagsOn('2027-01-15', { followUpsHeldOn })).toEqual([]);
  expect(flagsOn('2027-01-16', { followUpsHeldOn })).toEqual(['over-twelve-months']);
});

test('insurance stays a to-do until it is registered', () => {
  expect(flagsOn('2026-02-01', { insuranceToRegister: true })).toEqual(['insurance-to-register']);
});
