import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { JournalAddition, JournalDraft, longestJournalNote, saysTheSame, signedDraft } from './journal-note';

const day = (text: string) => CalendarDate.parse(text);
const draft: JournalDraft = { kind: 'conversation', happenedOn: day('2026-03-10'), text: ' Vi pratade om praktik.\n' };

describe('a draft', () => {
  test('is kept to the letter, and may be empty', () => {
    expect(JournalDraft.parse(draft).text).toBe(' Vi pratade om praktik.\n');
    expect(JournalDraft.safeParse({ ...draft, text: '' }).success).toBe(true);
  });

  test('that is too long says how long it may be', () => {
    const parsed = JournalDraft.safeParse({ ...draft, text: 'a'.repeat(longestJournalNote + 1) });
    expect(parsed.error?.issues[0]?.message).toBe('Skriv högst 20000 tecken.');
  });

  test('is the same only when all of it is', () => {
    expect(saysTheSame(draft, { ...draft })).toBe(true);
    for (const other of [{ kind: 'meeting' as const }, { happenedOn: day('2026-03-11') }, { text: 'Annat' }]) {
      expect(saysTheSame(draft, { ...draft, ...other })).toBe(false);
    }
  });
});

describe('signing', () => {
  const sign = (changes: Partial<JournalDraft>) =>
    signedDraft({ ...draft, ...changes }, day('2026-01-05'), day('2026-03-16'));

  test('takes away the spaces round the text', () => {
    expect(sign({})).toEqual({ ok: true, value: { ...draft, text: 'Vi pratade om praktik.' } });
  });

  test.each([
    [{ text: ' \n ' }, ['text']],
    [{ happenedOn: day('2026-03-17') }, ['happenedOn']],
    [{ happenedOn: day('2026-01-04'), text: '' }, ['happenedOn', 'text']],
  ])('%o is refused at %s', (changes, fields) => {
    const signed = sign(changes);
    expect(signed.ok ? [] : signed.problem.map(({ field }) => field)).toEqual(fields);
  });

  test.each(['2026-01-05', '2026-03-16'])('%s is within', (happenedOn) => {
    expect(sign({ happenedOn: day(happenedOn) }).ok).toBe(true);
  });
});

test('an addition says something', () => {
  expect(JournalAddition.safeParse({ text: '  ' }).error?.issues[0]?.message).toBe('Skriv det som ska läggas till.');
});
