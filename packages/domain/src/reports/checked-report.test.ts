import { expect, test } from 'vitest';
import { catalogue } from '../metrics/catalogue';
import { exampleYear } from '../metrics/example/example-year';
import { checkedReport } from './checked-report';

const { facts, period } = exampleYear;

test('gives the figures when they add up', () => {
  const figures = checkedReport(facts, period);
  expect(figures.find(({ metricId }) => metricId === 'flow.closed')?.result).toEqual({ shape: 'count', value: 5 });
});

test('gives none when a metric is broken, and says what contradicts what', () => {
  const broken = catalogue.map((metric) =>
    metric.id === 'flow.enrolledAtEnd' ? { ...metric, compute: () => ({ shape: 'count', value: 4 }) as const } : metric,
  );
  expect(() => checkedReport(facts, period, broken)).toThrow(/Flödet går inte ihop: .* = 3, men rapporten har 4/);
});
