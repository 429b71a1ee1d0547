import { describe, expect, test } from 'vitest';
import type { CrossingResult } from '../metrics/result';
import type { Release } from './release';
import { suppressCrossing } from './suppress-crossing';

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Sex by referral source of the newly enrolled; the sums of rows and columns are known, except those that are hidden. */
function hiddenIn(counts: Counts, hidden: readonly string[] = [], rowDimension = 'sex') {
  const cells = Object.entries(counts).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, count]) => ({ row, column, count })),
  );
  const result: CrossingResult = { shape: 'crossing', rowDimension, columnDimension: 'referralSource', cells };
  const sums = new Map<string, number>();
  const add = (id: string, count: number) => sums.set(id, (sums.get(id) ?? 0) + count);
  for (const { row, column, count } of cells) {
    add('newlyEnrolled', count);
    add(`newlyEnrolled|${rowDimension}=${row}`, count);
    add(`newlyEnrolled|referralSource=${column}`, count);
  }
  const ids = [...sums.keys()];
  const release: Release = {
    cells: Array.from(sums, ([id, count]) => ({ id, count, printed: true, importance: 0 })),
    sums: [rowDimension, 'referralSource'].map((by) => ({
      total: 'newlyEnrolled',
      parts: ids.filter((id) => id.startsWith(`newlyEnrolled|${by}=`)),
    })),
  };
  const crossing = { population: 'newlyEnrolled', result };
  const found = suppressCrossing(crossing, { release, hidden: new Set(hidden) }, 5);
  return [...found].map((id) => id.replace(/^newlyEnrolled\|\w+=(.*) × referralSource=/, '$1 ')).sort();
}

describe('a crossing beside the sums of its rows and columns', () => {
  test('hides a small cell with three more, as none of them alone would keep it in doubt', () => {
    expect(hiddenIn({ female: { AF: 3, FK: 12, SOC: 20 }, male: { AF: 9, FK: 8, SOC: 30 } })).toEqual([
      'female AF',
      'female FK',
      'male AF',
      'male FK',
    ]);
  });

  test('hides nothing where no cell is small', () => {
    expect(hiddenIn({ female: { AF: 5, FK: 12 }, male: { AF: 0, FK: 8 } })).toEqual([]);
  });

  test('hides the whole of a row and column that are small themselves, but not where nobody is at all', () => {
    const found = hiddenIn({ female: { AF: 20, FK: 2, KAA: 0 }, male: { AF: 15, FK: 0, KAA: 0 } });
    expect(found).toContain('female FK');
    expect(found).toContain('male FK');
    expect(found.filter((id) => id.endsWith('KAA'))).toEqual([]);
  });

  test('hides the whole of rows whose sums are hidden, which must not be made surer', () => {
    const unknown = ['newlyEnrolled|sex=female', 'newlyEnrolled|sex=male'];
    const found = hiddenIn({ female: { AF: 9, FK: 12 }, male: { AF: 7, FK: 8 } }, unknown);
    expect(found).toEqual(['female AF', 'female FK', 'male AF', 'male FK']);
  });

  test('hides the whole row of those of unknown age, whose sexes are known', () => {
    const counts = { '18-30': { AF: 9, FK: 12 }, '31-45': { AF: 30, FK: 14 }, unknown: { AF: 7, FK: 6 } };
    expect(hiddenIn(counts, [], 'ageBand')).toEqual(expect.arrayContaining(['unknown AF', 'unknown FK']));
    expect(hiddenIn({ ...counts, unknown: { AF: 0, FK: 0 } }, [], 'ageBand')).toEqual([]);
  });

  test('shows nothing when it isn’t known how many there are', () => {
    const unknown = ['newlyEnrolled', 'newlyEnrolled|sex=female', 'newlyEnrolled|referralSource=AF'];
    expect(hiddenIn({ female: { AF: 9, FK: 12 }, male: { AF: 7, FK: 8 } }, unknown)).toHaveLength(4);
    // The columns' sums together say it.
    const following = ['newlyEnrolled', 'newlyEnrolled|sex=female'];
    expect(hiddenIn({ female: { AF: 9, FK: 12 }, male: { AF: 7, FK: 8 } }, following)).toEqual([]);
  });
});
