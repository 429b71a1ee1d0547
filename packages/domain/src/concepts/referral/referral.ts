import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { optionalText } from '../field-error/text-field';
import type { Label } from '../label/label';
import { PersonDetails } from '../person/person';
import { ProtectedIdentityKind } from '../protected-identity/protected-identity';
import { ReferralSource } from '../referral-source/referral-source';

export const referralDecisions = ['accepted', 'declined', 'withdrawn'] as const;
export const ReferralDecisionKind = z.enum(referralDecisions, 'Välj ett beslut.');
export type ReferralDecisionKind = z.output<typeof ReferralDecisionKind>;

export const referralDecisionLabels: Record<ReferralDecisionKind, Label> = {
  accepted: { sv: 'Antagen', en: 'Accepted' },
  declined: { sv: 'Avböjd', en: 'Declined' },
  withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
};

/** A referral as staff enter it for an authority; a self-referral arrives through its own form. */
export const NewReferral = z.object({
  person: PersonDetails,
  /** What protects the person's identity, where the referral says that something does. */
  protectedIdentity: z._default(z.nullable(ProtectedIdentityKind), null),
  source: ReferralSource,
  receivedOn: CalendarDate,
  referrerName: optionalText(100),
  referrerContact: optionalText(200),
  /** What the person hopes for. */
  hopes: optionalText(4000),
  /** What the referrer wishes for. */
  wishes: optionalText(4000),
  /** What works for the person already. */
  worksAlready: optionalText(4000),
  /** Whether the authority that pays the person's income has agreed; null when nobody has asked. */
  payingAuthorityAgreed: z.nullable(z.boolean()),
});
export type NewReferral = z.output<typeof NewReferral>;
