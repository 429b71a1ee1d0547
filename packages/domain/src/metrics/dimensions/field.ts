import { labelOf } from './label-of';
import type { ShownDimension } from './shown-dimension';

/** What is recorded of a participation and may be unknown. */
export const field: ShownDimension = {
  id: 'field',
  label: { sv: 'Uppgift', en: 'Field' },
  codes: ['sex', 'birthDate', 'incomeSource', 'publicSupportMonthsBefore'],
  labelOf: labelOf({
    sex: { sv: 'Kön', en: 'Sex' },
    birthDate: { sv: 'Födelsedatum', en: 'Birth date' },
    incomeSource: { sv: 'Försörjning vid inskrivning', en: 'Income source at enrolment' },
    publicSupportMonthsBefore: {
      sv: 'Tid i offentlig försörjning',
      en: 'Time in public support',
    },
  }),
};
