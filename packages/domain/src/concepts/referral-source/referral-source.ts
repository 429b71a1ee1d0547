import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const referralSources = ['AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'SELF', 'OTHER'] as const;

/** Who sent the person to the team. The region was the county council (LT) before 2019; its code keeps the meaning. */
export const ReferralSource = z.enum(referralSources, 'Välj vem som remitterar.');
export type ReferralSource = z.output<typeof ReferralSource>;

export const referralSourceLabels: Record<ReferralSource, Label> = {
  AF: { sv: 'Arbetsförmedlingen', en: 'Public Employment Service' },
  FK: { sv: 'Försäkringskassan', en: 'Social Insurance Agency' },
  SOC: { sv: 'Socialtjänsten', en: 'Social services' },
  RD: { sv: 'Regionen', en: 'Region (health care)' },
  KAA: { sv: 'Kommunala aktivitetsansvaret', en: 'Municipal youth follow-up' },
  SCHOOL: { sv: 'Skola', en: 'School' },
  SELF: { sv: 'Egenremiss', en: 'Self-referral' },
  OTHER: { sv: 'Annan', en: 'Other' },
};
