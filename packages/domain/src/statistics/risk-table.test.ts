import { describe, expect, test } from 'vitest';
import { freireich } from '../testing/reference-follow-ups';
import { riskTable } from './risk-table';

describe('the risk table', () => {
  test('of the 6-MP patients has the published numbers at risk (Freireich 1963)', () => {
    expect(riskTable(freireich).map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
  });

  test('has events before censorings at equal times', () => {
    expect(
      riskTable([
        { time: 5, end: 'censored' },
        { time: 5, end: 'of-interest' },
      ]),
    ).toEqual([{ time: 5, atRisk: 2, events: 1, ofInterest: 1 }]);
  });

  test('of nobody, or of nobody to whom anything happened, has no rows', () => {
    expect(riskTable([])).toEqual([]);
    expect(riskTable([{ time: 5, end: 'censored' }])).toEqual([]);
  });
});
