import { checkListEntry } from '@kraften/domain/concepts/reference-list/list-entry';
import { expect, test } from 'vitest';
import { demoData } from '../demo-data';
import { demoDays } from '../testing/demo-days';

test.each(demoDays)('the lists of %s are as the rules let them be, and each team has one that has ended', (today) => {
  const { listEntries, teams } = demoData(today);
  for (const team of teams) {
    const own = listEntries.filter(({ teamId }) => teamId === team.id);
    for (const entry of own) {
      const others = own.filter(({ id }) => id !== entry.id);
      expect(checkListEntry(entry, others)).toEqual([]);
    }
    expect(own.some(({ validTo }) => validTo !== null && validTo < today)).toBe(true);
    expect(own.some(({ externalCode }) => externalCode !== '')).toBe(true);
  }
});
