import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const groupKinds = ['meeting-place', 'introduction', 'forest', 'other'] as const;
export const GroupKind = z.enum(groupKinds, 'Välj vad det är för grupp.');
export type GroupKind = z.output<typeof GroupKind>;

export const groupKindLabels: Record<GroupKind, Label> = {
  'meeting-place': { sv: 'Träffpunkten', en: 'Meeting place' },
  introduction: { sv: 'Introduktionsgrupp', en: 'Introduction group' },
  forest: { sv: 'Skogsgrupp', en: 'Forest group' },
  other: { sv: 'Annan grupp', en: 'Another group' },
};

export const absenceReasons = [
  'ill',
  'other-appointment',
  'work-or-studies',
  'no-transport',
  'agreed',
  'unknown',
] as const;
/** Why somebody who was expected did not come. A closed list, so that nothing about health is written beside it. */
export const AbsenceReason = z.enum(absenceReasons, 'Välj varför.');
export type AbsenceReason = z.output<typeof AbsenceReason>;

export const absenceReasonLabels: Record<AbsenceReason, Label> = {
  ill: { sv: 'Sjuk', en: 'Ill' },
  'other-appointment': { sv: 'Annat möte', en: 'Another appointment' },
  'work-or-studies': { sv: 'Arbete eller studier', en: 'Work or studies' },
  'no-transport': { sv: 'Tog sig inte dit', en: 'No transport' },
  agreed: { sv: 'Överenskommet', en: 'Agreed' },
  unknown: { sv: 'Okänt', en: 'Unknown' },
};

export const cancellationReasons = ['leader-away', 'premises', 'too-few', 'weather', 'other'] as const;
export const CancellationReason = z.enum(cancellationReasons, 'Välj varför träffen ställs in.');
export type CancellationReason = z.output<typeof CancellationReason>;

export const cancellationReasonLabels: Record<CancellationReason, Label> = {
  'leader-away': { sv: 'Ledaren kan inte', en: 'The leader is away' },
  premises: { sv: 'Lokalen kan inte användas', en: 'The premises can’t be used' },
  'too-few': { sv: 'För få anmälda', en: 'Too few' },
  weather: { sv: 'Vädret', en: 'The weather' },
  other: { sv: 'Annat skäl', en: 'Another reason' },
};
