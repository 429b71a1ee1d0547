import * as z from 'zod/mini';
import type { Label } from '../label/label';

/** From when a record's time is counted. */
export type RetentionEvent = 'closing' | 'decision' | 'last-word';

type RetentionRule = {
  readonly label: Label;
  /** Why, in Swedish, as the protocol prints it. */
  readonly basis: string;
};

/** Of what is disposed of: how many months after its event, unless the team has decided otherwise. */
type TimedRule = RetentionRule & { readonly months: number; readonly event: RetentionEvent };

export const timedKinds = ['case', 'unmet-referral', 'never-reached'] as const;
/** A kind of record that is disposed of. */
export const TimedKind = z.enum(timedKinds, 'Välj vad tiden gäller.');
export type TimedKind = z.output<typeof TimedKind>;

export const keptKinds = ['figures', 'access-log', 'disposal-protocol'] as const;
/** A kind of record that is kept (bevaras). */
export type KeptKind = (typeof keptKinds)[number];

/** What is kept how long (gallringsregler). */
export const retentionRules: Readonly<Record<TimedKind, TimedRule>> & Readonly<Record<KeptKind, RetentionRule>> = {
  case: {
    label: { sv: 'Ärende med deltagande', en: 'Case' },
    months: 24,
    event: 'closing',
    basis: 'Uppgifterna behövs inte längre för stödet eller uppföljningen.',
  },
  'unmet-referral': {
    label: { sv: 'Remiss eller egenremiss utan deltagande', en: 'Referral without participation' },
    months: 24,
    event: 'decision',
    basis: 'Personen blev inte deltagare. Uppgifterna behövs inte längre.',
  },
  'never-reached': {
    label: { sv: 'Egenremiss där ingen fick kontakt', en: 'Self-referral that reached nobody' },
    months: 6,
    event: 'last-word',
    basis:
      'Teamet fick aldrig kontakt, och personen har haft ett halvår på sig att höra av sig igen. Uppgifterna behövs inte längre.',
  },
  figures: {
    label: { sv: 'Det som siffrorna räknas på, utan namn', en: 'Figures' },
    basis: 'Behövs för att statistiken ska gå att räkna om. Namn, nummer och fri text är borta.',
  },
  'access-log': {
    label: { sv: 'Åtkomstloggen', en: 'Access log' },
    basis: 'Visar vem som har läst. Den får inte ändras och innehåller inga namn på deltagare.',
  },
  'disposal-protocol': {
    label: { sv: 'Gallringsprotokollet', en: 'Disposal protocol' },
    basis: 'Visar vad som har gallrats, när och efter vilket beslut.',
  },
};

const eventTexts: Readonly<Record<RetentionEvent, string>> = {
  closing: 'avslutet',
  decision: 'beslutet, eller den sista kontakten om inget beslutades',
  'last-word': 'anmälan, eller det sista försöket att nå varandra',
};

/** How long a kind is kept, in Swedish: `24 månader efter avslutet`. */
export function periodText(kind: TimedKind, months: number): string {
  return `${months} ${months === 1 ? 'månad' : 'månader'} efter ${eventTexts[retentionRules[kind].event]}`;
}
