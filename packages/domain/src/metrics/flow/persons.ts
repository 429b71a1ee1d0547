import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { everEnrolled } from '../populations/ever-enrolled';
import { membersOf } from '../shapes/members';
import { overRows } from '../shapes/rows';

/** How many people are behind the participations: fewer when someone came back within the period. */
export const persons: Metric = {
  id: 'flow.persons',
  version: 1,
  label: { sv: 'Personer', en: 'Persons' },
  question: 'Hur många olika personer arbetade teamet med under perioden?',
  population: everEnrolled.definition,
  treatment: { ...everEnrolled.treatment, reentries: 'En person som kommer tillbaka räknas en gång.' },
  numerator: 'Antalet olika personer bland deltagandena.',
  denominator: null,
  unit: 'persons',
  decimals: 0,
  suppression: 'small-counts',
  missingValues: 'Varje deltagande hör till en person, så ingen saknas.',
  audiences,
  ...overRows({ ...membersOf(everEnrolled), behind: { of: 'participations', areCounted: false } }, (members) => ({
    shape: 'count',
    value: new Set(members.map(({ participation }) => participation.personId)).size,
  })),
  example: {
    ...exampleYear,
    story: 'Åtta deltaganden pågick under året. Två av dem är Bos, så det är sju personer.',
    result: { shape: 'count', value: 7 },
  },
};
