import type { AuditEntryRecord } from '@kraften/db/records/audit-entry';
import { expect, test } from 'vitest';
import { wholeDaysOf } from './log-paging';

function entry(entryId: string, at: string): AuditEntryRecord {
  const unsaid = { personId: null, subjectId: null, printedPage: null, openingReason: null };
  const about = { actorKind: 'staff', userId: 'u', ...unsaid };
  return { entryId, at: new Date(at), action: 'participation.list', ...about };
}

const log = [
  entry('5', '2026-03-12T09:00:00Z'),
  entry('4', '2026-03-11T23:30:00Z'),
  entry('3', '2026-03-11T15:00:00Z'),
  entry('2', '2026-03-11T14:00:00Z'),
  entry('1', '2026-03-11T13:00:00Z'),
];

function idsOf(found: readonly AuditEntryRecord[], most: number) {
  const { entries, next } = wholeDaysOf(found, most);
  return { ids: entries.map(({ entryId }) => entryId), next: next?.entryId ?? null };
}

test('the last page has everything', () => {
  expect(idsOf(log, 5)).toEqual({ ids: ['5', '4', '3', '2', '1'], next: null });
  expect(idsOf([], 5)).toEqual({ ids: [], next: null });
});

test('a day that would be cut in two, by the clock in Sweden, is left to the next page', () => {
  expect(idsOf(log, 4)).toEqual({ ids: ['5', '4'], next: '4' });
});

test('a day longer than a page is cut, so that nothing is passed over', () => {
  expect(idsOf(log.slice(2), 2)).toEqual({ ids: ['3', '2'], next: '2' });
});
