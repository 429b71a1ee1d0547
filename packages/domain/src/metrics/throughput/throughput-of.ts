import { monthsBetween } from '../../concepts/calendar-date/months';
import type { ClosedParticipation } from '../../concepts/participation/closed-participation';
import { audiences, type Metric, type WorkedExample } from '../metric';
import type { Population } from '../populations/population';
import { measuring } from '../shapes/measuring';

/**
 * Throughput time (genomströmningstid): calendar months from enrolment to closing, with a fraction.
 *
 * The reports print its mean without saying over whom. 2019 and 2024 can be checked: there it is over the results, not
 * the closings. So both are metrics. A few very long participations move the mean by months; the median stands beside it.
 */
export function throughputOf(population: Population<ClosedParticipation>, example: WorkedExample): Metric {
  return {
    id: `throughputMonths.${population.id}`,
    version: 1,
    label: {
      sv: `Genomströmningstid för ${population.inSentence}`,
      en: `Throughput time, ${population.label.en.toLowerCase()}`,
    },
    question: `Hur länge var ${population.inSentence} inskrivna?`,
    population: population.definition,
    treatment: {
      ...population.treatment,
      reentries: 'Varje deltagande har sin egen tid. Uppehållet emellan räknas inte.',
    },
    numerator:
      'Summan av kalendermånaderna från inskrivningsdag till avslutsdag: hela månader, och därefter de dagar som blir över delat med antalet dagar i den månad som de faller i.',
    denominator: 'Antalet deltaganden i gruppen.',
    unit: 'months',
    missingValues: 'Båda dagarna finns på varje avslut, så ingen saknas. Medelvärdet saknas om gruppen är tom.',
    audiences,
    ...measuring(population, throughputMonths),
    example,
  };
}

export function throughputMonths({ enrolledOn, closing }: ClosedParticipation): number {
  return monthsBetween(enrolledOn, closing.closedOn);
}
