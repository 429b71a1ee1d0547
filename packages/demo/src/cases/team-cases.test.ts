import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addMonths, completedYears, monthsBetween } from '@kraften/domain/concepts/calendar-date/months';
import { eligibilityConcerns } from '@kraften/domain/concepts/eligibility/eligibility';
import { usualFollowUpMonths } from '@kraften/domain/concepts/follow-up/follow-up';
import { isResultOutcome } from '@kraften/domain/concepts/outcome/outcome';
import { participationFlagLabels, participationFlags } from '@kraften/domain/concepts/participation/participation-flag';
import { openReferralStages, referralStageOf, referralStages } from '@kraften/domain/concepts/referral/referral-stage';
import { describe, expect, test } from 'vitest';
import { demoData } from '../demo-data';
import type { ParticipationRecord } from '../demo-records';
import { demoDays } from '../testing/demo-days';
import { recordIndex } from '../testing/record-index';

const cases = demoDays.flatMap((today) => demoData(today).teams.map(({ slug, name }) => ({ today, slug, name })));

describe.each(cases)('$name on $today', ({ today, slug }) => {
  const data = demoData(today);
  const index = recordIndex(data);
  const [team] = data.teams.filter((one) => one.slug === slug);
  if (!team) throw new Error(`No team ${slug}`);
  const participations = data.participations.filter(({ teamId }) => teamId === team.id);
  const referrals = data.referrals.filter(({ teamId }) => teamId === team.id);
  const enrolledReferrals = new Set(participations.map(({ referralId }) => referralId));
  const open = participations.filter(({ closedOn }) => closedOn === null);

  test('has referrals in every stage, several in each open one', () => {
    const stages = referrals.map(({ id, decision }) =>
      referralStageOf({ decision, enrolled: enrolledReferrals.has(id), studyVisits: index.visitsOf(id) }),
    );
    expect(new Set(stages)).toEqual(new Set(referralStages));
    for (const stage of openReferralStages) {
      expect(stages.filter((other) => other === stage).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('has referrals that ask for thought', () => {
    const waiting = referrals.filter(({ decision }) => decision === null);
    const admittedAges = { from: team.admittedFromAge, to: team.admittedToAge };
    const concerns = waiting.flatMap(({ personId }) =>
      eligibilityConcerns(index.person(personId), { ...team, admittedAges }, today),
    );
    expect(concerns).toEqual(expect.arrayContaining(['outside-catchment', 'too-old']));
    expect(waiting.some(({ payingAuthorityAgreed }) => payingAuthorityAgreed === false)).toBe(true);
    expect(waiting.filter(({ source }) => source === 'SELF').length).toBeGreaterThanOrEqual(2);
    const lastYear = referrals.filter(({ decidedOn }) => decidedOn !== null && decidedOn > addMonths(today, -12));
    for (const kind of ['declined', 'withdrawn'] as const) {
      const ended = lastYear.filter(({ decision }) => decision === kind);
      expect(ended.length).toBeGreaterThan(0);
      expect(ended.every(({ decisionReason }) => decisionReason !== '')).toBe(true);
    }
  });

  test('has participations with every flag, most without a late follow-up', () => {
    const flags = open.flatMap((row) =>
      participationFlags(
        {
          enrolledOn: row.enrolledOn,
          trialDecided: row.trialDecision !== null,
          insuranceToRegister: row.insuranceToRegister,
          followUpsHeldOn: index.followUpsOf(row.id).map(({ heldOn }) => heldOn),
        },
        { trialMonths: team.trialMonths, followUpMonths: usualFollowUpMonths },
        today,
      ),
    );
    expect(new Set(flags)).toEqual(new Set(Object.keys(participationFlagLabels)));
    expect(flags.filter((flag) => flag === 'follow-up-overdue').length).toBeLessThan(open.length / 3);
  });

  test('is as large as the real teams', () => {
    expect(open.length).toBeGreaterThanOrEqual(35);
    expect(open.length).toBeLessThanOrEqual(45);
    const years = Array.from({ length: slug === 'sater' ? 6 : 10 }, (_, year) => year);
    for (const year of years) {
      const [after, to] = [addMonths(today, -12 * (year + 1)), addMonths(today, -12 * year)];
      const started = participations.filter(({ enrolledOn }) => enrolledOn > after && enrolledOn <= to).length;
      expect(started).toBeGreaterThanOrEqual(17);
      expect(started).toBeLessThanOrEqual(33);
      expect(enrolledOn(participations, to)).toBeLessThan(50);
    }
    for (const year of slug === 'sater' ? [0, 1, 2, 3] : years) {
      expect(enrolledOn(participations, addMonths(today, -12 * year))).toBeGreaterThan(28);
    }
  });

  test('has results, dropouts and lengths of stay like those of the real reports', () => {
    const closed = participations.filter(({ closedOn, dropout }) => closedOn !== null && !dropout);
    const dropouts = participations.filter(({ dropout }) => dropout);
    const results = closed.filter(({ outcome }) => outcome !== null && isResultOutcome(outcome));
    expect(results.length / closed.length).toBeGreaterThan(0.5);
    expect(results.length / closed.length).toBeLessThan(0.62);
    expect(dropouts.length / (closed.length + dropouts.length)).toBeGreaterThan(0.05);
    expect(dropouts.length / (closed.length + dropouts.length)).toBeLessThan(0.17);
    const months = closed
      .map((row) => monthsBetween(row.enrolledOn, row.closedOn ?? today))
      .toSorted((one, other) => one - other);
    const mean = months.reduce((sum, value) => sum + value, 0) / months.length;
    expect(mean).toBeGreaterThan(17);
    expect(mean).toBeLessThan(21);
    expect(months[Math.floor(months.length / 2)]).toBeLessThan(mean);
    expect(months.at(-1)).toBeGreaterThan(40);
  });

  test('has people of the team’s ages, most of them women', () => {
    const people = participations.map((row) => ({ ...index.person(row.personId), on: row.enrolledOn }));
    const ages = people.flatMap(({ birthDate, on }) => (birthDate === null ? [] : [completedYears(birthDate, on)]));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(team.admittedFromAge);
    expect(Math.max(...ages)).toBeLessThanOrEqual(team.admittedToAge);
    const women = people.filter(({ sex }) => sex === 'female').length / people.length;
    expect(women).toBeGreaterThan(0.5);
    expect(women).toBeLessThan(0.7);
    const support = participations.map(({ publicSupportMonthsBefore }) => publicSupportMonthsBefore);
    expect(support).toContain(null);
    expect(Math.max(...support.map((months) => months ?? 0))).toBeLessThanOrEqual(200);
  });
});

function enrolledOn(participations: readonly ParticipationRecord[], day: CalendarDate): number {
  return participations.filter((row) => row.enrolledOn <= day && (row.closedOn === null || row.closedOn > day)).length;
}
