import { expect, test } from 'vitest';
import { changedFields, changedValueText } from './budget-change';
import { budgetStanding } from './budget-standing';
import { CostCategory, isOfferedIn, isSameName } from './cost-category';
import { draftNext } from './next-application';

const category = (name: string, firstYear: number | null = null, lastYear: number | null = null) => ({
  ...{ categoryId: name, name, firstYear, lastYear },
});

test('a category is offered from its first year to its last', () => {
  const offered = (year: number) => isOfferedIn(category('Lokaler', 2025, 2026), year);
  expect([2024, 2025, 2026, 2027].map(offered)).toEqual([false, true, true, false]);
  expect(isOfferedIn(category('Personal'), 2001)).toBe(true);
  expect(CostCategory.safeParse({ name: 'Lokaler', firstYear: 2026, lastYear: 2025 }).success).toBe(false);
  expect([isSameName('Övrigt', ' övrigt '), isSameName('Personal', 'Personalkostnader')]).toEqual([true, false]);
});

test('next year is drafted in whole thousands, for the categories that go on', () => {
  const standing = budgetStanding(
    {
      ...{ appliedOre: null, allocatedOre: null },
      lines: [
        { categoryId: 'Personal', budgetOre: 200_000_000, forecast: { method: 'by-month' } },
        { categoryId: 'Lokaler', budgetOre: 4_000_000, forecast: { method: 'by-month' } },
      ],
      outcomes: [{ categoryId: 'Personal', month: 12, ore: 171_392_400, isPreliminary: false }],
    },
    12,
  );
  const categories = [category('Personal'), category('Lokaler', null, 2024), category('Ledning', 2025)];
  const draft = (base: 'budget' | 'expected') => draftNext(standing, { year: 2025, categories, base });
  expect(draft('expected')).toEqual({
    lines: [
      { categoryId: 'Personal', budgetOre: 171_400_000 },
      { categoryId: 'Ledning', budgetOre: 0 },
    ],
    appliedOre: 171_400_000,
  });
  expect(draft('budget').appliedOre).toBe(200_000_000);
});

test('what changed is told by field, and nothing else', () => {
  expect(changedFields({}, { outcome: 500, preliminary: false })).toEqual([
    { field: 'outcome', before: null, after: 500 },
  ]);
  expect(changedFields({ preliminary: true, note: 'a' }, { preliminary: false, note: 'a' })).toEqual([
    { field: 'preliminary', before: true, after: false },
  ]);
  expect(changedFields({ budget: 0 }, { budget: null })).toEqual([{ field: 'budget', before: 0, after: null }]);
});

test('a changed value reads as one says it', () => {
  expect(changedValueText('outcome', 1_234_550)).toBe('12\u202f345,50 kr');
  expect(changedValueText('preliminary', true)).toBe('Ja');
  expect(changedValueText('forecastMethod', 'average')).toBe('Som i snitt hittills');
  expect(changedValueText('forecastFrom', 7)).toBe('juli');
  expect(changedValueText('note', '')).toBe('–');
  expect(changedValueText('position', 2)).toBe('2');
});
