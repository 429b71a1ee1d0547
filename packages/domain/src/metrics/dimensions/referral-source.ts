import { referralSourceLabels, referralSources } from '../../concepts/referral-source/referral-source';
import type { Dimension } from './dimension';
import { labelOf } from './label-of';

export const referralSource: Dimension = {
  id: 'referralSource',
  label: { sv: 'Remittent', en: 'Referral source' },
  questionOf: (people) => `Vem remitterade ${people}?`,
  codes: referralSources,
  labelOf: labelOf(referralSourceLabels),
  codeOf: (participation) => participation.referralSource,
  countedOn: () => '',
  missingValues: 'Uppgiften måste finnas, så ingen saknas.',
};
