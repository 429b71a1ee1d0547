import { randomUUID } from 'node:crypto';
import type { EnrolmentDraft } from '@kraften/domain/concepts/participation/enrolment-draft';
import type { NewReferral } from '@kraften/domain/concepts/referral/referral';
import type { TwoTeams } from './two-teams';

export const person = {
  givenName: 'Maja',
  familyName: 'Berg',
  birthDate: '1990-01-01',
  sex: 'female',
  identityNumber: '19900101-2385',
  phone: '070-174 06 05',
  email: '',
  municipality: 'Hedemora',
} as const;

export const referral = {
  person,
  protectedIdentity: null,
  source: 'SOC',
  receivedOn: '2025-11-03',
  referrerName: 'Sara Holm',
  referrerContact: '',
  hopes: 'Ett arbete nära hemmet.',
  wishes: 'Komma ut bland folk.',
  worksAlready: 'Hundpromenaden på morgonen.',
  payingAuthorityAgreed: true,
} as const satisfies Record<keyof NewReferral, unknown>;

export const closing = {
  closedOn: '2026-03-10',
  outcome: 'studies',
  dropout: false,
  wageSubsidy: null,
  otherReason: null,
  incomeSourceAfter: 'none',
  finalDocumentation: '',
} as const;

/** Registers and accepts a referral, so that its person waits in the queue. */
export async function queueSomebody(teams: TwoTeams, overrides: { identityNumber?: string; givenName?: string } = {}) {
  const { referralId } = await teams.ek.referral.register({ ...referral, person: { ...person, ...overrides } });
  await teams.ek.referral.decide({ referralId, version: 1, kind: 'accepted', decidedOn: '2025-11-20', reason: '' });
  return { referralId, version: 2 };
}

/** An enrolment meeting of which hardly anything is written. */
export const enrolmentDraft = {
  ...{ participationId: randomUUID(), bookingId: randomUUID(), person: null, incomeSource: null },
  ...{ supportYears: null, supportMonths: null, consents: [], coachId: null, enrolledOn: null },
  ...{ firstStep: 'Träffpunkten', books: false, plannedOn: null, plannedTime: null, place: '' },
  ...{ bookedBy: null, insurance: null },
} satisfies EnrolmentDraft;

/** Everything that the enrolment meeting records about a queued person. */
export function enrolmentOf(teams: TwoTeams, queued: { referralId: string; version: number }) {
  return {
    ...queued,
    participationId: randomUUID(),
    person,
    enrolledOn: '2025-12-01',
    coachId: teams.ids.ekCoach,
    incomeSource: 'social-assistance',
    publicSupportMonthsBefore: 30,
    firstStep: 'Träffpunkten på måndagar',
    insuranceToRegister: true,
  } as const;
}

/** Somebody enrolled in Ek since 1 December 2025. */
export async function enrolSomebody(teams: TwoTeams) {
  const queued = await queueSomebody(teams);
  const { participationId } = await teams.ek.participation.enrol(enrolmentOf(teams, queued));
  return { participationId, version: 1, referralId: queued.referralId };
}
