import { expect, test } from 'vitest';
import { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Cost } from '../../concepts/cost/cost';
import { bookedCost } from './booked-cost';
import { costPerResult } from './per-result';

const day = (text: string) => CalendarDate.parse(text);
const cost = (month: string, ore: number, isPreliminary = false): Cost => ({
  month: day(month),
  category: 'Personal',
  ore,
  isPreliminary,
});
const spring = [cost('2024-02-01', 29_000), cost('2024-03-01', 31_000), cost('2024-04-01', 30_000, true)];
const booked = (from: string, to: string, costs: readonly Cost[] = spring) =>
  bookedCost(costs, { from: day(from), to: day(to) });

test('whole months count as they are booked, all categories together', () => {
  expect(booked('2024-02-01', '2024-03-31')).toEqual({ ore: 60_000, isPreliminary: false });
  expect(booked('2024-02-01', '2024-02-29', [...spring, cost('2024-02-01', -9000)])).toMatchObject({ ore: 20_000 });
});

test('of a month that lies partly in the period so many days count', () => {
  // 1 000 öre a day: 10–29 February are 20 days, 1–15 March are 15.
  expect(booked('2024-02-10', '2024-03-15')?.ore).toBeCloseTo(35_000, 6);
  expect(booked('2024-03-05', '2024-03-05')?.ore).toBeCloseTo(1000, 6);
  expect(booked('2024-02-29', '2024-04-01')?.ore).toBeCloseTo(33_000, 6);
});

test('one month that may change makes the whole preliminary', () => {
  expect(booked('2024-03-01', '2024-04-01')?.isPreliminary).toBe(true);
  expect(booked('2024-03-01', '2024-03-31')?.isPreliminary).toBe(false);
  expect(booked('2024-04-30', '2024-05-01', [...spring, cost('2024-05-01', 0)])?.isPreliminary).toBe(true);
});

test('a month that nobody has booked leaves no cost at all, and no lower one', () => {
  expect(booked('2024-01-31', '2024-03-31')).toBeNull();
  expect(booked('2024-03-01', '2024-05-01')).toBeNull();
  expect(
    booked(
      '2024-02-01',
      '2024-04-30',
      [spring[0], spring[2]].flatMap((one) => one ?? []),
    ),
  ).toBeNull();
});

test('a cost that isn’t booked, or that nobody shares, is divided by nobody', () => {
  const period = { from: day('2024-03-01'), to: day('2024-03-31') };
  expect(costPerResult.compute({ participations: [], costs: [] }, period)).toEqual({
    shape: 'money',
    ore: null,
    count: 0,
    orePerOne: null,
    isPreliminary: false,
  });
  expect(costPerResult.compute({ participations: [], costs: spring }, period)).toMatchObject({
    ore: 31_000,
    orePerOne: null,
  });
});
