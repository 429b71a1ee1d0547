import { expect, test } from 'vitest';
import { referralStageOf } from './referral-stage';

const untouched = { decision: null, enrolled: false, studyVisits: [] } as const;

test.each([
  ['received', untouched],
  ['visit-booked', { ...untouched, studyVisits: [{ outcome: null }] }],
  ['received', { ...untouched, studyVisits: [{ outcome: 'missed' }] }],
  ['visit-booked', { ...untouched, studyVisits: [{ outcome: 'missed' }, { outcome: null }] }],
  ['visited', { ...untouched, studyVisits: [{ outcome: 'cancelled' }, { outcome: 'visited' }] }],
  ['queued', { ...untouched, decision: 'accepted' }],
  ['declined', { ...untouched, decision: 'declined', studyVisits: [{ outcome: 'visited' }] }],
  ['withdrawn', { ...untouched, decision: 'withdrawn' }],
  ['enrolled', { ...untouched, decision: 'accepted', enrolled: true }],
] as const)('a referral is %s when %o has happened', (stage, history) => {
  expect(referralStageOf(history)).toBe(stage);
});
