import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { type FormAction, formReducer, initialFormState } from '../form/form-state';
import { deviceStorage, firstKey, shortestDraft, today } from '../testing/fictional-form';
import { findKeptDraft, forgetDraft, forgetSentDraft, keepAsAsked, sentKeyIn, storageKey } from './kept-draft';

const kept = { draft: shortestDraft, isKept: true };

test('nothing is written before the reader asks for it, nor after sending', () => {
  const storage = deviceStorage();
  const receipt = { teamName: 'Kraften', reference: 'K7MT-2PXW', code: 'ABCD-EFGH-JKMN', isAmended: false };
  const steps: readonly FormAction[] = [
    { type: 'typed', values: { hopes: 'Ett jobb' } },
    { type: 'answered', question: 'hopes', values: { hopes: 'Ett jobb' } },
    { type: 'keeping', isKept: true },
    { type: 'typed', values: { worksAlready: 'Promenader' } },
    { type: 'sent', outcome: { kind: 'receipt', receipt }, nextKey: 'next' },
    { type: 'typed', values: { hopes: 'Något nytt' } },
  ];
  const writesAfter: number[] = [];
  let state = initialFormState(null, firstKey);
  for (const step of steps) {
    state = formReducer(state, step);
    keepAsAsked(storage, state, today);
    writesAfter.push(storage.writes.length);
  }
  expect(writesAfter).toEqual([0, 0, 1, 2, 2, 2]);
});

test('a form that is kept comes back whole, with its key', () => {
  const storage = deviceStorage();
  const draft = { ...shortestDraft, skipped: ['income'] as const };
  expect(keepAsAsked(storage, { draft, isKept: true }, today)).toBe(true);
  expect(findKeptDraft(storage, today)).toEqual(draft);
});

test('looking for a form keeps none', () => {
  const storage = deviceStorage();
  expect(findKeptDraft(storage, today)).toBeNull();
  expect(storage.writes).toEqual([]);
});

test('a form that is cleared is gone', () => {
  const storage = deviceStorage();
  keepAsAsked(storage, kept, today);
  forgetDraft(storage);
  expect(storage.entries.size).toBe(0);
});

test('a form that was sent is gone, and other tabs have been told which', () => {
  const storage = deviceStorage();
  keepAsAsked(storage, kept, today);
  forgetSentDraft(storage, firstKey);
  expect(storage.entries.size).toBe(0);
  expect(storage.writes.map(sentKeyIn)).toEqual([null, firstKey]);
});

test('a form older than fourteen days is removed', () => {
  const storage = deviceStorage();
  keepAsAsked(storage, kept, '2025-02-17' as CalendarDate);
  expect(findKeptDraft(storage, today)).not.toBeNull();
  keepAsAsked(storage, kept, '2025-02-16' as CalendarDate);
  expect(findKeptDraft(storage, today)).toBeNull();
  expect(storage.entries.size).toBe(0);
});

test.each(['', 'null', '{"format":1}', '{"format":1,"keptOn":"2025-03-03","draft":{"answers":{}}}', '{"sent":"x"}'])(
  'what can’t be understood is removed: %s',
  (text) => {
    const storage = deviceStorage();
    storage.entries.set(storageKey, text);
    expect(findKeptDraft(storage, today)).toBeNull();
    expect(storage.entries.size).toBe(0);
  },
);

test('a storage that is full or shut says so instead of breaking', () => {
  const shut = () => {
    throw new Error('QuotaExceededError');
  };
  const storage = { getItem: shut, setItem: shut, removeItem: shut };
  expect(keepAsAsked(storage, kept, today)).toBe(false);
  expect(findKeptDraft(storage, today)).toBeNull();
  expect(() => forgetSentDraft(storage, firstKey)).not.toThrow();
});
