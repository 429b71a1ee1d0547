import { completedYears } from '../../concepts/calendar-date/months';
import type { Participation } from '../../concepts/participation/participation';
import { type Audience, audiences as everybody, type Metric, type WorkedExample } from '../metric';
import type { Population } from '../populations/population';
import { measuring } from '../shapes/measuring';

/**
 * Age in completed years, on the day that fits the population: enrolment for the newly enrolled, closing for the
 * closed, the last day of the period for those still there.
 */
export function ageOf<Case extends Participation>(
  population: Population<Case>,
  example: WorkedExample,
  audiences: readonly Audience[] = everybody,
): Metric {
  return {
    id: `age.${population.id}`,
    version: 1,
    label: { sv: `Ålder för ${population.inSentence}`, en: `Age, ${population.label.en.toLowerCase()}` },
    question: `Hur gamla var ${population.inSentence}?`,
    population: population.definition,
    treatment: population.treatment,
    numerator: `Summan av åldrarna i fyllda år, räknade på ${population.ageOnInWords}. Den som är född den 29 februari fyller år den 1 mars när det inte är skottår.`,
    denominator: 'Antalet deltaganden i gruppen där födelsedatum är känt.',
    unit: 'years',
    missingValues: 'Den som saknar födelsedatum räknas inte in i medelvärdet. Hur många de är står bredvid.',
    audiences,
    ...measuring(population, ({ birthDate }, ageOn) => (birthDate === null ? null : completedYears(birthDate, ageOn))),
    example,
  };
}
