import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { incomeSources } from '../income-source/income-source';
import { incomeNow, type LaterIncome } from './income-now';

const later: fc.Arbitrary<LaterIncome> = fc.record({
  incomeSource: fc.constantFrom(...incomeSources),
  fromOn: fc.constantFrom('2026-01-08', '2026-02-02', '2026-03-01').map((text) => CalendarDate.parse(text)),
  recordedAt: fc.integer({ min: 0, max: 1_000_000 }).map((second) => new Date(1_760_000_000_000 + second * 1000)),
});
const told = fc.uniqueArray(later, { selector: ({ recordedAt }) => recordedAt.getTime() });

it('is the same in whichever order it was read', () => {
  void fc.assert(
    fc.property(told, (incomes) => {
      expect(incomeNow(incomes.toReversed())).toEqual(incomeNow(incomes));
    }),
  );
});

it('is from the latest day, and what was written last of that day', () => {
  void fc.assert(
    fc.property(told, (incomes) => {
      const now = incomeNow(incomes);
      expect(now === null).toBe(incomes.length === 0);
      for (const { fromOn, recordedAt } of incomes) {
        expect(now !== null && (fromOn < now.fromOn || (fromOn === now.fromOn && recordedAt <= now.recordedAt))).toBe(
          true,
        );
      }
    }),
  );
});
