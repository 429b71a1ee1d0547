import { representationAt } from './representation-at';

export const representationInSteering = representationAt('steering', {
  label: { sv: 'Myndigheternas närvaro i styrgruppen', en: 'Representation in the steering group' },
  meetings: 'styrgruppens möten',
});
