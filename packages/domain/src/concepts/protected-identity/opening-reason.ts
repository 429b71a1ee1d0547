import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const openingReasons = [
  'meeting',
  'documentation',
  'planning',
  'authority',
  'stand-in',
  'own-request',
  'control',
] as const;
/**
 * Why somebody opens the case of a person with protected identity. A choice and no text: it is logged, and the log names nobody.
 */
export const OpeningReason = z.enum(openingReasons, 'Välj varför du öppnar ärendet.');
export type OpeningReason = z.output<typeof OpeningReason>;

export const openingReasonLabels: Record<OpeningReason, Label> = {
  meeting: { sv: 'Jag ska träffa eller ringa personen', en: 'Meeting or calling the person' },
  documentation: { sv: 'Jag ska skriva in något i ärendet', en: 'Writing in the case' },
  planning: { sv: 'Jag ska planera eller besluta om nästa steg', en: 'Planning or deciding the next step' },
  authority: { sv: 'En myndighet har frågat eller ska få veta något', en: 'An authority asks or is told' },
  'stand-in': { sv: 'Jag ersätter den som är handledare', en: 'Standing in for the coach' },
  'own-request': { sv: 'Personen har bett om det', en: "At the person's own request" },
  control: { sv: 'Jag kontrollerar att ärendet sköts rätt', en: 'Checking how the case is handled' },
};

/** The reason that an entry of the log names, in words; null where it names none. */
export function openingReasonText(code: unknown): string | null {
  const read = OpeningReason.safeParse(code);
  return read.success ? openingReasonLabels[read.data].sv : null;
}
