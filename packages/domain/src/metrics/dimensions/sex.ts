import { sexes, sexPluralLabels } from '../../concepts/sex/sex';
import type { Dimension } from './dimension';
import { labelOf } from './label-of';

export const sex: Dimension = {
  id: 'sex',
  label: { sv: 'Kön', en: 'Sex' },
  questionOf: (people) => `Hur många av ${people} var kvinnor och hur många var män?`,
  codes: sexes,
  labelOf: labelOf(sexPluralLabels),
  codeOf: (participation) => participation.sex,
  countedOn: () => '',
  missingValues: 'Den vars kön inte är registrerat står på raden okänt kön.',
};
