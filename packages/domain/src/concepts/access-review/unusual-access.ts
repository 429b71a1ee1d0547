import type { CalendarDate } from '../calendar-date/calendar-date';

export const unusualAccessLabels = {
  'same-family-name': 'Samma efternamn',
  'many-cases': 'Många ärenden på kort tid',
  'many-searches': 'Många sökningar på kort tid',
  'outside-hours': 'Utanför arbetstid',
  'after-closing': 'Efter avslut',
} as const;

export type UnusualAccessKind = keyof typeof unusualAccessLabels;

/** Accesses of one user on one day that somebody should look at. Unusual is not wrong: the reason says what was seen. */
export type UnusualAccess = {
  readonly kind: UnusualAccessKind;
  readonly userId: string;
  readonly on: CalendarDate;
  /** Earliest first, at least one. */
  readonly entryIds: readonly string[];
  /** Whose data, each once; none where only lists were read. */
  readonly personIds: readonly string[];
  readonly reason: string;
};
