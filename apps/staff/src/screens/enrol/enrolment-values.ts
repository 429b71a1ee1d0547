import { authorities } from '@kraften/domain/concepts/authority/authority';
import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { isWorkingDay } from '@kraften/domain/concepts/calendar-date/swedish-holidays';
import { categoriesOf } from '@kraften/domain/concepts/consent/consent-codes';
import { usualConsentMonths } from '@kraften/domain/concepts/consent/given-consent';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { type FollowUpBooker, nextFollowUpDueOn } from '@kraften/domain/concepts/follow-up/follow-up';
import { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { checkEnrolmentMeeting, EnrolmentMeeting } from '@kraften/domain/concepts/participation/enrolment';
import type { EnrolmentDraft, InsuranceAnswer } from '@kraften/domain/concepts/participation/enrolment-draft';
import { failure, type Result } from '@kraften/domain/result';
import { type ConsentValues, readConsent } from '../../parts/consent/consent-values';
import { type PersonValues, personIn, personValuesOf } from '../../parts/person/person-values';
import type { Referral } from '../../parts/referral/referral-record';
import { newRecordId } from '../../parts/sending/new-record-id';
import { readInput } from '../../parts/sending/read-input';

export type ConsentRow = ConsentValues & { readonly consentId: string };

export type EnrolmentValues = PersonValues & {
  readonly incomeSource: IncomeSource | null;
  readonly supportYears: number | null;
  readonly supportMonths: number | null;
  readonly consents: readonly ConsentRow[];
  readonly coachId: string | null;
  readonly enrolledOn: string | null;
  readonly firstStep: string;
  readonly books: 'now' | 'later';
  readonly 'booking.plannedOn': string | null;
  readonly 'booking.plannedTime': string | null;
  readonly 'booking.place': string;
  readonly 'booking.bookedBy': FollowUpBooker | null;
  readonly insurance: InsuranceAnswer | null;
  readonly participationId: string;
  readonly bookingId: string;
};

type Beginning = { readonly today: CalendarDate; readonly coachId: string; readonly followUpMonths: number };

/** What the referral already tells, so that nobody types it twice. */
export function enrolmentValuesOf(referral: Referral, { today, coachId, followUpMonths }: Beginning): EnrolmentValues {
  return {
    ...personValuesOf(referral.person),
    incomeSource: incomeSourceIn(referral.answers),
    ...{ supportYears: null, supportMonths: null, consents: [] },
    ...{ coachId, enrolledOn: today, firstStep: '', books: 'now' },
    'booking.plannedOn': firstFollowUpOn(today, followUpMonths),
    'booking.plannedTime': null,
    'booking.place': '',
    'booking.bookedBy': referringAuthority(referral) ?? 'team',
    insurance: null,
    participationId: newRecordId(),
    bookingId: newRecordId(),
  };
}

/** The values as a draft keeps them; `isMasked` leaves out who it is. */
export function draftOf(values: EnrolmentValues, isMasked: boolean): EnrolmentDraft {
  return {
    participationId: values.participationId,
    bookingId: values.bookingId,
    person: isMasked ? null : personIn(values),
    incomeSource: values.incomeSource,
    supportYears: values.supportYears,
    supportMonths: values.supportMonths,
    consents: values.consents.map((consent) => ({ ...consent, categories: [...consent.categories] })),
    coachId: values.coachId,
    enrolledOn: values.enrolledOn,
    firstStep: values.firstStep,
    books: values.books === 'now',
    plannedOn: values['booking.plannedOn'],
    plannedTime: values['booking.plannedTime'],
    place: values['booking.place'],
    bookedBy: values['booking.bookedBy'],
    insurance: values.insurance,
  };
}

/** A draft's values; of a person whose identity is protected from the reader, as the referral says. */
export function valuesOfDraft(draft: EnrolmentDraft, referral: Pick<Referral, 'person'>): EnrolmentValues {
  const { person } = draft;
  return {
    ...personValuesOf(referral.person),
    ...(person === null
      ? {}
      : {
          'person.givenName': person.givenName,
          'person.familyName': person.familyName,
          'person.identityNumber': person.identityNumber,
          'person.birthDate': person.birthDate,
          'person.sex': person.sex,
          'person.phone': person.phone,
          'person.email': person.email,
          'person.municipality': person.municipality,
        }),
    incomeSource: draft.incomeSource,
    supportYears: draft.supportYears,
    supportMonths: draft.supportMonths,
    consents: draft.consents,
    coachId: draft.coachId,
    enrolledOn: draft.enrolledOn,
    firstStep: draft.firstStep,
    books: draft.books ? 'now' : 'later',
    'booking.plannedOn': draft.plannedOn,
    'booking.plannedTime': draft.plannedTime,
    'booking.place': draft.place,
    'booking.bookedBy': draft.bookedBy,
    insurance: draft.insurance,
    participationId: draft.participationId,
    bookingId: draft.bookingId,
  };
}

/** Years and months as months; null when neither is written. */
export function monthsOf(years: number | null, months: number | null): number | null {
  return years === null && months === null ? null : (years ?? 0) * 12 + (months ?? 0);
}

type Reading = { readonly isMasked: boolean; readonly receivedOn: CalendarDate; readonly today: CalendarDate };

/** `isMasked`: the person's identity is protected from who enrols, and stays as it was written down. */
export function readEnrolment(
  values: EnrolmentValues,
  { isMasked, receivedOn, today }: Reading,
): Result<EnrolmentMeeting, readonly FieldError[]> {
  const { consents, supportYears, supportMonths, insurance } = values;
  const read = readInput(EnrolmentMeeting, {
    person: isMasked ? null : personIn(values),
    incomeSource: values.incomeSource,
    publicSupportMonthsBefore: monthsOf(supportYears, supportMonths),
    consents: consents.map((consent) => ({ ...consent, categories: offeredOf(consent) })),
    coachId: values.coachId ?? '',
    enrolledOn: values.enrolledOn ?? '',
    firstStep: values.firstStep,
    booking:
      values.books === 'later'
        ? null
        : {
            bookingId: values.bookingId,
            plannedOn: values['booking.plannedOn'] ?? '',
            plannedTime: values['booking.plannedTime'] ?? '',
            place: values['booking.place'],
            bookedBy: values['booking.bookedBy'],
          },
    insuranceToRegister: insurance === 'to-register',
    participationId: values.participationId,
  });
  const checked = read.ok ? checkEnrolmentMeeting(read.value, receivedOn, today) : read;
  // Each consent by itself: what is wrong with it is said also while something else can't be read.
  const errors = [
    ...(checked.ok ? [] : checked.problem.filter(({ field }) => !field.startsWith('consents.'))),
    ...consents.flatMap((consent, index) => {
      const given = readConsent(consent, today);
      return given.ok ? [] : given.problem.map((error) => ({ ...error, field: `consents.${index}.${error.field}` }));
    }),
  ];
  if (insurance === null) errors.push({ field: 'insurance', message: 'Välj hur det är med försäkringen.' });
  if (checked.ok && errors.length === 0) return checked;
  return failure(
    errors.map((error) => (error.field === 'publicSupportMonthsBefore' ? { ...error, field: 'supportMonths' } : error)),
  );
}

/**
 * A consent as it is most often given: to the authority that referred, on paper, for a year. What it
 * is about nobody chooses for the person.
 */
export function newConsentOf(referral: Pick<Referral, 'source'>, today: CalendarDate): ConsentRow {
  return {
    consentId: newRecordId(),
    authority: referringAuthority(referral),
    purpose: 'lift-secrecy',
    categories: [],
    form: 'paper',
    ...{ keptAt: '', witness: '' },
    givenOn: today,
    validUntil: addMonths(today, usualConsentMonths),
  };
}

/** The last working day on which the first follow-up is still in time; null where that day isn't known. */
export function firstFollowUpOn(enrolledOn: string | null, followUpMonths: number): string | null {
  if (enrolledOn === null || !isCalendarDate(enrolledOn)) return null;
  let day = nextFollowUpDueOn(enrolledOn, [], followUpMonths);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

function referringAuthority({ source }: Pick<Referral, 'source'>) {
  return authorities.find((authority) => authority === source) ?? null;
}

/** Particulars that were chosen for another purpose, and are out of sight, are left out. */
function offeredOf({ purpose, categories }: ConsentRow) {
  return purpose === null ? [] : categories.filter((category) => categoriesOf[purpose].includes(category));
}

/** What the person lives on, where they said so in the public form. */
function incomeSourceIn(answers: unknown): IncomeSource | null {
  if (typeof answers !== 'object' || answers === null || !('incomeSource' in answers)) return null;
  const read = IncomeSource.safeParse(answers.incomeSource);
  return read.success ? read.data : null;
}
