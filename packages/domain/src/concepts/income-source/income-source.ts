import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const incomeSources = [
  'social-assistance',
  'sickness-benefit',
  'rehabilitation-benefit',
  'activity-compensation',
  'activity-support',
  'unemployment-benefit',
  'none',
  'other',
] as const;

/** What a person lives on; unknown is `null` wherever this stands. */
export const IncomeSource = z.enum(incomeSources, 'Välj försörjning ur listan.');
export type IncomeSource = z.output<typeof IncomeSource>;

export const incomeSourceLabels: Record<IncomeSource, Label> = {
  'social-assistance': { sv: 'Försörjningsstöd', en: 'Social assistance' },
  'sickness-benefit': { sv: 'Sjukpenning', en: 'Sickness benefit' },
  'rehabilitation-benefit': { sv: 'Rehabiliteringspenning', en: 'Rehabilitation benefit' },
  'activity-compensation': { sv: 'Aktivitetsersättning', en: 'Activity compensation' },
  'activity-support': { sv: 'Aktivitetsstöd', en: 'Activity support' },
  'unemployment-benefit': { sv: 'A-kassa', en: 'Unemployment benefit' },
  none: { sv: 'Ingen offentlig försörjning', en: 'No public support' },
  other: { sv: 'Annan', en: 'Other' },
};
