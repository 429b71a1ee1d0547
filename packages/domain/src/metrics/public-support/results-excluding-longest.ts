import { exampleYear } from '../example/example-year';
import { nobody, only } from '../example/summaries';
import type { Metric, WorkedExample } from '../metric';
import { results } from '../populations/results';
import { measuringWithoutLongest } from '../shapes/measuring-without-longest';
import { publicSupportOf } from './public-support-of';

/** The results' time in public support without the longest, as for the throughput time. Not part of `kraften-report/1`. */
export const publicSupportOfResultsExcludingLongest: Metric = {
  ...publicSupportOf(results, example()),
  id: 'publicSupportMonthsBefore.results.excludingLongest',
  version: 1,
  label: {
    sv: 'Tid i offentlig försörjning före inskrivning för de som avslutades till resultat, utan den längsta',
    en: 'Time in public support before enrolment, closed to a result, without the longest',
  },
  question:
    'Hur länge hade de som avslutades till resultat haft offentlig försörjning, om den längsta tiden räknas bort?',
  population: `${results.definition} Den som hade haft offentlig försörjning längst räknas bort.`,
  denominator: 'Antalet deltaganden i gruppen där tiden är känd, minus det med den längsta tiden.',
  audiences: ['team', 'steering', 'association'],
  ...measuringWithoutLongest(results, ({ publicSupportMonthsBefore }) => publicSupportMonthsBefore),
};

function example(): WorkedExample {
  return {
    ...exampleYear,
    story:
      'Av resultaten hade Bo haft offentlig försörjning längst, 60 månader. Utan honom återstår Astas 24 och Davids 12: i medel 18 månader.',
    result: {
      shape: 'distribution',
      groups: {
        all: { ...only(18), n: 2, min: 12, max: 24, q1: 15, q3: 21, standardDeviation: 8.48528137423857 },
        female: only(24),
        male: only(12),
        unknown: nobody,
      },
    },
  };
}
