import { describe, expect, test } from 'vitest';
import { releaseBuilder } from './release-builder';

const importanceOf = (id: string) => id.length;

describe('a release that is gathered', () => {
  test('has each cell once, printed if any figure prints it, with the last count', () => {
    const { print, derive, release } = releaseBuilder(importanceOf);
    print('closed', 16);
    derive('closed', 16);
    derive('rest', 3);
    print('nobody knows', null);
    expect(release()).toEqual({
      cells: [
        { id: 'closed', count: 16, printed: true, importance: 6 },
        { id: 'rest', count: 3, printed: false, importance: 4 },
      ],
      sums: [],
    });
  });

  test('has a cell printed that was derived before', () => {
    const { print, derive, release } = releaseBuilder(importanceOf);
    derive('rest', 3);
    print('rest', 3);
    expect(release().cells).toMatchObject([{ id: 'rest', printed: true }]);
  });

  test('keeps how many persons a cell is of, when it is printed again without', () => {
    const { print, release } = releaseBuilder(importanceOf);
    print('placements', 9, { persons: 4 });
    print('placements', 9);
    expect(release().cells).toMatchObject([{ id: 'placements', count: 9, persons: 4 }]);
  });

  test('keeps a fixed cell from being hidden, even when it is printed again', () => {
    const { fix, print, release } = releaseBuilder(importanceOf);
    fix('of no known age', 0);
    print('of no known age', 0);
    expect(release().cells).toEqual([
      { id: 'of no known age', count: 0, printed: true, importance: Number.POSITIVE_INFINITY },
    ]);
  });

  test('prints a fixed cell', () => {
    const { fix, release } = releaseBuilder(importanceOf);
    fix('of no known age', 0);
    expect(release().cells).toMatchObject([{ id: 'of no known age', printed: true }]);
  });

  test('has a sum once, and only when all of it is there', () => {
    const { print, sum, release } = releaseBuilder(importanceOf);
    for (const id of ['all', 'one', 'other']) print(id, 1);
    sum('all', ['one', 'other']);
    sum('all', ['other', 'one']);
    sum('all', ['one', 'third']);
    sum('none', ['one', 'other']);
    expect(release().sums).toEqual([{ total: 'all', parts: ['other', 'one'] }]);
  });

  test('splits a whole into a part and a rest that no table prints', () => {
    const { print, split, release } = releaseBuilder(importanceOf);
    print('closed', 16);
    print('results', 7);
    split('closed', 'results', 'others');
    split('closed', 'transfers', 'stayed');
    split('persons', 'results', 'nobody');
    expect(release().cells).toContainEqual({ id: 'others', count: 9, printed: false, importance: 6 });
    expect(release().cells).toHaveLength(3);
    expect(release().sums).toEqual([{ total: 'closed', parts: ['results', 'others'] }]);
  });

  test('knows two counts as one only if they agree', () => {
    const { print, same, release } = releaseBuilder(importanceOf);
    print('new', 12);
    print('referred', 12);
    print('visited', 9);
    same('new', 'referred');
    same('new', 'visited');
    expect(release().sums).toEqual([{ total: 'new', parts: ['referred'] }]);
  });
});
