import { describe, expect, test } from 'vitest';
import { formatCount, formatKronor, formatNumber, formatPart, formatPercent, formatPercentInterval } from './number';

const nbsp = '\u00a0';
const minus = '\u2212';

describe('Swedish numbers', () => {
  test.each([
    [1234.5, 1, `1${nbsp}234,5`],
    [1234567, 0, `1${nbsp}234${nbsp}567`],
    [16.81, 1, '16,8'],
    [16, 1, '16,0'],
    [-3.25, 1, `${minus}3,3`],
    [-0.01, 1, '0,0'],
    [0, 0, '0'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test.each([null, Number.NaN, Number.POSITIVE_INFINITY])('%s is a dash', (value) => {
    expect(formatNumber(value)).toBe('–');
  });

  test('a share is percent with a space that does not break', () => {
    expect(formatPercent(7 / 13)).toBe(`54${nbsp}%`);
    expect(formatPercent(0.0625, 1)).toBe(`6,3${nbsp}%`);
    expect(formatPercent(null)).toBe('–');
  });

  test('an interval says its unit once', () => {
    expect(formatPercentInterval([0.2914, 0.7679])).toBe(`29–77${nbsp}%`);
    expect(formatPercentInterval(null)).toBe('–');
  });

  test('the parts of a share say once that both are hidden', () => {
    const hidden = { hidden: 'few-people' } as const;
    expect(formatPart(7, 13)).toBe('7 av 13');
    expect(formatPart(8, hidden)).toBe('8 av dold (få personer)');
    expect(formatPart(hidden, hidden)).toBe('dold (få personer)');
  });

  test('öre are shown as whole kronor', () => {
    expect(formatKronor(125_000_050)).toBe(`1${nbsp}250${nbsp}001${nbsp}kr`);
    expect(formatKronor(null)).toBe('–');
  });

  test('a count has its noun in the right number', () => {
    expect(formatCount(1, 'remiss', 'remisser')).toBe(`1${nbsp}remiss`);
    expect(formatCount(0, 'remiss', 'remisser')).toBe(`0${nbsp}remisser`);
  });
});
