import { type CalendarDate, calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays, weekdayOf } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths, completedYears, monthsBetween } from '@kraften/domain/concepts/calendar-date/months';
import { CaseClosing, checkCaseClosing } from '@kraften/domain/concepts/closing/case-closing';
import { eligibilityConcerns } from '@kraften/domain/concepts/eligibility/eligibility';
import { HeldFollowUp } from '@kraften/domain/concepts/follow-up/follow-up';
import { isResultOutcome } from '@kraften/domain/concepts/outcome/outcome';
import { Enrolment } from '@kraften/domain/concepts/participation/enrolment';
import { participationFlagLabels, participationFlags } from '@kraften/domain/concepts/participation/participation-flag';
import { PersonDetails } from '@kraften/domain/concepts/person/person';
import { NewReferral } from '@kraften/domain/concepts/referral/referral';
import { checkReferralDecision, ReferralDecision } from '@kraften/domain/concepts/referral/referral-decision';
import { referralStageOf, referralStages } from '@kraften/domain/concepts/referral/referral-stage';
import { SelfReferralAnswers } from '@kraften/domain/concepts/self-referral/self-referral';
import { StudyVisitBooking } from '@kraften/domain/concepts/study-visit/study-visit';
import { TrialDecision } from '@kraften/domain/concepts/trial-period/trial-period';
import Personnummer from 'personnummer';
import { describe, expect, test } from 'vitest';
import { type DemoData, demoData } from './demo-data';
import type { ParticipationRecord, PersonRecord, TeamRecord } from './demo-records';

const days = [
  calendarDate(2026, 11, 22),
  calendarDate(2024, 2, 29),
  calendarDate(2027, 1, 1),
  calendarDate(2026, 7, 15),
  calendarDate(2025, 12, 20),
];

test('the same day gives the same data', () => {
  expect(demoData(calendarDate(2026, 11, 22))).toEqual(demoData(calendarDate(2026, 11, 22)));
});

test('another day gives the same people, moved in time', () => {
  const [one, other] = [demoData(calendarDate(2026, 11, 22)), demoData(calendarDate(2027, 1, 1))];
  expect(other.persons.map(fullName)).toEqual(one.persons.map(fullName));
  expect(other.users).toEqual(one.users);
});

describe.each(days)('demo data of %s', (today) => {
  const data = demoData(today);
  const persons = byId(data.persons);
  const referrals = byId(data.referrals);
  const teams = byId(data.teams);
  const participations = byId(data.participations);

  test('every record has an id of its own', () => {
    const ids = Object.values(data).flatMap((rows) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
    expect(new Set(data.selfReferralSubmissions.map(({ reference }) => reference)).size).toBe(
      data.selfReferralSubmissions.length,
    );
  });

  test('every reference leads to a record of the same team', () => {
    for (const { personId, teamId } of data.referrals) expect(found(persons, personId).teamId).toBe(teamId);
    for (const { referralId, teamId } of [...data.studyVisits, ...data.selfReferralSubmissions]) {
      expect(found(referrals, referralId).teamId).toBe(teamId);
    }
    for (const { referralId, personId, teamId } of data.participations) {
      expect(found(referrals, referralId)).toMatchObject({ personId, teamId, decision: 'accepted' });
    }
    for (const { participationId, teamId } of data.followUps) {
      expect(found(participations, participationId).teamId).toBe(teamId);
    }
    const staffOf = Map.groupBy(data.memberships, ({ teamId }) => teamId);
    for (const { coachId, teamId } of data.participations) {
      const role = staffOf.get(teamId)?.find(({ userId }) => userId === coachId)?.role;
      expect(['coach', 'team-lead']).toContain(role);
    }
    expect(new Set(data.participations.map(({ referralId }) => referralId)).size).toBe(data.participations.length);
  });

  test('nothing lies after today except visits booked for the coming two weeks', () => {
    const { studyVisits, ...rest } = data;
    const past = [...Object.values(rest).flat(), ...studyVisits.filter(({ outcome }) => outcome !== null)];
    const later = past.flatMap((row) => datesIn(row)).filter((date) => date > today);
    expect(later).toEqual([]);
    for (const { visitOn } of studyVisits.filter(({ outcome }) => outcome === null)) {
      expect(visitOn > today && visitOn <= addDays(today, 14)).toBe(true);
    }
  });

  test('visits and enrolments are on weekdays', () => {
    const dates = [
      ...data.studyVisits.map(({ visitOn }) => visitOn),
      ...data.participations.map(({ enrolledOn }) => enrolledOn),
    ];
    expect(dates.filter((date) => weekdayOf(date) > 5)).toEqual([]);
  });

  test('persons, referrals and visits keep the rules of their forms', () => {
    for (const person of data.persons) expect(PersonDetails.parse(detailsOf(person))).toEqual(detailsOf(person));
    for (const referral of data.referrals) {
      NewReferral.parse({ ...referral, person: detailsOf(found(persons, referral.personId)) });
    }
    for (const visit of data.studyVisits) StudyVisitBooking.parse(visit);
    for (const { answers } of data.selfReferralSubmissions) expect(SelfReferralAnswers.parse(answers)).toEqual(answers);
    for (const followUp of data.followUps) HeldFollowUp.parse(followUp);
  });

  test('decisions keep their rules, with a reason where something speaks against', () => {
    for (const referral of data.referrals) {
      const { decision, decidedOn, decisionReason, decidedById } = referral;
      expect([decidedOn === null, decidedById === null]).toEqual([decision === null, decision === null]);
      if (decision === null || decidedOn === null) continue;
      const parsed = ReferralDecision.parse({ kind: decision, decidedOn, reason: decisionReason });
      const concerns = concernsOf(found(persons, referral.personId), found(teams, referral.teamId), decidedOn);
      expect(checkReferralDecision(parsed, referral.receivedOn, concerns).ok).toBe(true);
    }
  });

  test('enrolments, trials and closings keep their rules', () => {
    for (const row of data.participations) {
      Enrolment.parse({ ...row, person: detailsOf(found(persons, row.personId)) });
      if (row.trialDecision !== null) TrialDecision.parse({ kind: row.trialDecision, decidedOn: row.trialDecidedOn });
      expect(row.trialDecidedOn === null).toBe(row.trialDecision === null);
      expect(row.outcome === null).toBe(row.closedOn === null);
      if (row.closedOn === null) {
        const { dropout, transferredTo, wageSubsidy, otherReason, incomeSourceAfter, closedById } = row;
        expect({ dropout, transferredTo, wageSubsidy, otherReason, incomeSourceAfter, closedById }).toEqual({
          dropout: false,
          transferredTo: null,
          wageSubsidy: null,
          otherReason: null,
          incomeSourceAfter: null,
          closedById: null,
        });
        continue;
      }
      const checked = checkCaseClosing(CaseClosing.parse(row), row.enrolledOn, today);
      expect(checked).toMatchObject({ ok: true });
      expect(row.wageSubsidy !== null).toBe(row.outcome === 'work');
      expect(row.otherReason !== null).toBe(row.outcome === 'other');
    }
  });

  test('the dates of a case stand in order', () => {
    const visits = Map.groupBy(data.studyVisits, ({ referralId }) => referralId);
    for (const row of data.participations) {
      const { receivedOn, decidedOn } = found(referrals, row.referralId);
      const visitedOn = (visits.get(row.referralId) ?? []).map(({ visitOn }) => visitOn);
      expect(inOrder([receivedOn, ...visitedOn, decidedOn, row.enrolledOn, row.closedOn])).toBe(true);
      expect(inOrder([row.enrolledOn, row.trialDecidedOn, row.closedOn])).toBe(true);
    }
    for (const { heldOn, participationId } of data.followUps) {
      const { enrolledOn, closedOn } = found(participations, participationId);
      expect(inOrder([enrolledOn, heldOn, closedOn])).toBe(true);
    }
  });

  test('some come back, never while they are still enrolled', () => {
    const times = [...Map.groupBy(data.participations, ({ personId }) => personId).values()];
    const again = times.filter(({ length }) => length > 1);
    expect(again.length).toBeGreaterThanOrEqual(5);
    for (const rows of again) {
      const sorted = rows.toSorted((one, other) => (one.enrolledOn < other.enrolledOn ? -1 : 1));
      for (const [index, row] of sorted.slice(1).entries()) {
        const before = sorted[index]?.closedOn ?? null;
        expect(before !== null && before < found(referrals, row.referralId).receivedOn).toBe(true);
      }
    }
  });

  test('identity numbers are valid and of the test series, one for each person of a team', () => {
    for (const { identityNumber, birthDate, sex } of data.persons) {
      if (identityNumber === null) continue;
      expect(Personnummer.valid(identityNumber)).toBe(true);
      expect(identityNumber).toMatch(sex === 'female' ? /^\d{8}238\d$/ : /^\d{8}239\d$/);
      expect(identityNumber.slice(0, 8)).toBe(birthDate?.replaceAll('-', ''));
    }
    const numbered = data.persons.filter(({ identityNumber }) => identityNumber !== null);
    const keys = numbered.map(({ teamId, identityNumber }) => `${teamId} ${identityNumber}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(numbered.length).toBeLessThan(data.persons.length);
  });

  test('phones are of the series for fiction, e-mail goes nowhere', () => {
    const text = JSON.stringify(data);
    const phones = text.match(/\b07\d[\d -]{6,}\d/g) ?? [];
    expect(phones.filter((phone) => !/^070-174 06 (0[5-9]|[1-9]\d)$/.test(phone))).toEqual([]);
    expect(text.match(/@(?!exempel\.se\b)/)).toBeNull();
    const emails = [...data.persons, ...data.users].map(({ email }) => email).filter((email) => email !== '');
    expect(emails.filter((email) => !/^[a-z-]+\.[a-z-]+@exempel\.se$/.test(email))).toEqual([]);
  });

  test('the one who moves to Säter is closed here and enrolled there', () => {
    const moves = data.participations.filter(({ transferredTo }) => transferredTo !== null);
    expect(moves.length).toBeGreaterThanOrEqual(5);
    const sater = data.teams.find(({ slug }) => slug === 'sater');
    for (const move of moves) {
      expect(move.transferredTo).toBe(sater?.name);
      const name = fullName(found(persons, move.personId));
      const there = data.persons.find((person) => person.teamId === sater?.id && fullName(person) === name);
      const enrolled = data.participations.filter(({ personId }) => personId === there?.id);
      expect(inOrder([move.closedOn, enrolled[0]?.enrolledOn ?? null])).toBe(true);
      expect(enrolled.length).toBeGreaterThanOrEqual(1);
    }
  });

  describe.each(data.teams)('in $name', (team) => {
    const own = data.participations.filter(({ teamId }) => teamId === team.id);
    const open = own.filter(({ closedOn }) => closedOn === null);

    test('every stage of a referral is there', () => {
      const counts = stagesOf(data, team);
      expect(referralStages.filter((stage) => (counts.get(stage) ?? 0) < 3)).toEqual([]);
      const waiting = data.referrals.filter(({ teamId, decision }) => teamId === team.id && decision === null);
      expect(waiting.filter(({ source }) => source === 'SELF').length).toBeGreaterThanOrEqual(2);
      expect(waiting.some(({ payingAuthorityAgreed }) => payingAuthorityAgreed === false)).toBe(true);
      const concerns = waiting.flatMap(({ personId }) => concernsOf(found(persons, personId), team, today));
      expect(concerns).toEqual(expect.arrayContaining(['outside-catchment', 'too-old']));
      const recentEnds = data.referrals.filter(
        ({ teamId, decision, decidedOn }) =>
          teamId === team.id && decision !== 'accepted' && decidedOn !== null && decidedOn > addMonths(today, -12),
      );
      expect(new Set(recentEnds.map(({ decision }) => decision))).toEqual(new Set(['declined', 'withdrawn']));
    });

    test('every flag of a participation is there', () => {
      const held = Map.groupBy(data.followUps, ({ participationId }) => participationId);
      const flags = open.flatMap((row) =>
        participationFlags(
          {
            enrolledOn: row.enrolledOn,
            trialDecided: row.trialDecision !== null,
            insuranceToRegister: row.insuranceToRegister,
            followUpsHeldOn: (held.get(row.id) ?? []).map(({ heldOn }) => heldOn),
          },
          team.trialMonths,
          today,
        ),
      );
      expect(new Set(flags)).toEqual(new Set(Object.keys(participationFlagLabels)));
      expect(flags.filter((flag) => flag === 'follow-up-overdue').length).toBeLessThan(12);
    });

    test('the team is as large as the real ones', () => {
      expect(open.length).toBeGreaterThanOrEqual(35);
      expect(open.length).toBeLessThanOrEqual(45);
      const years = team.slug === 'sater' ? 6 : 10;
      for (let year = 0; year < years; year += 1) {
        const [from, to] = [addMonths(today, -12 * (year + 1)), addMonths(today, -12 * year)];
        const started = own.filter(({ enrolledOn }) => enrolledOn > from && enrolledOn <= to).length;
        expect(started).toBeGreaterThanOrEqual(16);
        expect(started).toBeLessThanOrEqual(33);
        const enrolled = own.filter((row) => row.enrolledOn <= to && (row.closedOn ?? '9999') > to).length;
        expect(enrolled).toBeGreaterThan(year < 5 || team.slug !== 'sater' ? 28 : 10);
        expect(enrolled).toBeLessThan(50);
      }
    });

    test('the figures are like those of the real reports', () => {
      const closed = own.filter(({ closedOn, dropout }) => closedOn !== null && !dropout);
      const dropouts = own.filter(({ dropout }) => dropout);
      const results = closed.filter(({ outcome }) => outcome !== null && isResultOutcome(outcome));
      expect(results.length / closed.length).toBeGreaterThan(0.5);
      expect(results.length / closed.length).toBeLessThan(0.63);
      expect(dropouts.length / (closed.length + dropouts.length)).toBeGreaterThan(0.04);
      expect(dropouts.length / (closed.length + dropouts.length)).toBeLessThan(0.18);
      const months = closed.map(monthsEnrolled).toSorted((one, other) => one - other);
      const mean = months.reduce((sum, value) => sum + value, 0) / months.length;
      expect(mean).toBeGreaterThan(17);
      expect(mean).toBeLessThan(21);
      expect(mean).toBeGreaterThan(months[Math.floor(months.length / 2)] ?? Number.POSITIVE_INFINITY);
      expect(months.at(-1)).toBeGreaterThan(40);
      const support = own.map(({ publicSupportMonthsBefore }) => publicSupportMonthsBefore);
      expect(support).toContain(null);
      expect(support.every((value) => value === null || (value >= 0 && value <= 200))).toBe(true);
    });

    test('people are in the team’s ages when they are enrolled, women in the majority', () => {
      const known = own.map(({ personId, enrolledOn }) => ({ ...found(persons, personId), enrolledOn }));
      const outside = known.filter(({ birthDate, enrolledOn }) => {
        const age = birthDate === null ? team.admittedFromAge : completedYears(birthDate, enrolledOn);
        return age < team.admittedFromAge || age > team.admittedToAge;
      });
      expect(outside).toEqual([]);
      const women = known.filter(({ sex }) => sex === 'female').length / known.length;
      expect(women).toBeGreaterThan(0.5);
      expect(women).toBeLessThan(0.7);
    });
  });
});

function stagesOf(data: DemoData, team: TeamRecord): ReadonlyMap<string, number> {
  const enrolled = new Set(data.participations.map(({ referralId }) => referralId));
  const visits = Map.groupBy(data.studyVisits, ({ referralId }) => referralId);
  const stages = data.referrals
    .filter(({ teamId }) => teamId === team.id)
    .map(({ id, decision }) =>
      referralStageOf({ decision, enrolled: enrolled.has(id), studyVisits: visits.get(id) ?? [] }),
    );
  return new Map(referralStages.map((stage) => [stage, stages.filter((other) => other === stage).length]));
}

function concernsOf(person: PersonRecord, team: TeamRecord, on: CalendarDate) {
  const { municipality, admittedFromAge, admittedToAge } = team;
  return eligibilityConcerns(person, { municipality, admittedAges: { from: admittedFromAge, to: admittedToAge } }, on);
}

function detailsOf(person: PersonRecord) {
  const { givenName, familyName, birthDate, sex, phone, email, municipality } = person;
  return {
    givenName,
    familyName,
    birthDate,
    sex,
    identityNumber: person.identityNumber ?? '',
    phone,
    email,
    municipality,
  };
}

function monthsEnrolled({ enrolledOn, closedOn }: ParticipationRecord): number {
  return closedOn === null ? 0 : monthsBetween(enrolledOn, closedOn);
}

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

function inOrder(dates: readonly (CalendarDate | null)[]): boolean {
  const known = dates.filter((date) => date !== null);
  return known.every((date, index) => index === 0 || (known[index - 1] ?? date) <= date);
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function found<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`No record ${id}`);
  return row;
}
