import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkDisposalDecision, DisposalDecision, disposalStageOf, mostPersonsInDisposal } from './disposal';

const at = new Date('2026-05-04T10:00:00Z');
const id = '0f8b1c3e-0000-4000-8000-00000000ab1c';
const untouched = { archivedAt: null, disposedAt: null, withdrawnAt: null };
const archived = { ...untouched, archivedAt: at };

test('a decision goes from the archive by the second confirmation to the end', () => {
  const stage = (confirmedAt: Date | null, items: Parameters<typeof disposalStageOf>[0]['items']) =>
    disposalStageOf({ confirmedAt, items });
  expect(stage(null, [archived, untouched])).toBe('to-archive');
  expect(stage(null, [archived, archived])).toBe('to-confirm');
  expect(stage(at, [archived, { ...archived, disposedAt: at }])).toBe('to-carry-out');
  expect(
    stage(at, [
      { ...archived, withdrawnAt: at },
      { ...archived, disposedAt: at },
    ]),
  ).toBe('done');
});

test('nothing is decided about what falls due later than today', () => {
  const decided = (dueBy: string) =>
    checkDisposalDecision(
      { dueBy: CalendarDate.parse(dueBy), reference: 'Dnr 1', personIds: [id] },
      CalendarDate.parse('2026-05-04'),
    );
  expect(decided('2026-05-04').ok).toBe(true);
  expect(decided('2026-05-05')).toMatchObject({ ok: false, problem: [{ field: 'dueBy' }] });
});

test('a decision has a reference and somebody it is about, and not more than can be looked through', () => {
  const reads = (over: object) =>
    DisposalDecision.safeParse({ dueBy: '2026-05-04', reference: 'Dnr 1', personIds: [id], ...over }).success;
  expect(reads({})).toBe(true);
  expect(reads({ reference: ' ' })).toBe(false);
  expect(reads({ personIds: [] })).toBe(false);
  expect(reads({ personIds: Array.from({ length: mostPersonsInDisposal + 1 }, () => id) })).toBe(false);
});
