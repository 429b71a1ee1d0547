import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkReferralDecision } from './referral-decision';

const day = (text: string) => CalendarDate.parse(text);
const days = { receivedOn: day('2026-01-05'), today: day('2026-02-02') };
const accepted = { kind: 'accepted', decidedOn: day('2026-02-01'), reason: '' } as const;

test('accepting somebody in the target group needs no reason', () => {
  expect(checkReferralDecision(accepted, days, [])).toEqual({ ok: true, value: accepted });
});

test.each([
  ['against a criterion', accepted, 'reason'],
  ['declining', { ...accepted, kind: 'declined' }, 'reason'],
] as const)('%s needs a reason', (_what, decision, field) => {
  const concerns = decision.kind === 'accepted' ? (['too-old'] as const) : [];
  expect(checkReferralDecision(decision, days, concerns)).toMatchObject({ ok: false, problem: [{ field }] });
  expect(checkReferralDecision({ ...decision, reason: 'Enligt teamet.' }, days, concerns).ok).toBe(true);
});

test.each(['2026-01-04', '2026-02-03'])(
  'a decision is not dated %s: before the referral or after today',
  (decidedOn) => {
    const checked = checkReferralDecision({ ...accepted, decidedOn: day(decidedOn) }, days, []);
    expect(checked).toMatchObject({ ok: false, problem: [{ field: 'decidedOn' }] });
  },
);
