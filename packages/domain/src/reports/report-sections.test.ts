import { expect, test } from 'vitest';
import { catalogue } from '../metrics/catalogue';
import { reportSections } from './report-sections';

test('every metric stands in exactly one section', () => {
  const placed = reportSections.flatMap(({ metricIds }) => metricIds);
  expect([...placed].sort()).toEqual(catalogue.map(({ id }) => id).sort());
});
