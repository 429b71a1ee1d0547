import { expect, test } from 'vitest';
import { filtersText, isSameView, readFilters, SavedView, ViewFilters } from './saved-view';

test('filters are written in one order and read as they were', () => {
  const filters = { kolumner: 'coach.age', visa: 'alla', handledare: 'mina', sortera: '-closed' } as const;
  expect(filtersText(filters)).toBe('visa=alla&handledare=mina&sortera=-closed&kolumner=coach.age');
  expect(readFilters(filtersText(filters))).toEqual(filters);
  expect(isSameView(filters, { sortera: '-closed', visa: 'alla', kolumner: 'coach.age', handledare: 'mina' })).toBe(
    true,
  );
  expect(isSameView(filters, {})).toBe(false);
  expect(isSameView({ visa: 'inskrivna' }, {})).toBe(true);
});

test('a name that was searched for is refused, and nothing but filters is read', () => {
  expect(ViewFilters.safeParse({ namn: 'Maja Berg' }).success).toBe(false);
  expect(ViewFilters.safeParse({ flagga: 'Maja Berg' }).success).toBe(false);
  expect(readFilters('namn=Maja&visa=alla')).toEqual({ visa: 'alla' });
  expect(readFilters('visa=raderade')).toEqual({});
});

test('a view has a name', () => {
  const named = (name: string) => SavedView.safeParse({ name, filters: {}, isFirst: false });
  expect(named('  ').success).toBe(false);
  expect(named(' Mina sena ').data?.name).toBe('Mina sena');
});
