import { describe, expect, test } from 'vitest';
import { decimalText, intervalText, percentText } from './number-text';

describe('numbers in Swedish', () => {
  test('have a decimal comma and a narrow space between thousands', () => {
    expect(decimalText(16.84, 1)).toBe('16,8');
    expect(decimalText(1234567.5, 1)).toBe('1\u202f234\u202f567,5');
    expect(decimalText(999, 0)).toBe('999');
    expect(decimalText(-1234, 0)).toBe('−1\u202f234');
    expect(decimalText(-0.04, 1)).toBe('0,0');
  });

  test('are a dash where there is none', () => {
    expect(decimalText(null, 1)).toBe('–');
    expect(percentText(0, 0, 0)).toBe('–');
    expect(intervalText(null, 0)).toBe('–');
  });

  test('a half is rounded up from the counts, not from a share that has lost its last digit', () => {
    expect(percentText(15, 24, 1)).toBe('62,5\u00a0%');
    expect(percentText(15, 24, 0)).toBe('63\u00a0%');
    expect(percentText(29, 200, 0)).toBe('15\u00a0%');
  });

  test('an interval is printed from end to end', () => {
    expect(intervalText([0.2914, 0.7679], 0)).toBe('29–77\u00a0%');
  });
});
