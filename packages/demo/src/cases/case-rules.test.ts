import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { CaseClosing, checkCaseClosing } from '@kraften/domain/concepts/closing/case-closing';
import { eligibilityConcerns } from '@kraften/domain/concepts/eligibility/eligibility';
import { checkHeldFollowUp, HeldFollowUp } from '@kraften/domain/concepts/follow-up/follow-up';
import { checkEnrolment, Enrolment } from '@kraften/domain/concepts/participation/enrolment';
import { PersonDetails } from '@kraften/domain/concepts/person/person';
import { NewReferral } from '@kraften/domain/concepts/referral/referral';
import { checkReferralDecision, ReferralDecision } from '@kraften/domain/concepts/referral/referral-decision';
import { SelfReferralAnswers } from '@kraften/domain/concepts/self-referral/self-referral';
import { StudyVisitBooking } from '@kraften/domain/concepts/study-visit/study-visit';
import { checkTrialDecision, TrialDecision } from '@kraften/domain/concepts/trial-period/trial-period';
import { describe, expect, test } from 'vitest';
import { demoData } from '../demo-data';
import type { PersonRecord } from '../demo-records';
import { demoDays } from '../testing/demo-days';
import { recordIndex } from '../testing/record-index';
import { notClosed } from './participation/closing';

describe.each(demoDays)('cases of %s keep the rules that staff’s own entries keep', (today) => {
  const data = demoData(today);
  const index = recordIndex(data);

  test('of persons', () => {
    for (const person of data.persons) expect(PersonDetails.parse(detailsOf(person))).toEqual(detailsOf(person));
  });

  test('of referrals, study visits and self-referrals', () => {
    for (const referral of data.referrals) {
      NewReferral.parse({ ...referral, person: detailsOf(index.person(referral.personId)) });
    }
    for (const visit of data.studyVisits) StudyVisitBooking.parse(visit);
    for (const { answers } of data.selfReferralSubmissions) expect(SelfReferralAnswers.parse(answers)).toEqual(answers);
  });

  test('of decisions, with a reason where something speaks against', () => {
    for (const { decision, decidedOn, decidedById, ...referral } of data.referrals) {
      expect([decidedOn === null, decidedById === null]).toEqual([decision === null, decision === null]);
      if (decidedOn === null) continue;
      const parsed = ReferralDecision.parse({ kind: decision, decidedOn, reason: referral.decisionReason });
      const { admittedFromAge, admittedToAge, catchment } = index.team(referral.teamId);
      const team = { catchment, admittedAges: { from: admittedFromAge, to: admittedToAge } };
      const concerns = eligibilityConcerns(index.person(referral.personId), team, decidedOn);
      expect(checkReferralDecision(parsed, { receivedOn: referral.receivedOn, today }, concerns).ok).toBe(true);
    }
  });

  test('of enrolments', () => {
    for (const row of data.participations) {
      const enrolment = Enrolment.parse({ ...row, person: detailsOf(index.person(row.personId)) });
      expect(checkEnrolment(enrolment, index.referral(row.referralId).receivedOn, today).ok).toBe(true);
    }
  });

  test('of trial periods and follow-ups', () => {
    for (const { enrolledOn, trialDecision, trialDecidedOn } of data.participations) {
      expect(trialDecidedOn === null).toBe(trialDecision === null);
      if (trialDecision === null) continue;
      const decision = TrialDecision.parse({ kind: trialDecision, decidedOn: trialDecidedOn });
      expect(checkTrialDecision(decision, enrolledOn, today).ok).toBe(true);
    }
    for (const followUp of data.followUps) {
      const { enrolledOn } = index.participation(followUp.participationId);
      expect(checkHeldFollowUp(HeldFollowUp.parse(followUp), enrolledOn, today).ok).toBe(true);
    }
  });

  test('of closings', () => {
    for (const row of data.participations) {
      expect(row.outcome === null).toBe(row.closedOn === null);
      if (row.closedOn === null) expect(row).toMatchObject(notClosed);
      else {
        expect(checkCaseClosing(CaseClosing.parse(row), row.enrolledOn, today).ok).toBe(true);
        expect(row.wageSubsidy !== null).toBe(row.outcome === 'work');
        expect(row.otherReason !== null).toBe(row.outcome === 'other');
      }
    }
  });

  test('of the order of days', () => {
    for (const row of data.participations) {
      const { receivedOn, decidedOn } = index.referral(row.referralId);
      const visitedOn = index.visitsOf(row.referralId).map(({ visitOn }) => visitOn);
      const heldOn = index.followUpsOf(row.id).map((followUp) => followUp.heldOn);
      expect(inOrder([receivedOn, ...visitedOn, decidedOn, row.enrolledOn, ...heldOn, row.closedOn])).toBe(true);
      expect(inOrder([row.enrolledOn, row.trialDecidedOn, row.closedOn])).toBe(true);
    }
  });

  test('of coming back: never while still enrolled', () => {
    const again = data.persons.map(({ id }) => index.participationsOf(id)).filter(({ length }) => length > 1);
    expect(again.length).toBeGreaterThanOrEqual(5);
    for (const rows of again) {
      const sorted = rows.toSorted((one, other) => one.enrolledOn.localeCompare(other.enrolledOn));
      for (const [position, row] of sorted.slice(1).entries()) {
        const closedBefore = sorted[position]?.closedOn ?? today;
        expect(closedBefore < index.referral(row.referralId).receivedOn).toBe(true);
      }
    }
  });
});

function detailsOf(person: PersonRecord) {
  const { id, teamId, postalAddress, protectedIdentity, ...details } = person;
  return { ...details, identityNumber: person.identityNumber ?? '' };
}

function inOrder(dates: readonly (CalendarDate | null)[]): boolean {
  const known = dates.filter((date) => date !== null);
  return known.every((date, position) => position === 0 || (known[position - 1] ?? date) <= date);
}
