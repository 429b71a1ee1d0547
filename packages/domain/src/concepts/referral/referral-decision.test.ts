import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkReferralDecision, ReferralDecision } from './referral-decision';

const day = (text: string) => CalendarDate.parse(text);
const days = { receivedOn: day('2026-01-05'), today: day('2026-02-02') };
const accepted = { kind: 'accepted', decidedOn: day('2026-02-01'), reason: '' } as const;

test('accepting somebody in the target group needs no reason', () => {
  expect(checkReferralDecision(accepted, days, [])).toEqual({ ok: true, value: accepted });
});

test.each([
  ['against a criterion', accepted, 'reason'],
  ['declining', { ...accepted, kind: 'declined' }, 'reason'],
  ['withdrawing', { ...accepted, kind: 'withdrawn' }, 'reason'],
] as const)('%s needs a reason', (_what, decision, field) => {
  const concerns = decision.kind === 'accepted' ? (['too-old'] as const) : [];
  expect(checkReferralDecision(decision, days, concerns)).toMatchObject({ ok: false, problem: [{ field }] });
  expect(checkReferralDecision({ ...decision, reason: 'Enligt teamet.' }, days, concerns).ok).toBe(true);
});

test('that somebody withdraws is noted, whatever speaks against them', () => {
  const withdrawn = { ...accepted, kind: 'withdrawn', reason: 'Hen har fått arbete.' } as const;
  expect(checkReferralDecision(withdrawn, days, ['too-old', 'outside-catchment'])).toEqual({
    ok: true,
    value: withdrawn,
  });
});

test('a decision is read from a form', () => {
  expect(ReferralDecision.parse({ kind: 'declined', decidedOn: '2026-02-01', reason: ' Bor i Falun. ' })).toEqual({
    kind: 'declined',
    decidedOn: '2026-02-01',
    reason: 'Bor i Falun.',
  });
  expect(ReferralDecision.safeParse({ kind: 'postponed', decidedOn: '2026-02-01' }).success).toBe(false);
});

test.each(['2026-01-04', '2026-02-03'])(
  'a decision is not dated %s: before the referral or after today',
  (decidedOn) => {
    const checked = checkReferralDecision({ ...accepted, decidedOn: day(decidedOn) }, days, []);
    expect(checked).toMatchObject({ ok: false, problem: [{ field: 'decidedOn' }] });
  },
);
