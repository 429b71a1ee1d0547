import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { everEnrolled } from '../populations/ever-enrolled';
import { computing } from '../shapes/computing';
import { counting } from '../shapes/counting';

/** How many people are behind the participations: fewer when someone came back within the period. */
export const persons: Metric = {
  ...counting(everEnrolled),
  id: 'flow.persons',
  version: 1,
  label: { sv: 'Personer', en: 'Persons' },
  question: 'Hur många olika personer arbetade teamet med under perioden?',
  population: everEnrolled.definition,
  treatment: { ...everEnrolled.treatment, reentries: 'En person som kommer tillbaka räknas en gång.' },
  numerator: 'Antalet olika personer bland deltagandena.',
  unit: 'persons',
  behind: { of: 'participations', areCounted: false },
  missingValues: 'Varje deltagande hör till en person, så ingen saknas.',
  audiences,
  ...computing((period) => {
    const people = new Set<string>();
    return {
      add: (participation) => {
        if (everEnrolled.includes(participation, period)) people.add(participation.personId);
      },
      result: () => ({ shape: 'count', value: people.size }),
    };
  }),
  example: {
    ...exampleYear,
    story: 'Åtta deltaganden pågick under året. Två av dem är Bos, så det är sju personer.',
    result: { shape: 'count', value: 7 },
  },
};
