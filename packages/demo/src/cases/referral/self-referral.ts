import { receiptCode, receiptReference } from '@kraften/domain/concepts/receipt/receipt-code';
import { type ContactWay, selfReferralSchemaVersion } from '@kraften/domain/concepts/self-referral/self-referral';
import type { Random } from '../../chance/random';
import type { PersonRecord, ReferralRecord, SelfReferralSubmissionRecord } from '../../demo-records';
import { ownAnswers } from '../../texts/wishes';

/** What the person sent in that became this referral. */
export function selfReferralSubmission(
  random: Random,
  referral: ReferralRecord,
  person: PersonRecord,
): SelfReferralSubmissionRecord {
  const { givenName, familyName, phone, email, postalAddress, birthDate, municipality } = person;
  return {
    id: random.uuid(),
    teamId: referral.teamId,
    referralId: referral.id,
    idempotencyKey: random.uuid(),
    reference: receiptReference(random.bytes(16)),
    code: receiptCode(random.bytes(16)),
    answers: {
      givenName,
      familyName,
      contactWay: contactWayOf(person),
      phone,
      email,
      postalAddress,
      birthDate,
      municipality,
      hopes: referral.wishes,
      incomeSource: random.pick(['social-assistance', 'sickness-benefit', 'none', null]),
      ...ownAnswers(random),
      consent: true,
    },
    schemaVersion: selfReferralSchemaVersion,
    language: 'sv',
    submittedAt: `${referral.receivedOn}T${random.integer(10, 18)}:${random.integer(10, 59)}:00.000Z`,
  };
}

function contactWayOf(person: PersonRecord): ContactWay {
  if (person.phone !== '') return 'phone';
  return person.email !== '' ? 'email' : 'letter';
}
