import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateBetween } from '../../testing/arbitrary-date';
import { holds } from '../../testing/holds';
import { calendarDate } from '../calendar-date/calendar-date';
import { type HitPlace, NewestHits } from './newest-hits';

const day = dateBetween(calendarDate(2026, 3, 1), calendarDate(2026, 3, 4));
const hits = fc
  .uniqueArray(fc.record({ on: day, recordId: fc.stringMatching(/^[a-f0-9]{3}$/) }), {
    selector: (hit) => hit.recordId,
  })
  .map((found): readonly HitPlace[] => found);

function pageOf(found: readonly HitPlace[], most: number, after: HitPlace | null): readonly HitPlace[] {
  const newest = new NewestHits(most, after);
  for (const hit of found) newest.offer(hit);
  return newest.hits;
}

test('page after page shows each hit once, the newest day first, in whatever order they were found', () => {
  holds(
    fc.property(hits, fc.integer({ min: 1, max: 7 }), (found, most) => {
      const shown: HitPlace[] = [];
      for (let page = pageOf(found, most, null); page.length > 0; page = pageOf(found, most, shown.at(-1) ?? null)) {
        expect(page.length).toBeLessThanOrEqual(most);
        shown.push(...page);
      }
      expect(new Set(shown)).toEqual(new Set(found));
      expect(shown).toHaveLength(found.length);
      expect(shown.map(({ on }) => on)).toEqual(
        found
          .map(({ on }) => on)
          .toSorted()
          .toReversed(),
      );
      expect(pageOf(found.toReversed(), most, null)).toEqual(pageOf(found, most, null));
    }),
  );
});
