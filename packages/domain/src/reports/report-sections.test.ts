import { expect, test } from 'vitest';
import { catalogue } from '../metrics/catalogue';
import { reportSections } from './report-sections';

test('every metric stands in exactly one section', () => {
  const placed = reportSections.flatMap(({ metricIds }) => metricIds);
  expect([...placed].sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test('every section has a name of its own, for links', () => {
  const ids = reportSections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
