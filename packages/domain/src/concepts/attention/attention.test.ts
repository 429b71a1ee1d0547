import { describe, expect, test } from 'vitest';
import type { Authority } from '../authority/authority';
import { budgetStanding } from '../budget/budget-standing';
import type { BudgetYear } from '../budget/budget-year';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { Meeting, MeetingKind } from '../meeting/meeting';
import type { ReferralFact } from '../referral/referral-fact';
import { absentAuthorities } from './absent-authorities';
import { budgetDeviation, missingOutcome } from './budget-attention';
import { dataGaps } from './data-gaps';
import { queueGrowth } from './queue-attention';

const day = (text: string) => CalendarDate.parse(text);
const today = day('2026-11-27');
const textsOf = (all: readonly { readonly text: string }[]) =>
  all.map(({ text }) => text.replaceAll(/[\u00a0\u202f]/g, ' '));

describe('an authority', () => {
  const meeting = (
    heldOn: string,
    presence: Partial<Record<Authority, boolean>>,
    kind: MeetingKind = 'steering',
  ): Meeting => ({
    ...{ id: heldOn, kind, heldOn: day(heldOn) },
    seats: (Object.entries(presence) as [Authority, boolean][]).map(([authority, present]) => ({ authority, present })),
  });

  test('that was away from the group’s last two meetings is named, one that came to the last is not', () => {
    const meetings = [
      meeting('2026-03-12', { AF: true, FK: true, RD: false }),
      meeting('2026-09-10', { AF: false, FK: false, RD: false }),
      meeting('2026-05-08', { AF: false, FK: true, RD: false }),
      meeting('2026-10-20', { AF: false, FK: true, RD: true }),
    ];
    expect(textsOf(absentAuthorities(meetings, today))).toEqual([
      'Arbetsförmedlingen var inte med på styrgruppens 3 senaste möten som den kallades till. Det senaste hölls den 20 oktober 2026.',
    ]);
  });

  test('isn’t counted as away from what it wasn’t called to, nor from what is long ago or to come', () => {
    const away = { FK: false };
    expect(absentAuthorities([meeting('2026-10-20', away), meeting('2026-09-10', { AF: true })], today)).toEqual([]);
    expect(absentAuthorities([meeting('2026-10-20', away), meeting('2025-11-27', away)], today)).toEqual([]);
    expect(absentAuthorities([meeting('2026-10-20', away), meeting('2026-11-28', away)], today)).toEqual([]);
  });

  test('may be away from more of the team’s meetings, which are many', () => {
    const two = [meeting('2026-11-05', { SOC: false }, 'team'), meeting('2026-11-12', { SOC: false }, 'team')];
    expect(absentAuthorities(two, today)).toEqual([]);
    expect(textsOf(absentAuthorities([...two, meeting('2026-11-19', { SOC: false }, 'team')], today))).toEqual([
      'Socialtjänsten var inte med på teamets 3 senaste möten som den kallades till. Det senaste hölls den 19 november 2026.',
    ]);
  });
});

describe('a year’s money', () => {
  const yearOf = (kronor: number, allocated: number | null): BudgetYear => ({
    ...{ appliedOre: null, allocatedOre: allocated === null ? null : allocated * 100 },
    lines: [{ categoryId: 'Personal', budgetOre: 1_000_000_00, forecast: { method: 'by-month' } }],
    outcomes: [{ categoryId: 'Personal', month: 12, ore: kronor * 100, isPreliminary: false }],
  });
  const said = (kronor: number, allocated: number | null = null) => {
    const year = yearOf(kronor, allocated);
    return textsOf(budgetDeviation(year, { year: 2026, standing: budgetStanding(year) }));
  };

  test('that runs out by two per cent, or is left by ten, is told', () => {
    expect(said(1_019_999)).toEqual([]);
    expect(said(1_020_000)).toEqual([
      'Kostnaden för 2026 väntas bli 1 020 000 kronor: 20 000 kronor (2 %) mer än budgeten.',
    ]);
    expect(said(900_001)).toEqual([]);
    expect(said(900_000)).toEqual(['Av pengarna för 2026 väntas 100 000 kronor (10 %) bli över, räknat på budgeten.']);
  });

  test('is what was allocated, where that is known', () => {
    expect(said(1_000_000, 900_000)).toEqual([
      'Kostnaden för 2026 väntas bli 1 000 000 kronor: 100 000 kronor (11 %) mer än det som är tilldelat.',
    ]);
  });

  test('says nothing where there is no budget', () => {
    const nothing = { appliedOre: null, allocatedOre: null, lines: [], outcomes: [] };
    expect(budgetDeviation(nothing, { year: 2026, standing: budgetStanding(nothing) })).toEqual([]);
  });

  test('that isn’t booked for two whole months leaves the forecast uncertain', () => {
    const booked = (month: number) => ({
      ...yearOf(0, null),
      outcomes: [{ categoryId: 'Personal', month, ore: 1, isPreliminary: false }],
    });
    expect(missingOutcome(booked(9), 2026, today)).toEqual([]);
    expect(textsOf(missingOutcome(booked(8), 2026, today))).toEqual([
      'Utfall saknas för de 2 senaste månaderna av 2026, så prognosen är osäker.',
    ]);
    expect(textsOf(missingOutcome(booked(10), 2025, today))).toHaveLength(1);
    expect(missingOutcome(booked(12), 2027, today)).toEqual([]);
  });
});

describe('the queue', () => {
  const waiting = (decidedOn: string, enrolledOn: string | null = null): ReferralFact => ({
    ...{ id: decidedOn, personId: 'p', sex: 'unknown', source: 'AF', receivedOn: day('2026-01-01'), visitedOn: null },
    ...{ decision: 'accepted', decidedOn: day(decidedOn), enrolledOn: enrolledOn === null ? null : day(enrolledOn) },
  });
  const many = (count: number, decidedOn: string) => Array.from({ length: count }, () => waiting(decidedOn));

  test('that is three longer, and a quarter longer, is told', () => {
    expect(queueGrowth([...many(3, '2026-06-01'), ...many(2, '2026-10-01')], today)).toEqual([]);
    expect(queueGrowth([...many(13, '2026-06-01'), ...many(3, '2026-10-01')], today)).toEqual([]);
    expect(textsOf(queueGrowth([...many(12, '2026-06-01'), ...many(3, '2026-10-01')], today))).toEqual([
      'Kön har vuxit: 15 väntar på en plats, mot 12 för tre månader sedan.',
    ]);
  });

  test('is shorter when people get their places', () => {
    const enrolled = waiting('2026-06-01', '2026-11-01');
    expect(queueGrowth([enrolled, enrolled, ...many(4, '2026-10-01')], today)).toEqual([]);
  });
});

test('a datum that is known of fewer than nine in ten is told, unless there are few', () => {
  const gap = (known: number, of: number) => textsOf(dataGaps([{ label: 'Kön', known, of }]));
  expect(gap(18, 20)).toEqual([]);
  expect(gap(17, 20)).toEqual(['Uppgiften ”Kön” saknas för 3 av 20 deltaganden (15 %).']);
  expect(gap(0, 9)).toEqual([]);
});
