import { catalogue } from '@kraften/domain/metrics/catalogue';
import { expect, test } from 'vitest';
import { searchMetrics } from './search-metrics';

const idsFound = (searched: string) =>
  searchMetrics(searched, 'steering').flatMap(({ metrics }) => metrics.map((metric) => metric.id));

test('every figure of the catalogue stands there once', () => {
  expect(idsFound('').toSorted()).toEqual(catalogue.map((metric) => metric.id).toSorted());
});

test('finds by any words of the definition, in any case', () => {
  expect(idsFound('NATIONELLA uppföljningen')).toEqual(['results.workOrStudies']);
  expect(idsFound('kaplan')).toEqual(['timeToClosing']);
  expect(idsFound('zebra')).toEqual([]);
});
