import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkCanTakeUp, MeetingProposal, ProposalAnswer, proposalStage } from './meeting-proposal';
import { daysToReach, MeetingShare, shareStage } from './meeting-share';

const id = '6e1f2f8c-6a4c-4d7e-8b52-0a4d3f2f9b11';
const then = new Date('2026-03-12T10:00:00Z');

describe('a proposal', () => {
  test('says what it is about, and may say why', () => {
    expect(MeetingProposal.safeParse({ title: ' ', isWithdrawn: false }).success).toBe(false);
    expect(MeetingProposal.parse({ title: ' Kön ', isWithdrawn: false })).toEqual({
      ...{ title: 'Kön', reason: '' },
      isWithdrawn: false,
    });
  });

  test('waits until it is taken up, answered or taken back', () => {
    const waiting = { isWithdrawn: false, answeredAt: null, itemId: null };
    expect(proposalStage(waiting)).toBe('waiting');
    expect(proposalStage({ ...waiting, isWithdrawn: true })).toBe('withdrawn');
    expect(proposalStage({ ...waiting, answeredAt: then })).toBe('answered');
    expect(proposalStage({ ...waiting, answeredAt: then, itemId: id })).toBe('taken-up');
  });

  test('that no meeting takes up is answered in words', () => {
    expect(ProposalAnswer.safeParse({ meetingId: null, answer: ' ' }).success).toBe(false);
    expect(ProposalAnswer.safeParse({ meetingId: null, answer: 'Det gjorde vi i höstas.' }).success).toBe(true);
    expect(ProposalAnswer.safeParse({ meetingId: id, answer: '' }).success).toBe(true);
  });

  test('is taken up at a steering meeting whose minutes are open', () => {
    const meeting = { kind: 'steering', isCancelled: false, approvedAt: null };
    expect(checkCanTakeUp(meeting).ok).toBe(true);
    for (const change of [{ kind: 'team' }, { isCancelled: true }, { approvedAt: then }]) {
      expect(checkCanTakeUp({ ...meeting, ...change }).ok, JSON.stringify(change)).toBe(false);
    }
  });
});

describe('a link to figures', () => {
  test('is of a period, and works some days', () => {
    const period = { from: '2025-01-01', to: '2025-12-31' };
    expect(MeetingShare.safeParse({ period, days: 14 }).success).toBe(true);
    expect(MeetingShare.safeParse({ period, days: 365 }).success).toBe(false);
    expect(MeetingShare.safeParse({ period: { from: period.to, to: period.from }, days: 7 }).success).toBe(false);
  });

  test.each([
    ['2026-12-01', 7],
    ['2026-12-04', 14],
    ['2026-12-14', 30],
    ['2027-06-01', 90],
    ['2026-10-01', 7],
  ] as const)('made on 27 November for a meeting on %s works %i days unless somebody chooses', (heldOn, days) => {
    expect(daysToReach(CalendarDate.parse(heldOn), CalendarDate.parse('2026-11-27'))).toBe(days);
  });

  test('works until its time is out or somebody ends it', () => {
    const link = { expiresAt: then, endedAt: null };
    expect(shareStage(link, new Date('2026-03-12T09:59:59Z'))).toBe('works');
    expect(shareStage(link, then)).toBe('expired');
    expect(shareStage({ ...link, endedAt: then }, new Date('2026-03-01'))).toBe('ended');
  });
});
