import { expect, test } from 'vitest';
import type { Hidden, MetricResult } from '../metrics/result';
import { share } from '../statistics/share';
import { teamsTogether } from './teams-together';

const hidden: Hidden = { hidden: 'few-people' };
const count = (value: number | Hidden): MetricResult<Hidden> => ({ shape: 'count', value });

test('counts are added', () => {
  expect(teamsTogether([count(12), count(0), count(30)])).toEqual({ shape: 'count', value: 42 });
});

test('shares are those of all cases, not the mean of shares', () => {
  const together = teamsTogether([
    { shape: 'share', ...share(1, 10) },
    { shape: 'share', ...share(19, 30) },
  ]);
  expect(together).toMatchObject({ shape: 'share', numerator: 20, denominator: 40, rate: 0.5 });
});

test('a hidden number of one team hides the sum: the others are known', () => {
  expect(teamsTogether([count(12), count(hidden)])).toEqual({ shape: 'count', value: hidden });
  const together = teamsTogether([
    { shape: 'share', ...share(7, 13) },
    { shape: 'share', numerator: hidden, denominator: 9, rate: hidden, ci95: hidden },
  ]);
  expect(together).toMatchObject({
    denominator: 22,
    numerator: hidden,
    rate: expect.objectContaining({ hidden: expect.anything() }),
  });
});

test('nothing is said of a team without the figure, of no team, or of what isn’t a count or a share', () => {
  expect(teamsTogether([count(12), null])).toBeNull();
  expect(teamsTogether([])).toBeNull();
  expect(teamsTogether([count(12), { shape: 'share', ...share(1, 2) }])).toBeNull();
});
