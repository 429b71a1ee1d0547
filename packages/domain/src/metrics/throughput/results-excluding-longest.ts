import { exampleYear } from '../example/example-year';
import { nobody } from '../example/summaries';
import type { Metric, WorkedExample } from '../metric';
import { results } from '../populations/results';
import { measuringWithoutLongest } from '../shapes/measuring-without-longest';
import { throughputMonths, throughputOf } from './throughput-of';

/**
 * The results' throughput time without the longest participation. Not part of `kraften-report/1`.
 *
 * In 2018/19 one participation, open since the team began, moved the mean from 17 to 24 months, and the report had to say
 * both. This is the other reading.
 */
export const throughputOfResultsExcludingLongest: Metric = {
  ...throughputOf(results, example()),
  id: 'throughputMonths.results.excludingLongest',
  version: 1,
  label: {
    sv: 'Genomströmningstid för de som avslutades till resultat, utan den längsta',
    en: 'Throughput time, closed to a result, without the longest',
  },
  question: 'Hur länge var de som avslutades till resultat inskrivna, om den längsta tiden räknas bort?',
  population: `${results.definition} Det längsta deltagandet räknas bort.`,
  denominator: 'Antalet deltaganden i gruppen, minus det längsta.',
  audiences: ['team', 'steering', 'association'],
  ...measuringWithoutLongest(results, throughputMonths),
};

function example(): WorkedExample {
  return {
    ...exampleYear,
    story:
      'Av resultaten var Asta inskriven längst, 24 månader. Utan henne återstår Bos 6 och Davids 18: i medel 12 månader.',
    result: {
      shape: 'distribution',
      groups: {
        all: {
          n: 2,
          missing: 0,
          mean: 12,
          median: 12,
          min: 6,
          max: 18,
          q1: 9,
          q3: 15,
          standardDeviation: 8.48528137423857,
        },
        female: nobody,
        male: {
          n: 2,
          missing: 0,
          mean: 12,
          median: 12,
          min: 6,
          max: 18,
          q1: 9,
          q3: 15,
          standardDeviation: 8.48528137423857,
        },
        unknown: nobody,
      },
    },
  };
}
