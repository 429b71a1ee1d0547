import { incomeSourceLabels, incomeSources } from '../../concepts/income-source/income-source';
import type { Dimension } from './dimension';
import { labelOf } from './label-of';

export const incomeSource: Dimension = {
  id: 'incomeSource',
  label: { sv: 'Försörjning vid inskrivning', en: 'Income source at enrolment' },
  questionOf: (people) => `Vad levde ${people} på när de skrevs in?`,
  codes: [...incomeSources, 'unknown'],
  labelOf: labelOf({ ...incomeSourceLabels, unknown: { sv: 'Okänd försörjning', en: 'Unknown income source' } }),
  codeOf: (participation) => participation.incomeSource ?? 'unknown',
  countedOn: () => '',
  missingValues: 'Den vars försörjning är okänd står på raden okänd försörjning.',
};
