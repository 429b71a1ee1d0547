import { catalogue } from '@kraften/domain/metrics/catalogue';
import { definitionText } from '../tables/definition-text';
import { definitionSheet } from './figure-sheet';
import type { Output } from './output';

/** Every definition, in words, with its version. */
export const definitionsOutput: Output = {
  table: () => definitionText(),
  json: () => ({
    format: 'kraften-definitions/1',
    definitions: catalogue.map((metric) => ({
      id: metric.id,
      version: metric.version,
      label: metric.label,
      question: metric.question,
      population: metric.population,
      treatment: metric.treatment,
      numerator: metric.numerator,
      denominator: metric.denominator,
      unit: metric.unit,
      decimals: metric.decimals,
      missingValues: metric.missingValues,
      suppression: metric.suppression,
      audiences: metric.audiences,
      example: metric.example.story,
    })),
  }),
  sheets: () => [definitionSheet(catalogue.map(({ id }) => id))],
};
