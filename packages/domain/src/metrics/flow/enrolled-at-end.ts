import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { enrolledAtEnd as population } from '../populations/enrolled-at-end';
import { counting } from '../shapes/counting';

/** How many the team takes with it into the next period, where they are the enrolled at the start. */
export const enrolledAtEnd: Metric = {
  id: 'flow.enrolledAtEnd',
  version: 1,
  label: population.label,
  question: 'Hur många deltagare hade teamet kvar när perioden var slut?',
  population: population.definition,
  treatment: population.treatment,
  numerator: 'Antalet deltaganden som pågick när perioden var slut.',
  missingValues: 'Saknas avslutsdag pågår deltagandet.',
  audiences,
  ...counting(population),
  example: {
    ...exampleYear,
    story:
      'Fatima, Gustav och Bo, som hade kommit tillbaka, var inskrivna efter den 31 december. Gustav avslutas först 2025.',
    result: { shape: 'count', value: 3 },
  },
};
