import type { Participation } from '../../concepts/participation/participation';
import { share } from '../../statistics/share';
import { field } from '../dimensions/field';
import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { everEnrolled } from '../populations/ever-enrolled';
import { membersOf } from '../shapes/members';
import { overRows } from '../shapes/rows';

/** Whether a field of a participation is known. */
const isKnown: Readonly<Record<string, (participation: Participation) => boolean>> = {
  sex: ({ sex }) => sex !== 'unknown',
  birthDate: ({ birthDate }) => birthDate !== null,
  incomeSource: ({ incomeSource }) => incomeSource !== null,
  publicSupportMonthsBefore: ({ publicSupportMonthsBefore }) => publicSupportMonthsBefore !== null,
};

/** How complete the data are that the other figures rest on: a mean over half of the people says less than it seems to. */
export const completenessOfFields: Metric = {
  id: 'completeness.fields',
  version: 1,
  label: { sv: 'Hur fullständiga uppgifterna är', en: 'Completeness of the data' },
  question: 'För hur stor andel är de uppgifter kända som siffrorna bygger på?',
  population: everEnrolled.definition,
  treatment: everEnrolled.treatment,
  numerator: 'Deltaganden där uppgiften är känd.',
  denominator: 'Alla deltaganden i gruppen.',
  unit: 'percent',
  decimals: 0,
  missingValues: 'Måttet räknar just de uppgifter som saknas. Andelen saknas om ingen var inskriven.',
  suppression: 'derived-from-small-counts',
  audiences,
  ...overRows({ ...membersOf(everEnrolled), behind: { of: 'participations', areCounted: false } }, (members) => ({
    shape: 'shares',
    dimension: field.id,
    rows: field.codes.map((code) => ({
      code,
      ...share(members.filter(({ participation }) => isKnown[code]?.(participation)).length, members.length),
    })),
  })),
  example: {
    ...exampleYear,
    story:
      'Åtta deltaganden pågick. Könet är känt på alla. Davids födelsedatum, Fatimas försörjning och Cecilias tid i offentlig försörjning saknas: sju av åtta på var och en av de raderna.',
    result: {
      shape: 'shares',
      dimension: 'field',
      rows: [
        { code: 'sex', numerator: 8, denominator: 8, rate: 1, ci95: [0.6755924351161198, 1] },
        { code: 'birthDate', ...sevenOfEight() },
        { code: 'incomeSource', ...sevenOfEight() },
        { code: 'publicSupportMonthsBefore', ...sevenOfEight() },
      ],
    },
  },
};

function sevenOfEight() {
  return { numerator: 7, denominator: 8, rate: 0.875, ci95: [0.5291118177871464, 0.9775825085499433] } as const;
}
