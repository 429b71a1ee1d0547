import { outcomeLabels, outcomes } from '../../concepts/outcome/outcome';
import type { ClosedParticipation } from '../../concepts/participation/closed-participation';
import type { Dimension } from './dimension';
import { labelOf } from './label-of';

export const outcome: Dimension<ClosedParticipation> = {
  id: 'outcome',
  label: { sv: 'Avslutsorsak', en: 'Outcome' },
  questionOf: (people) => `Vad gick ${people} vidare till?`,
  codes: outcomes,
  labelOf: labelOf(outcomeLabels),
  codeOf: (participation) => participation.closing.outcome,
  countedOn: () => '',
  missingValues: 'Uppgiften måste finnas på varje avslut, så ingen saknas.',
};
