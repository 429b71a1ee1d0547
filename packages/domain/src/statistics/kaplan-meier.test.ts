import { describe, expect, test } from 'vitest';
import { freireich, pbc, transplant } from '../testing/reference-follow-ups';
import { kaplanMeier, medianSurvivalTime } from './kaplan-meier';
import { type FollowUp, riskTable } from './risk-table';

const curve = (followUps: readonly FollowUp[]) => kaplanMeier(riskTable(followUps));

/** R 4.2.2, survival 3.5-3: `survfit(Surv(time, status > 0) ~ 1, conf.type = "log-log")`. */
const references = [
  {
    name: 'Freireich’s 6-MP patients',
    followUps: freireich,
    median: 23,
    at: [
      [6, 0.857142857142857, 0.619717955265984, 0.951551747646997],
      [7, 0.80672268907563, 0.563146564622233, 0.92280901920288],
      [10, 0.752941176470588, 0.503199510799957, 0.889361835169265],
      [13, 0.690196078431372, 0.431610222486184, 0.849065963349451],
      [16, 0.627450980392157, 0.367510855987502, 0.804912189471841],
      [22, 0.53781512605042, 0.267778936767135, 0.746790717635394],
      [23, 0.448179271708683, 0.188052005959232, 0.680142628495241],
    ],
  },
  {
    name: 'transplant, 50 rows',
    followUps: transplant,
    median: 135,
    at: [
      [10, 0.88, 0.752242353228084, 0.94421704144281],
      [30, 0.76, 0.616251648535464, 0.855919797365067],
      [60, 0.657777777777778, 0.508356868019688, 0.771554729079846],
      [100, 0.596111111111111, 0.44643982269347, 0.717587999965434],
      [200, 0.37, 0.237829608644533, 0.502429271344215],
      [400, 0.1233333333333333, 0.0501383128307712, 0.2314348650703901],
    ],
  },
  {
    name: 'pbc, 60 rows',
    followUps: pbc,
    median: 2503,
    at: [
      [365, 0.883333333333333, 0.770791590798725, 0.942601177466421],
      [1000, 0.783333333333333, 0.65630991437858, 0.867965785504809],
      [2000, 0.61578947368421, 0.480584936082635, 0.725555439466563],
      [4000, 0.304926470588235, 0.188921525991482, 0.428921948615026],
    ],
  },
] as const;

describe.each(references)('the Kaplan–Meier curve of $name', ({ followUps, median, at }) => {
  const steps = curve(followUps);

  test('is R’s', () => {
    for (const [time, survival, lower, upper] of at) {
      const step = steps.findLast((one) => one.time <= time);
      expect(step?.survival).toBeCloseTo(survival, 12);
      expect(step?.ci95?.[0]).toBeCloseTo(lower, 12);
      expect(step?.ci95?.[1]).toBeCloseTo(upper, 12);
    }
  });

  test('has R’s median', () => {
    expect(medianSurvivalTime(steps)).toBe(median);
  });
});

describe('a Kaplan–Meier curve', () => {
  test('has no interval where nobody is left', () => {
    const steps = curve([
      { time: 1, end: 'of-interest' },
      { time: 2, end: 'competing' },
    ]);
    expect(steps.at(-1)).toEqual({ time: 2, survival: 0, ci95: null });
  });

  test('reaches its median where it is one half but for rounding', () => {
    // 0.9 × 8/9 × 7/8 × 6/7 × 5/6 is a little off one half in floating point.
    const tenOneByOne = Array.from({ length: 10 }, (_, index): FollowUp => ({ time: index + 1, end: 'of-interest' }));
    expect(medianSurvivalTime(curve(tenOneByOne))).toBe(5);
  });

  test('has no median while more than half are there', () => {
    expect(medianSurvivalTime(curve(freireich.filter(({ time }) => time > 10)))).toBeNull();
    expect(medianSurvivalTime(curve(freireich.map(({ time }) => ({ time, end: 'censored' }))))).toBeNull();
  });
});
