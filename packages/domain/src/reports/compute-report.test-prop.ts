import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCohortCells } from '../concepts/cohort/serialise-cohort';
import { checkFigures } from '../findings/check-figures';
import { computedSheet } from '../findings/sheet/computed-sheet';
import { catalogue, findMetric } from '../metrics/catalogue';
import { exampleYear } from '../metrics/example/example-year';
import { anyPeriod, cohortFacts } from '../testing/arbitrary-cohort';
import { withFurtherFacts } from '../testing/arbitrary-further-facts';
import { readInBytes } from '../testing/cohort-in-bytes';
import { holds } from '../testing/holds';
import { computeReport } from './compute-report';
import { kraftenReport } from './kraften-report';

describe('a computed report', () => {
  test('has the figure that each metric gives alone', () => {
    holds(
      fc.property(withFurtherFacts(cohortFacts()), anyPeriod, (facts, period) => {
        const expected = catalogue
          .filter(({ isKept }) => isKept?.(facts) ?? true)
          .map(({ id, version, compute }) => ({
            metricId: id,
            version,
            result: compute(facts, period),
          }));
        expect(computeReport(facts, period)).toEqual(expected);
      }),
    );
  });

  test('is the same of a cohort that was read in its bytes', () => {
    holds(
      fc.property(cohortFacts(), anyPeriod, ({ participations }, period) => {
        const [header = [], ...rows] = toCohortCells({ team: { id: 'a', name: 'b' }, participations });
        const read = readInBytes({ header, rows }) ?? [];
        expect(computeReport({ participations: read }, period)).toEqual(computeReport({ participations }, period));
      }),
    );
  });

  test('adds up, whatever the cases', () => {
    holds(
      fc.property(withFurtherFacts(cohortFacts()), anyPeriod, (facts, period) => {
        expect(checkFigures(computedSheet(period, computeReport(facts, period)))).toEqual([]);
      }),
    );
  });

  test('goes through JSON unchanged', () => {
    holds(
      fc.property(cohortFacts(), anyPeriod, (facts, period) => {
        const report = kraftenReport({ id: 'a', name: 'b' }, facts, period);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });
});

test('a figure whose rows aren’t known is left out, and is no 0', () => {
  const { period } = exampleYear;
  const withoutQueue = computeReport({ participations: [] }, period).map(({ metricId }) => metricId);
  expect(withoutQueue).not.toContain('waiting.queued');
  const withQueue = computeReport({ participations: [], referrals: [] }, period);
  expect(withQueue.find(({ metricId }) => metricId === 'waiting.queued')?.result).toEqual({ shape: 'count', value: 0 });
});

test('a scale that nobody has been measured on has no figures', () => {
  const { facts, period } = findMetric('scores.scaling.change')?.example ?? exampleYear;
  const ids = computeReport(facts, period).map(({ metricId }) => metricId);
  expect(ids).toContain('scores.scaling.change');
  expect(ids.filter((id) => id.startsWith('scores.ors') || id.startsWith('scores.srs'))).toEqual([]);
});

test('only the figures asked for are computed', () => {
  const some = catalogue.slice(0, 2);
  const period = catalogue[0]?.example.period;
  if (!period) throw new Error('an empty catalogue');
  expect(computeReport({ participations: [] }, period, some).map(({ metricId }) => metricId)).toEqual([
    'flow.enrolledAtStart',
    'flow.newlyEnrolled',
  ]);
});
