import type { Label } from '../label/label';

/** From when a record's time is counted. */
export type RetentionEvent = 'closing' | 'decision';

export type RetentionRule = {
  readonly label: Label;
  /** How long it is kept after its event; null for what is kept (bevaras). */
  readonly months: number | null;
  readonly event: RetentionEvent | null;
  /** Why, in Swedish, as the protocol prints it. */
  readonly basis: string;
};

export const retainedKinds = ['case', 'unmet-referral', 'figures', 'access-log', 'disposal-protocol'] as const;
/** A kind of record that has a rule of its own. */
export type RetainedKind = (typeof retainedKinds)[number];

/** What is kept how long (gallringsregler). */
export const retentionRules: Readonly<Record<RetainedKind, RetentionRule>> = {
  case: {
    label: { sv: 'Ärende med deltagande', en: 'Case' },
    months: 24,
    event: 'closing',
    basis: 'Uppgifterna behövs inte för stödet eller uppföljningen när två år har gått sedan avslutet.',
  },
  'unmet-referral': {
    label: { sv: 'Remiss eller egenremiss utan deltagande', en: 'Referral without participation' },
    months: 24,
    event: 'decision',
    basis:
      'Personen blev inte deltagare. Uppgifterna behövs inte när två år har gått sedan beslutet eller den sista kontakten.',
  },
  figures: {
    label: { sv: 'Det som siffrorna räknas på, utan namn', en: 'Figures' },
    months: null,
    event: null,
    basis: 'Behövs för att statistiken ska gå att räkna om. Namn, nummer och fri text är borta.',
  },
  'access-log': {
    label: { sv: 'Åtkomstloggen', en: 'Access log' },
    months: null,
    event: null,
    basis: 'Visar vem som har läst. Den får inte ändras och innehåller inga namn på deltagare.',
  },
  'disposal-protocol': {
    label: { sv: 'Gallringsprotokollet', en: 'Disposal protocol' },
    months: null,
    event: null,
    basis: 'Visar vad som har gallrats, när och efter vilket beslut.',
  },
};
