import { expect, test } from 'vitest';
import { exampleYear } from '../example/example-year';
import { completenessOfFields } from './fields';

test('nothing is known of one whose every field is missing', () => {
  const nothing = { sex: 'unknown', birthDate: null, incomeSource: null, publicSupportMonthsBefore: null } as const;
  const [one] = exampleYear.facts.participations;
  if (!one) throw new Error('nobody');
  const result = completenessOfFields.compute({ participations: [one, { ...one, ...nothing }] }, exampleYear.period);
  expect(
    result.shape === 'shares' && result.rows.map(({ code, numerator, denominator }) => [code, numerator, denominator]),
  ).toEqual([
    ['sex', 1, 2],
    ['birthDate', 1, 2],
    ['incomeSource', 1, 2],
    ['publicSupportMonthsBefore', 1, 2],
  ]);
});
