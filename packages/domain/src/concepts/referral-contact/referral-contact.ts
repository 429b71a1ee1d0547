import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { optionalText, requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';

/** How staff get in touch with who was referred. */
export const contactWaysOfStaff = ['phone', 'email', 'letter', 'in-person'] as const;
/** And how the person does: on the page that the receipt opens. */
export const referralContactWays = [...contactWaysOfStaff, 'receipt-page'] as const;
export const ReferralContactWay = z.enum(referralContactWays);
export type ReferralContactWay = z.output<typeof ReferralContactWay>;

export const referralContactWayLabels: Readonly<Record<ReferralContactWay, Label>> = {
  phone: { sv: 'Telefon', en: 'Phone' },
  email: { sv: 'E-post', en: 'E-mail' },
  letter: { sv: 'Brev', en: 'Letter' },
  'in-person': { sv: 'Träff', en: 'In person' },
  'receipt-page': { sv: 'Skrev på sin kvittosida', en: 'Wrote on the receipt page' },
};

/** That somebody in the team got in touch, or tried to. */
export const StaffContact = z.object({
  way: z.enum(contactWaysOfStaff, 'Välj hur ni hörde av er.'),
  contactedOn: CalendarDate,
  /** Whether the two were in touch. */
  reached: z.boolean('Välj om ni fick kontakt.'),
  note: optionalText(2000),
});
export type StaffContact = z.output<typeof StaffContact>;

/** What the person adds to the self-referral. */
export const ReceiptMessage = z.object({ text: requiredText('Skriv det du vill att teamet ska veta.', 2000) });
export type ReceiptMessage = z.output<typeof ReceiptMessage>;

export type ReferralContact = {
  readonly way: ReferralContactWay;
  readonly contactedOn: CalendarDate;
  readonly reached: boolean;
};

/** What a referral's contacts, the earliest first, say of where it stands. */
export type ContactStanding = {
  /** The day when the team first reached the person, or null. */
  readonly reachedOn: CalendarDate | null;
  /** How many times it has tried and not got through since it last did. */
  readonly triesSince: number;
  /** Whether the person has written and nobody has been in touch after it. */
  readonly hasNewWord: boolean;
};

export function contactStanding(contacts: readonly ReferralContact[]): ContactStanding {
  const ofStaff = contacts.filter(({ way }) => way !== 'receipt-page');
  const lastReached = ofStaff.findLastIndex(({ reached }) => reached);
  return {
    reachedOn: ofStaff.find(({ reached }) => reached)?.contactedOn ?? null,
    triesSince: ofStaff.slice(lastReached + 1).length,
    hasNewWord: contacts.findLastIndex(({ way }) => way === 'receipt-page') > contacts.findLastIndex(reachedByStaff),
  };
}

function reachedByStaff({ way, reached }: ReferralContact): boolean {
  return way !== 'receipt-page' && reached;
}
