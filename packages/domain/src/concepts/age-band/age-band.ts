import type { Label } from '../label/label';

export const ageBands = ['under-18', '18-30', '31-45', '46-64', 'over-64', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

export const ageBandLabels: Record<AgeBand, Label> = {
  'under-18': { sv: 'under 18 år', en: 'under 18' },
  '18-30': { sv: '18–30 år', en: '18–30' },
  '31-45': { sv: '31–45 år', en: '31–45' },
  '46-64': { sv: '46–64 år', en: '46–64' },
  'over-64': { sv: 'över 64 år', en: 'over 64' },
  unknown: { sv: 'okänd ålder', en: 'unknown age' },
};

/** The band of an age in completed years; `null` is an unknown birth date. */
export function ageBandOf(age: number | null): AgeBand {
  if (age === null) return 'unknown';
  if (age < 18) return 'under-18';
  if (age <= 30) return '18-30';
  if (age <= 45) return '31-45';
  return age <= 64 ? '46-64' : 'over-64';
}
