import type { Authority } from '../authority/authority';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { type ConsentCategory, type ConsentPurpose, consentCategories } from './consent-codes';

/** When a consent holds: instants, beside its last day in Sweden. */
export type ConsentTime = {
  readonly recordedAt: Date;
  readonly validUntil: CalendarDate;
  /** Null while nobody has taken it back. */
  readonly withdrawnAt: Date | null;
};

/** `coming`: recorded later than the instant that was asked about. */
export type ConsentStanding = 'coming' | 'valid' | 'withdrawn' | 'expired';

/** A moment, with the day that it is in Sweden. */
export type SwedishMoment = { readonly at: Date; readonly on: CalendarDate };

/**
 * How a consent stands at a moment: it holds from when it was recorded until it was withdrawn, or to the end of its last
 * day, whichever comes first. The moment of the withdrawal is after it.
 */
export function consentStanding(
  { recordedAt, validUntil, withdrawnAt }: ConsentTime,
  now: SwedishMoment,
): ConsentStanding {
  if (now.at < recordedAt) return 'coming';
  if (withdrawnAt !== null && withdrawnAt <= now.at) return 'withdrawn';
  return now.on > validUntil ? 'expired' : 'valid';
}

type KeptConsent = ConsentTime & {
  readonly authority: Authority;
  readonly purpose: ConsentPurpose;
  readonly categories: readonly ConsentCategory[];
};

/**
 * What an authority may see of a person at a moment: the particulars of every valid consent that lifts secrecy for it,
 * in the order of the list. Empty: nothing, not even that the person takes part.
 */
export function sharedCategories(
  consents: readonly KeptConsent[],
  authority: Authority,
  now: SwedishMoment,
): readonly ConsentCategory[] {
  const holding = consents.filter(
    (consent) =>
      consent.authority === authority &&
      consent.purpose === 'lift-secrecy' &&
      consentStanding(consent, now) === 'valid',
  );
  return consentCategories.filter((category) => holding.some(({ categories }) => categories.includes(category)));
}

const daysOfNotice = 30;

/** Whether a consent's last day is near, so that it is time to ask anew. */
export function endsSoon({ validUntil }: Pick<ConsentTime, 'validUntil'>, today: CalendarDate): boolean {
  return validUntil >= today && validUntil <= addDays(today, daysOfNotice);
}
