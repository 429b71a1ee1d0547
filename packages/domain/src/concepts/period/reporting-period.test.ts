import { describe, expect, test } from 'vitest';
import { fieldErrorsOf } from '../field-error/field-error';
import { ReportingPeriod } from './reporting-period';

describe('a period that a report is asked for', () => {
  const fields = (from: string, to: string) => {
    const parsed = ReportingPeriod.safeParse({ from, to });
    return parsed.success ? [] : fieldErrorsOf(parsed.error).map(({ field }) => field);
  };

  test('is a day or longer', () => {
    expect(fields('2024-05-31', '2024-05-31')).toEqual([]);
    expect(fields('2024-05-31', '2024-05-30')).toEqual(['to']);
  });

  test('is at most fifty years', () => {
    expect(fields('1975-01-01', '2024-12-31')).toEqual([]);
    expect(fields('1975-01-01', '2025-01-01')).toEqual(['from']);
  });
});
