import type { SearchedKind } from './searched-kind';

/** The sort of record that a text stands in. Each belongs to a kind, which is what one chooses to search in. */
export const searchedSources = {
  note: 'note',
  mapping: 'mapping',
  goal: 'plan',
  'follow-up': 'follow-up',
  'meeting-case': 'meeting',
  'meeting-point': 'meeting',
  'meeting-addition': 'meeting',
  placement: 'work-training',
  matching: 'work-training',
  referral: 'referral',
  'final-documentation': 'closing',
  'closing-draft': 'closing',
} as const satisfies Record<string, SearchedKind>;
export type SearchedSource = keyof typeof searchedSources;
