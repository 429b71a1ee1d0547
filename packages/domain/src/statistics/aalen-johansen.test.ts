import { describe, expect, test } from 'vitest';
import { pbc, transplant } from '../testing/reference-follow-ups';
import { aalenJohansen } from './aalen-johansen';
import { kaplanMeier } from './kaplan-meier';
import { riskTable } from './risk-table';

/** R 4.2.2, survival 3.5-3: `survfit(Surv(time, factor(status, 0:2)) ~ 1)`, its `pstate`. */
const references = [
  {
    name: 'transplant, 50 rows',
    followUps: transplant,
    at: [
      [10, 0.12, 0],
      [60, 0.342222222222222, 0],
      [200, 0.63, 0],
      [400, 0.856111111111111, 0.0205555555555555],
    ],
  },
  {
    name: 'pbc, 60 rows',
    followUps: pbc,
    at: [
      [365, 0, 0.116666666666667],
      [2000, 0.0166666666666667, 0.3675438596491227],
      [3000, 0.0166666666666667, 0.5227130325814535],
      [4000, 0.0166666666666667, 0.6784068627450979],
    ],
  },
] as const;

describe.each(references)('the cumulative incidences of $name', ({ followUps, at }) => {
  const rows = riskTable(followUps);
  const steps = aalenJohansen(rows);

  test('are R’s', () => {
    for (const [time, ofInterest, competing] of at) {
      const step = steps.findLast((one) => one.time <= time);
      expect(step?.ofInterest).toBeCloseTo(ofInterest, 12);
      expect(step?.competing).toBeCloseTo(competing, 12);
    }
  });

  test('leave exactly those still there', () => {
    for (const [index, { survival }] of kaplanMeier(rows).entries()) {
      const step = steps[index];
      expect(survival + (step?.ofInterest ?? 0) + (step?.competing ?? 0)).toBeCloseTo(1, 12);
    }
  });
});
