import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue';

describe('every metric gives the answer of its worked example', () => {
  test.each(catalogue.map((metric) => [metric.id, metric] as const))('%s', (_id, { compute, example }) => {
    expect(rounded(compute(example.facts, example.period))).toEqual(rounded(example.result));
  });
});

/** Twelve decimals: the examples' fractions are written with as many digits as their outside source prints. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'number' ? Math.round(part * 1e12) / 1e12 : part,
  );
}
