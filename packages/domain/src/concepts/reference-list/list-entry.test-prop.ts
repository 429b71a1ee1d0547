import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../testing/holds';
import { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { changeFrom, checkListEntry, isValidOn, type ListEntry } from './list-entry';
import { closedLists, codeLabel, codesOf } from './reference-list';

const start = CalendarDate.parse('2020-01-01');
const days = fc.integer({ min: 0, max: 60 }).map((count) => addDays(start, count));
const anyEntry: fc.Arbitrary<ListEntry> = fc.record({
  list: fc.constant('referral-source' as const),
  code: fc.constantFrom('FK', 'AF'),
  label: fc.constant(''),
  validFrom: fc.option(days),
  validTo: fc.option(days),
  offered: fc.boolean(),
  externalCode: fc.constantFrom('', '1', '2'),
  note: fc.constant(''),
});
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('save' as const), entry: anyEntry }),
  fc.record({ kind: fc.constant('change' as const), at: fc.nat(), from: days }),
);

test('whatever is set, no code says two things on a day, and every code can be read', () => {
  holds(
    fc.property(fc.array(anyStep, { maxLength: 12 }), days, (steps, day) => {
      let entries: readonly ListEntry[] = [];
      for (const step of steps) {
        if (step.kind === 'save') {
          if (checkListEntry(step.entry, entries).length === 0) entries = [...entries, step.entry];
          continue;
        }
        const changed = entries[step.at % Math.max(entries.length, 1)];
        if (changed === undefined) continue;
        const result = changeFrom(changed, { from: step.from, label: '', externalCode: '9' });
        if (!result.ok) continue;
        const { ended, begun } = result.value;
        entries = [...entries.filter((entry) => entry !== changed), ended, begun];
      }
      for (const code of ['FK', 'AF']) {
        expect(entries.filter((entry) => entry.code === code && isValidOn(entry, day)).length).toBeLessThanOrEqual(1);
      }
      for (const list of closedLists) for (const code of codesOf(list)) expect(codeLabel(list, code)).not.toBe(null);
    }),
  );
});
