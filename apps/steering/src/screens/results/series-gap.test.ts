import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import { expect, test } from 'vitest';
import { seriesGap } from './series-gap';

const reader = {
  firstEnrolledOn: calendarDate(2024, 3, 4),
  endedBy: calendarDate(2024, 12, 31),
  wholeYearsOnly: false,
};
const nothing = { period: calendarYear(2023), source: 'none', result: null, historical: null } as const;
const counted = (value: number | Hidden | null) => ({
  ...nothing,
  source: 'cases' as const,
  result: value === null ? null : ({ shape: 'count', value } satisfies MetricResult<Hidden>),
});
const hidden: Hidden = { hidden: 'few-people' };

function gapOf(
  points: Parameters<typeof seriesGap>[0]['points'],
  more: Partial<typeof reader> & { readonly hasEarlier?: boolean } = {},
) {
  return seriesGap({ points, hasEarlier: more.hasEarlier ?? false }, { ...reader, ...more })?.title ?? null;
}

test('there is none where something is shown', () => {
  expect(gapOf([nothing, counted(7)])).toBeNull();
  expect(gapOf([nothing, counted(hidden), counted(0)])).toBeNull();
  expect(gapOf([{ ...nothing, source: 'historical', historical: { title: 'Rapport', value: 3 } }])).toBeNull();
});

test('says that there are figures from before', () => {
  expect(gapOf([nothing], { hasEarlier: true })).toBe('Inga siffror för de senaste åren');
});

test('says that the team had enrolled nobody', () => {
  expect(gapOf([nothing], { endedBy: calendarDate(2023, 12, 31) })).toBe('Inga deltaganden än då');
});

test('says that no whole year is over yet, in the reader’s kind of year', () => {
  expect(gapOf([nothing])).toBe('Inga hela tolv månader att visa än');
  expect(gapOf([], { wholeYearsOnly: true })).toBe('Inget helt kalenderår att visa än');
});

test('says that everything is hidden, or not shown to the reader', () => {
  expect(gapOf([nothing, counted(hidden)])).toBe('Serien visas inte');
  expect(gapOf([counted(null)])).toBe('Serien visas inte');
});
