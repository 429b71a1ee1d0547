import { representationAt } from './representation-at';

export const representationInTeam = representationAt('team', {
  label: { sv: 'Myndigheternas närvaro på teamets möten', en: 'Representation in team meetings' },
  meetings: 'teamets möten',
});
