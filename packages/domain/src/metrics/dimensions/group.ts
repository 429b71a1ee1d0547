import type { ShownDimension } from './shown-dimension';

/** Groups are the team's own; their names are their codes. */
export const group: ShownDimension = {
  id: 'group',
  label: { sv: 'Grupp', en: 'Group' },
  codes: [],
  labelOf: (code) => ({ sv: code, en: code }),
};
