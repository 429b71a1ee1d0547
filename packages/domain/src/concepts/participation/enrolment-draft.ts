import * as z from 'zod/mini';
import { Authority } from '../authority/authority';
import { ConsentCategory, ConsentForm, ConsentPurpose, consentPurposeLabels } from '../consent/consent-codes';
import { FollowUpBooker } from '../follow-up/follow-up';
import { IncomeSource, incomeSourceLabels } from '../income-source/income-source';
import { Sex } from '../sex/sex';

/** The longest that a field of a draft may be: more than any field takes, so that what is too long is kept until it is put right. */
const longestField = 4000;
const mostConsents = 20;

const text = z.string().check(z.maxLength(longestField, `Skriv högst ${longestField} tecken.`));
const nullableText = z.nullable(text);
const recordId = z.uuid('Ladda om sidan och försök igen.');

export const insuranceAnswers = ['insured', 'to-register', 'registered'] as const;
/** Who insures the participant: the paying authority, or the municipality, with whom it is still to do or done. */
export const InsuranceAnswer = z.enum(insuranceAnswers, 'Välj hur det är med försäkringen.');
export type InsuranceAnswer = z.output<typeof InsuranceAnswer>;

export const insuranceAnswerLabels: Readonly<Record<InsuranceAnswer, string>> = {
  insured: 'Den som betalar försörjningen försäkrar',
  'to-register': 'Ska anmälas till kommunens försäkring',
  registered: 'Är anmäld till kommunens försäkring',
};

/** A consent as far as it is written. */
export const ConsentDraft = z.object({
  consentId: recordId,
  authority: z.nullable(Authority),
  purpose: z.nullable(ConsentPurpose),
  categories: z.array(ConsentCategory).check(z.maxLength(20)),
  form: z.nullable(ConsentForm),
  keptAt: text,
  witness: text,
  givenOn: nullableText,
  validUntil: nullableText,
});
export type ConsentDraft = z.output<typeof ConsentDraft>;

/** The person as far as it is written. */
export const PersonDraft = z.object({
  givenName: text,
  familyName: text,
  identityNumber: text,
  birthDate: nullableText,
  sex: z.nullable(Sex),
  phone: text,
  email: text,
  municipality: text,
});
export type PersonDraft = z.output<typeof PersonDraft>;

/** An enrolment meeting that is under way: what its form holds, right or wrong. */
export const EnrolmentDraft = z.object({
  /** The ids of what the enrolment makes, so that sending it again, from whatever window, makes nothing twice. */
  participationId: recordId,
  bookingId: recordId,
  /** Null when the person's identity is protected from who writes. */
  person: z.nullable(PersonDraft),
  incomeSource: z.nullable(IncomeSource),
  supportYears: z.nullable(z.number()),
  supportMonths: z.nullable(z.number()),
  consents: z
    .array(ConsentDraft)
    .check(z.maxLength(mostConsents, `Anteckna högst ${mostConsents} samtycken åt gången.`)),
  coachId: nullableText,
  enrolledOn: nullableText,
  firstStep: text,
  /** Whether the first follow-up is booked now, or the referrer books it later. */
  books: z.boolean(),
  plannedOn: nullableText,
  plannedTime: nullableText,
  place: text,
  bookedBy: z.nullable(FollowUpBooker),
  insurance: z.nullable(InsuranceAnswer),
});
export type EnrolmentDraft = z.output<typeof EnrolmentDraft>;

/** A draft as its person reads it in an extract: a line for each thing that is written. */
export function enrolmentDraftInWords(draft: EnrolmentDraft): string {
  const { person, incomeSource, supportYears, supportMonths, consents, insurance } = draft;
  return [
    ['Namn', person === null ? '' : `${person.givenName} ${person.familyName}`.trim()],
    ['Personnummer', person?.identityNumber],
    ['Telefon', person?.phone],
    ['E-post', person?.email],
    ['Bostadskommun', person?.municipality],
    ['Försörjning', incomeSource && incomeSourceLabels[incomeSource].sv],
    ['År i offentlig försörjning', supportYears],
    ['Månader', supportMonths],
    ...consents.map((consent) => ['Samtycke', consentInWords(consent)]),
    ['Skrivs in', draft.enrolledOn],
    ['Första steget', draft.firstStep],
    [
      'Första uppföljningen',
      draft.books ? [draft.plannedOn, draft.plannedTime, draft.place].filter(Boolean).join(' ') : '',
    ],
    ['Försäkring', insurance && insuranceAnswerLabels[insurance]],
  ]
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

function consentInWords({ authority, purpose, keptAt, witness, validUntil }: ConsentDraft): string {
  return [
    authority,
    purpose && consentPurposeLabels[purpose].sv,
    keptAt,
    witness,
    validUntil && `till och med ${validUntil}`,
  ]
    .filter(Boolean)
    .join(', ');
}
