import { roundingWords } from '../metrics/definition-words';
import type { Metric } from '../metrics/metric';

/** A figure's definition as one text, as the report's last pages print it. */
export function figureDefinition(metric: Metric): string {
  const { question, population, numerator, denominator, treatment, missingValues } = metric;
  return [
    question,
    `Vilka: ${population}`,
    denominator === null ? `Räknar: ${numerator}` : `Del: ${numerator} Helhet: ${denominator}`,
    `Tidiga avhopp: ${treatment.dropouts}`,
    `Överflyttade: ${treatment.transfers}`,
    `Återkomna: ${treatment.reentries}`,
    `Uppgift saknas: ${missingValues}`,
    roundingWords(metric),
  ].join(' ');
}
