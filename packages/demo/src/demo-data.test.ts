import { checkGoal } from '@kraften/domain/concepts/action-plan/goal';
import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays, weekdayOf } from '@kraften/domain/concepts/calendar-date/day-number';
import { checkGivenConsent } from '@kraften/domain/concepts/consent/given-consent';
import { EnrolmentDraft } from '@kraften/domain/concepts/participation/enrolment-draft';
import Personnummer from 'personnummer';
import { describe, expect, test } from 'vitest';
import { demoData } from './demo-data';
import type { PersonRecord } from './demo-records';
import { demoDays } from './testing/demo-days';
import { recordIndex } from './testing/record-index';

test('the same day gives the same data', () => {
  expect(demoData(calendarDate(2026, 11, 22))).toEqual(demoData(calendarDate(2026, 11, 22)));
});

test('another day gives the same people, moved in time', () => {
  const [one, other] = [demoData(calendarDate(2026, 11, 22)), demoData(calendarDate(2027, 1, 1))];
  expect(other.persons.map(fullName)).toEqual(one.persons.map(fullName));
  expect(other.users).toEqual(one.users);
});

describe.each(demoDays)('demo data of %s', (today) => {
  const data = demoData(today);
  const index = recordIndex(data);

  test('has an id for every record', () => {
    const ids = Object.values(data).flatMap((rows) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
    const references = data.selfReferralSubmissions.map(({ reference }) => reference);
    expect(new Set(references).size).toBe(references.length);
  });

  test('refers only to records of the same team', () => {
    for (const { personId, teamId } of data.referrals) expect(index.person(personId).teamId).toBe(teamId);
    for (const { referralId, teamId } of [...data.studyVisits, ...data.selfReferralSubmissions]) {
      expect(index.referral(referralId).teamId).toBe(teamId);
    }
    for (const { referralId, personId, teamId } of data.participations) {
      expect(index.referral(referralId)).toMatchObject({ personId, teamId, decision: 'accepted' });
    }
    for (const { participationId, teamId } of [
      ...data.followUps,
      ...data.attendances,
      ...data.workTrainings,
      ...data.outcomeScores,
      ...data.goals,
      ...data.caseContacts,
      ...data.followUpBookings,
      ...data.mappings,
    ]) {
      expect(index.participation(participationId).teamId).toBe(teamId);
    }
    for (const { groupId, teamId } of data.groupSessions) expect(index.group(groupId).teamId).toBe(teamId);
    for (const { sessionId, teamId } of data.attendances) expect(index.groupSession(sessionId).teamId).toBe(teamId);
    for (const { meetingId, teamId } of data.meetingSeats) expect(index.meeting(meetingId).teamId).toBe(teamId);
    expect(new Set(data.participations.map(({ referralId }) => referralId)).size).toBe(data.participations.length);
  });

  test('has somebody with protected identity in each team, in the middle of a participation', () => {
    const kept = data.persons.filter(({ protectedIdentity }) => protectedIdentity !== null);
    expect(new Set(kept.map(({ teamId }) => teamId)).size).toBe(data.teams.length);
    for (const { id } of kept) expect(index.participationsOf(id).some(({ closedOn }) => closedOn === null)).toBe(true);
  });

  test('has consents that could have been given on their day, of the team’s own people, some of them taken back', () => {
    for (const { id: _id, teamId, personId, recordedById: _by, recordedAt, ...given } of data.consents) {
      expect(checkGivenConsent(given, given.givenOn)).toEqual({ ok: true, value: given });
      expect(index.person(personId).teamId).toBe(teamId);
      expect(recordedAt.slice(0, 10)).toBe(given.givenOn);
      expect(given.givenOn < today).toBe(true);
    }
    const consentIds = new Set(data.consents.map(({ id }) => id));
    expect(data.consentWithdrawals.filter(({ consentId }) => !consentIds.has(consentId))).toEqual([]);
    expect(data.consentWithdrawals.length).toBeGreaterThan(0);
  });

  test('has an enrolment that was begun with somebody in the queue, as a form keeps it', () => {
    expect(data.enrolmentDrafts).toHaveLength(1);
    const enrolled = new Set(data.participations.map(({ referralId }) => referralId));
    for (const { referralId, teamId, content, changedAt } of data.enrolmentDrafts) {
      const { decidedOn, ...referral } = index.referral(referralId);
      expect(referral).toMatchObject({ teamId, decision: 'accepted' });
      expect(enrolled.has(referralId)).toBe(false);
      expect(EnrolmentDraft.parse(content)).toEqual(content);
      expect(content.enrolledOn).toBe(changedAt.slice(0, 10));
      expect(changedAt.slice(0, 10) >= (decidedOn ?? today)).toBe(true);
    }
  });

  test('names only the team’s own staff', () => {
    const staff = new Set(
      data.memberships
        .filter(({ role }) => role === 'coach' || role === 'team-lead')
        .map(({ teamId, userId }) => `${teamId} ${userId}`),
    );
    const named = [
      ...data.participations.flatMap(({ teamId, coachId, closedById }) => [
        [teamId, coachId],
        [teamId, closedById],
      ]),
      ...data.referrals.map(({ teamId, decidedById }) => [teamId, decidedById]),
      ...data.followUps.map(({ teamId, recordedById }) => [teamId, recordedById]),
      ...data.enrolmentDrafts.flatMap(({ teamId, changedById, content }) => [
        [teamId, changedById],
        [teamId, content.coachId],
      ]),
      ...data.historicalReports.map(({ teamId, enteredById }) => [teamId, enteredById]),
    ].filter(([, userId]) => userId !== null);
    expect(named.filter((pair) => !staff.has(pair.join(' ')))).toEqual([]);
  });

  test('holds nothing after today except visits, follow-ups, meetings and what is planned in work training or an enrolment', () => {
    const { studyVisits, consents, workTrainings, followUpBookings, meetings, enrolmentDrafts, ...others } = data;
    const { annualReports, ...rest } = others;
    // A year's report can be begun before the year is over.
    const reports = annualReports.map(({ periodTo: _periodTo, ...report }) => report);
    const drafts = enrolmentDrafts.map(({ content: { plannedOn: _plannedOn, ...content } }) => content);
    const given = consents.map(({ validUntil: _until, ...consent }) => consent);
    const begun = workTrainings.map(({ followUpOn: _followUpOn, ...training }) => training);
    const past = [
      ...Object.values(rest).flat(),
      ...[...given, ...begun, ...drafts, ...reports, ...studyVisits.filter(({ outcome }) => outcome !== null)],
    ];
    expect(past.flatMap((row) => datesIn(row)).filter((date) => date > today)).toEqual([]);
    for (const { heldOn, approvedAt } of meetings) {
      expect(heldOn <= addDays(today, 120)).toBe(true);
      if (heldOn > today) expect(approvedAt).toBeNull();
    }
    for (const { followUpOn, endedOn } of workTrainings) {
      expect(followUpOn === null || (endedOn === null && followUpOn <= addDays(today, 21))).toBe(true);
    }
    for (const { visitOn } of studyVisits.filter(({ outcome }) => outcome === null)) {
      expect(visitOn > today && visitOn <= addDays(today, 14)).toBe(true);
    }
    for (const { plannedOn } of followUpBookings) {
      expect(plannedOn > today && plannedOn <= addDays(today, 14)).toBe(true);
    }
  });

  test('has goals that could have been kept', () => {
    expect(data.goals.length).toBeGreaterThan(10);
    for (const { participationId, content } of data.goals) {
      const { enrolledOn } = index.participation(participationId);
      expect(checkGoal(content, enrolledOn, today)).toEqual({ ok: true, value: content });
    }
  });

  test('has visits, enrolments and meetings on weekdays only', () => {
    const dates = [
      ...data.studyVisits.map(({ visitOn }) => visitOn),
      ...data.participations.map(({ enrolledOn }) => enrolledOn),
      ...[...data.groupSessions, ...data.meetings].map(({ heldOn }) => heldOn),
      ...data.outcomeScores.map(({ measuredOn }) => measuredOn),
    ];
    expect(dates.filter((date) => weekdayOf(date) > 5)).toEqual([]);
  });

  test('has valid identity numbers of the test series, one for each person of a team', () => {
    for (const { identityNumber, birthDate, sex } of data.persons) {
      if (identityNumber === null) continue;
      expect(Personnummer.valid(identityNumber)).toBe(true);
      expect(identityNumber).toMatch(sex === 'female' ? /^\d{8}238\d$/ : /^\d{8}239\d$/);
      expect(identityNumber.slice(0, 8)).toBe(birthDate?.replaceAll('-', ''));
    }
    const numbered = data.persons.filter(({ identityNumber }) => identityNumber !== null);
    const keys = numbered.map(({ teamId, identityNumber }) => `${teamId} ${identityNumber}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has phones of the series for fiction and e-mail that goes nowhere', () => {
    const text = JSON.stringify(data).replace(/"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"|"\d{12}"/g, '""');
    const phones = text.match(/\+?\b0\d[\d -]{5,}\d/g) ?? [];
    expect(phones.length).toBeGreaterThan(500);
    expect(phones.filter((phone) => !/^070-174 06 (0[5-9]|[1-9]\d)$/.test(phone))).toEqual([]);
    expect(text).not.toMatch(/@(?!exempel\.se\b)/);
    const emails = [...data.persons, ...data.users].map(({ email }) => email).filter((email) => email !== '');
    expect(emails.filter((email) => !/^[a-z-]+\.[a-z-]+@exempel\.se$/.test(email))).toEqual([]);
    expect(new Set(data.users.map(({ email }) => email)).size).toBe(data.users.length);
  });

  test('has the gaps that real data has, and few', () => {
    const missing = (values: readonly unknown[]) => values.filter((value) => value === null).length / values.length;
    const gaps = [
      missing(data.persons.map(({ birthDate }) => birthDate)),
      missing(data.persons.map(({ identityNumber }) => identityNumber)),
      missing(data.participations.map(({ incomeSource }) => incomeSource)),
      missing(data.participations.map(({ publicSupportMonthsBefore }) => publicSupportMonthsBefore)),
    ];
    expect(Math.min(...gaps)).toBeGreaterThan(0.002);
    expect(Math.max(...gaps)).toBeLessThan(0.1);
  });

  test('closes here and enrols in Säter those who move there', () => {
    const moves = data.participations.filter(({ transferredTo }) => transferredTo !== null);
    const sater = data.teams.find(({ slug }) => slug === 'sater');
    expect(moves.length).toBeGreaterThanOrEqual(5);
    for (const move of moves) {
      const name = fullName(index.person(move.personId));
      const there = data.persons.find((person) => person.teamId === sater?.id && fullName(person) === name);
      const [enrolled] = index.participationsOf(there?.id ?? '');
      expect(move.transferredTo).toBe(sater?.name);
      expect(enrolled?.enrolledOn.localeCompare(move.closedOn ?? '')).toBe(1);
    }
  });
});

function fullName({ givenName, familyName }: PersonRecord): string {
  return `${givenName} ${familyName}`;
}

/** Every date in the row, also the date of an instant. */
function datesIn(row: object): readonly string[] {
  return Object.values(row)
    .flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : [value]))
    .filter((value) => typeof value === 'string')
    .flatMap((text) => /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text) ?? []);
}
