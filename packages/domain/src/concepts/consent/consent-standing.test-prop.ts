import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateBetween } from '../../testing/arbitrary-date';
import { holds } from '../../testing/holds';
import { authorities } from '../authority/authority';
import { CalendarDate, calendarDate } from '../calendar-date/calendar-date';
import { consentCategories, consentPurposes } from './consent-codes';
import { consentStanding, sharedCategories } from './consent-standing';

const [from, to] = [calendarDate(2026, 1, 1), calendarDate(2026, 12, 31)];
const anyInstant = fc.date({
  min: new Date(`${from}T00:00:00Z`),
  max: new Date(`${to}T23:59:59Z`),
  noInvalidDate: true,
});
/** For these laws it does no harm that the day is Greenwich's. */
const anyMoment = anyInstant.map((at) => ({ at, on: CalendarDate.parse(at.toISOString().slice(0, 10)) }));
const anyConsent = fc.record({
  recordedAt: anyInstant,
  validUntil: dateBetween(from, to),
  withdrawnAt: fc.option(anyInstant),
  authority: fc.constantFrom(...authorities),
  purpose: fc.constantFrom(...consentPurposes),
  categories: fc.subarray([...consentCategories], { minLength: 1 }),
});
const anyConsents = fc.array(anyConsent, { maxLength: 8 });
const anyQuestion = fc.record({ now: anyMoment, authority: fc.constantFrom(...authorities) });

test('a consent that has ended never holds again', () => {
  holds(
    fc.property(anyConsent, anyMoment, anyMoment, (consent, one, other) => {
      const [before, after] = one.at <= other.at ? [one, other] : [other, one];
      const ended = ['withdrawn', 'expired'].includes(consentStanding(consent, before));
      if (ended) expect(consentStanding(consent, after)).not.toBe('valid');
    }),
  );
});

test('withdrawing a consent closes nothing else', () => {
  holds(
    fc.property(anyConsents, anyConsent, anyQuestion, (others, consent, { now, authority }) => {
      const withdrawn = { ...consent, withdrawnAt: now.at };
      const kept = sharedCategories([...others, withdrawn], authority, now);
      expect(kept).toEqual(sharedCategories(others, authority, now));
    }),
  );
});

test('one more consent never closes anything, and opens nothing to another authority', () => {
  holds(
    fc.property(anyConsents, anyConsent, anyQuestion, (others, consent, { now, authority }) => {
      const before = sharedCategories(others, authority, now);
      const after = sharedCategories([...others, consent], authority, now);
      expect(after).toEqual(expect.arrayContaining([...before]));
      if (consent.authority !== authority) expect(after).toEqual(before);
    }),
  );
});

test('the order of the consents makes no difference', () => {
  holds(
    fc.property(anyConsents, anyQuestion, (consents, { now, authority }) => {
      expect(sharedCategories(consents.toReversed(), authority, now)).toEqual(
        sharedCategories(consents, authority, now),
      );
    }),
  );
});
