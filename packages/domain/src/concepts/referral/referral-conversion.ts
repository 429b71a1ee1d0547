import * as z from 'zod/mini';
import { NewReferral } from './referral';

/** What a referral says and a self-referral doesn't: by whom it comes, how to reach them, and what the payer says. */
export const ReferralConversion = z.pick(NewReferral, {
  source: true,
  referrerName: true,
  referrerContact: true,
  payingAuthorityAgreed: true,
});
export type ReferralConversion = z.output<typeof ReferralConversion>;
