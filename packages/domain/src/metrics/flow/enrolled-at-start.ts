import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { enrolledAtStart as population } from '../populations/enrolled-at-start';
import { counting } from '../shapes/counting';

/** How many the team brought with it. With the newly enrolled it makes everyone who was enrolled in the period. */
export const enrolledAtStart: Metric = {
  id: 'flow.enrolledAtStart',
  version: 1,
  label: population.label,
  question: 'Hur många deltagare hade teamet när perioden började?',
  population: population.definition,
  treatment: population.treatment,
  numerator: 'Antalet deltaganden som pågick när perioden började.',
  missingValues: 'Inskrivningsdag finns alltid. Saknas avslutsdag pågår deltagandet.',
  audiences,
  ...counting(population),
  example: {
    ...exampleYear,
    story:
      'Asta, Bo, David och Elsa skrevs in före 2024 och var kvar den 1 januari. Bo räknas med fast han avslutas just den dagen. Hilda avslutades dagen före och räknas inte.',
    result: { shape: 'count', value: 4 },
  },
};
