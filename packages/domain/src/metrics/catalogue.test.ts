import { describe, expect, test } from 'vitest';
import { catalogue, findMetric } from './catalogue';
import { audiences } from './metric';
import { unitName } from './unit-name';

describe('the catalogue', () => {
  test('has each id once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('finds a metric by its id, and nothing by another', () => {
    expect(findMetric('results.excludingDropouts')?.label.sv).toBe('Resultat utan tidiga avhopp');
    expect(findMetric('results.excludingdropouts')).toBeNull();
    expect(findMetric('constructor')).toBeNull();
  });

  test.each(catalogue.map((metric) => [metric.id, metric] as const))('%s says how it is to be shown', (id, metric) => {
    expect(id).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/);
    expect(unitName(metric.unit)).toMatch(/^(\p{L}+|%)$/u);
    expect(['small-counts', 'derived-from-small-counts']).toContain(metric.suppression);
    expect(metric.audiences).toContain('team');
    for (const audience of metric.audiences) expect(audiences).toContain(audience);
    for (const kind of metric.needs) expect(Object.keys(metric.example.facts)).toContain(kind);
  });

  test.each(catalogue.map((metric) => [metric.id, metric] as const))('%s has whole sentences', (_id, metric) => {
    const sentences = [
      metric.population,
      ...Object.values(metric.treatment),
      metric.numerator,
      metric.missingValues,
      metric.example.story,
      ...(metric.denominator === null ? [] : [metric.denominator]),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(metric.question).toMatch(/^[A-ZÅÄÖ].*\?$/);
    expect(JSON.stringify(metric)).not.toContain('!');
  });

  test('a share has a denominator, a count and a table have none', () => {
    for (const metric of catalogue) {
      const { shape } = metric.example.result;
      if (shape === 'share') expect(metric.denominator).not.toBeNull();
      if (shape === 'count' || shape === 'table') expect(metric.denominator).toBeNull();
    }
  });
});
