import type { ClosedParticipation } from '../../concepts/participation/closed-participation';
import { audiences, type Metric, type WorkedExample } from '../metric';
import type { Population } from '../populations/population';
import { measuring } from '../shapes/measuring';

/**
 * Time in public support before enrolment (tid i offentlig försörjning), in months. Reports print it in months or years.
 *
 * It says how far from work people were when they came, and is known for most but not all: `missing` counts the rest.
 */
export function publicSupportOf(population: Population<ClosedParticipation>, example: WorkedExample): Metric {
  return {
    id: `publicSupportMonthsBefore.${population.id}`,
    version: 1,
    label: {
      sv: `Tid i offentlig försörjning före inskrivning för ${population.inSentence}`,
      en: `Time in public support before enrolment, ${population.label.en.toLowerCase()}`,
    },
    question: `Hur länge hade ${population.inSentence} haft offentlig försörjning när de skrevs in?`,
    population: population.definition,
    treatment: {
      ...population.treatment,
      reentries: 'Varje deltagande har sin egen tid, räknad till den inskrivningen.',
    },
    numerator: 'Summan av månaderna i offentlig försörjning före inskrivningen.',
    denominator: 'Antalet deltaganden i gruppen där tiden är känd.',
    unit: 'months',
    missingValues: 'Den vars tid är okänd räknas inte in i medelvärdet. Hur många de är står bredvid.',
    audiences,
    ...measuring(population, (participation) => participation.publicSupportMonthsBefore),
    example,
  };
}
