import { describe, expect, test } from 'vitest';
import { formatMetricInterval, formatMetricNumber, formatMetricRange, formatMetricValue } from './metric-value';

const nbsp = '\u00a0';
const months = { unit: 'months', decimals: 1 } as const;

describe('a metric is rounded by its own decimals and named by its own unit', () => {
  test.each([
    [16.81, months, `16,8${nbsp}månader`],
    [1, { unit: 'months', decimals: 0 }, `1${nbsp}månad`],
    [34.25, { unit: 'years', decimals: 1 }, `34,3${nbsp}år`],
    [7 / 13, { unit: 'percent', decimals: 0 }, `54${nbsp}%`],
    [0.615, { unit: 'probability', decimals: 2 }, `62${nbsp}%`],
    [1, { unit: 'participations', decimals: 0 }, `1${nbsp}deltagande`],
    [19, { unit: 'participations', decimals: 0 }, `19${nbsp}deltaganden`],
    [1204, { unit: 'persons', decimals: 0 }, `1${nbsp}204${nbsp}personer`],
  ] as const)('%d as %o is %s', (value, shown, text) => {
    expect(formatMetricValue(value, shown)).toBe(text);
  });

  test('no value is a dash without a unit', () => {
    expect(formatMetricValue(null, months)).toBe('–');
    expect(formatMetricNumber(null, months)).toBe('–');
  });

  test('the ends of a range lose empty decimals only', () => {
    expect(formatMetricRange(6, 34.04, months)).toBe('6–34');
    expect(formatMetricRange(14.7, 24, months)).toBe('14,7–24,0');
    expect(formatMetricRange(14.25, 16.75, months)).toBe('14,3–16,8');
    expect(formatMetricRange(null, null, months)).toBe('–');
  });

  test('an interval of a share is in percent', () => {
    expect(formatMetricInterval([0.2914, 0.7679], { unit: 'percent', decimals: 0 })).toBe(`29–77${nbsp}%`);
  });
});
