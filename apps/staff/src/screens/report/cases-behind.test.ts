import { catalogue } from '@kraften/domain/metrics/catalogue';
import { expect, it } from 'vitest';
import { casesBehind } from './cases-behind';

it.each(catalogue.filter(({ behind }) => behind?.areCounted))(
  'says how many the list will hold: $id',
  ({ compute, cases, example: { facts, period } }) => {
    const { numerator, denominator } = cases(facts, period);
    expect(casesBehind(compute(facts, period))).toBe((denominator ?? numerator).length);
  },
);
