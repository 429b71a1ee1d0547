import { describe, expect, test } from 'vitest';
import type { AudienceFigure } from './release-to';
import { shownWhole } from './shown-whole';

const count = (metricId: string, value: number | { readonly hidden: 'few-people' }): AudienceFigure => ({
  metricId,
  version: 1,
  result: { shape: 'count', value },
});
const figures = [
  count('flow.newlyEnrolled', 12),
  count('flow.closed', { hidden: 'few-people' }),
  count('closings.total', 18),
  count('results.count', { hidden: 'few-people' }),
  count('new.count', 7),
];

describe('how many a figure is of', () => {
  test('is what a count of the same people shows', () => {
    expect(shownWhole('closings.byOutcome', figures)).toBe(18);
    expect(shownWhole('breakdowns.newlyEnrolled.sex', figures)).toBe(12);
    expect(shownWhole('crossings.closed.sexByOutcome', figures)).toBe(18);
  });

  test('is not known from a count that is hidden, or where there is none', () => {
    expect(shownWhole('results.bySex', figures)).toBeNull();
    expect(shownWhole('workTraining.byEnding', figures)).toBeNull();
    expect(shownWhole('flow.newlyEnrolled', figures)).toBeNull();
    expect(shownWhole('no.such.figure', figures)).toBeNull();
  });
});
