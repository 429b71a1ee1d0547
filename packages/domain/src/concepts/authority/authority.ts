import * as z from 'zod/mini';
import type { Label } from '../label/label';
import { referralSourceLabels } from '../referral-source/referral-source';

export const authorities = ['AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER'] as const;

/** Who works together in the team and sits in its meetings: those who refer, without the persons themselves. */
export const Authority = z.enum(authorities, 'Välj en myndighet.');
export type Authority = z.output<typeof Authority>;

export const authorityLabels: Record<Authority, Label> = {
  AF: referralSourceLabels.AF,
  FK: referralSourceLabels.FK,
  SOC: referralSourceLabels.SOC,
  RD: referralSourceLabels.RD,
  KAA: referralSourceLabels.KAA,
  SCHOOL: referralSourceLabels.SCHOOL,
  OTHER: referralSourceLabels.OTHER,
};
