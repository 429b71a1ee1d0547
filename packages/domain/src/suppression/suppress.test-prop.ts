import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRelease } from '../testing/arbitrary-release';
import { holds } from '../testing/holds';
import { readerInterval } from '../testing/reader-interval';
import type { Release } from './release';
import { suppress } from './suppress';

const threshold = fc.integer({ min: 3, max: 10 });

describe('suppression', () => {
  test('leaves every hidden cell, and every small one that no table shows, in enough doubt for any linear program', () => {
    holds(
      fc.property(anyRelease, threshold, (release, least) => {
        const hidden = new Set(suppress(release, least).keys());
        for (const { id, count, printed } of release.cells) {
          const isSmall = count > 0 && count < least;
          if (printed && isSmall) expect(hidden).toContain(id);
          if (!hidden.has(id) && !(isSmall && !printed)) continue;
          const { lowest, highest } = readerInterval(release, hidden, id);
          expect(highest - lowest, id).toBeGreaterThanOrEqual(least - 1e-6);
          expect(lowest, id).toBeLessThanOrEqual(count + 1e-6);
          expect(highest, id).toBeGreaterThanOrEqual(count - 1e-6);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('can’t be undone by subtraction: no sum has just one unknown', () => {
    holds(
      fc.property(anyRelease, threshold, (release, least) => {
        const hidden = new Set(suppress(release, least).keys());
        const unknown = new Set(
          release.cells.filter(({ id, printed }) => !printed || hidden.has(id)).map(({ id }) => id),
        );
        expect([...subtracted(release, unknown)].filter((id) => hidden.has(id))).toEqual([]);
      }),
    );
  });

  test('hides nothing when nothing is small', () => {
    holds(
      fc.property(anyRelease, threshold, (release, least) => {
        const large = { ...release, cells: release.cells.map((cell) => ({ ...cell, count: cell.count * least })) };
        expect(suppress(large, least).size).toBe(0);
      }),
    );
  });

  test('does not depend on the order of cells and sums', () => {
    holds(
      fc.property(anyRelease, threshold, fc.integer(), (...[release, least, seed]) => {
        const shuffled: Release = {
          cells: inOtherOrder(release.cells, seed),
          sums: inOtherOrder(
            release.sums.map(({ total, parts }) => ({ total, parts: inOtherOrder(parts, seed) })),
            seed,
          ),
        };
        expect(sorted(suppress(shuffled, least))).toEqual(sorted(suppress(release, least)));
      }),
    );
  });

  test('is done at once: what it has hidden need not be hidden again', () => {
    holds(
      fc.property(anyRelease, threshold, (release, least) => {
        const hidden = suppress(release, least);
        const afterwards = {
          ...release,
          cells: release.cells.map((cell) => (hidden.has(cell.id) ? { ...cell, printed: false } : cell)),
        };
        expect(suppress(afterwards, least).size).toBe(0);
      }),
    );
  });
});

/** What follows by adding and subtracting alone, over and over. */
function subtracted({ sums }: Release, unknown: ReadonlySet<string>): ReadonlySet<string> {
  const left = new Set(unknown);
  const found = new Set<string>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { total, parts } of sums) {
      const [id, ...more] = [total, ...parts].filter((member) => left.has(member));
      if (id === undefined || more.length > 0) continue;
      left.delete(id);
      found.add(id);
    }
  }
  return found;
}

function inOtherOrder<Item>(items: readonly Item[], seed: number): Item[] {
  const start = items.length === 0 ? 0 : Math.abs(seed % items.length);
  return [...items.slice(start), ...items.slice(0, start)].reverse();
}

function sorted(hidden: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...hidden].sort();
}
