import { randomUUID } from 'node:crypto';
import { annualReportStages, editionAudiences } from '@kraften/domain/concepts/annual-report/annual-report';
import { authorities } from '@kraften/domain/concepts/authority/authority';
import { baseDataChangeKinds, baseDataParts } from '@kraften/domain/concepts/base-data/base-data-part';
import { caseDocumentKinds } from '@kraften/domain/concepts/case-document/case-document';
import { documentTypeCodes } from '@kraften/domain/concepts/case-document/document-file';
import { otherReasons } from '@kraften/domain/concepts/closing/case-closing';
import { consentCategories, consentForms, consentPurposes } from '@kraften/domain/concepts/consent/consent-codes';
import { linesOfBusiness, workPlaceStandings } from '@kraften/domain/concepts/employer/employer';
import { bookingEndings, followUpBookers, followUpParts } from '@kraften/domain/concepts/follow-up/follow-up';
import { absenceReasons, groupKinds } from '@kraften/domain/concepts/group/group-codes';
import { incomeSources } from '@kraften/domain/concepts/income-source/income-source';
import { journalNoteKinds } from '@kraften/domain/concepts/journal-note/journal-note';
import { meetingKinds } from '@kraften/domain/concepts/meeting/meeting';
import { meetingRoles } from '@kraften/domain/concepts/meeting/meeting-member';
import { presences } from '@kraften/domain/concepts/meeting/presence';
import { outcomes, resultOutcomes } from '@kraften/domain/concepts/outcome/outcome';
import { highestScores, scoreScales } from '@kraften/domain/concepts/outcome-score/outcome-score';
import { correctedRecords } from '@kraften/domain/concepts/person-rights/correction';
import { objectionOutcomes } from '@kraften/domain/concepts/person-rights/objection';
import { protectedIdentityKinds } from '@kraften/domain/concepts/protected-identity/protected-identity';
import { queueMoveReasons } from '@kraften/domain/concepts/queue/queue-move';
import { referenceLists } from '@kraften/domain/concepts/reference-list/reference-list';
import { referralDecisions } from '@kraften/domain/concepts/referral/referral';
import { referralContactWays } from '@kraften/domain/concepts/referral-contact/referral-contact';
import { referralSources } from '@kraften/domain/concepts/referral-source/referral-source';
import { reportProfileIds } from '@kraften/domain/concepts/report-profile/report-profile-id';
import { timedKinds } from '@kraften/domain/concepts/retention/retention-rules';
import { sexes } from '@kraften/domain/concepts/sex/sex';
import { studyVisitOutcomes } from '@kraften/domain/concepts/study-visit/study-visit';
import { teamSettings } from '@kraften/domain/concepts/team-settings/team-settings';
import { transferCategories } from '@kraften/domain/concepts/transfer/transfer';
import { trialDecisions } from '@kraften/domain/concepts/trial-period/trial-period';
import { twoFactorRules } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import { userRoles } from '@kraften/domain/concepts/user-role/user-role';
import { weekdayCodes } from '@kraften/domain/concepts/visit-slot/standing-time';
import { sheetFields } from '@kraften/domain/concepts/work-training/employer-sheet';
import { matchingAnswers } from '@kraften/domain/concepts/work-training/matching';
import { workTrainingEndings } from '@kraften/domain/concepts/work-training/work-training';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OwnerTransaction, Transaction } from './database';
import { databaseProblem } from './database-error';
import { describeOnEachDatabase } from './testing/test-databases';
import { insertTwoTeams, type TwoTeams } from './testing/two-teams';

const request = { requestId: null };

const codeLists: Readonly<Record<string, readonly string[]>> = {
  person_sex_check: sexes,
  person_protected_identity_check: protectedIdentityKinds,
  referral_source_check: referralSources,
  referral_decision_check: referralDecisions,
  study_visit_outcome_check: studyVisitOutcomes,
  queue_move_reason_check: queueMoveReasons,
  referral_contact_way_check: referralContactWays,
  standing_time_weekday_check: weekdayCodes,
  participation_income_source_check: incomeSources,
  participation_income_source_after_check: incomeSources,
  participation_outcome_check: outcomes,
  participation_dropout_check: resultOutcomes,
  participation_trial_decision_check: trialDecisions,
  participation_other_reason_check: otherReasons,
  membership_role_check: userRoles,
  membership_authority_check: authorities,
  invitation_role_check: userRoles,
  invitation_authority_check: authorities,
  association_two_factor_rule_check: twoFactorRules,
  historical_report_profile_check: reportProfileIds,
  team_report_profile_check: reportProfileIds,
  annual_report_profile_check: reportProfileIds,
  annual_report_stage_check: annualReportStages,
  annual_report_edition_audience_check: editionAudiences,
  staff_position_employer_check: authorities,
  work_training_ending_check: workTrainingEndings,
  outcome_score_scale_check: scoreScales,
  meeting_kind_check: meetingKinds,
  meeting_seat_authority_check: authorities,
  meeting_seat_role_check: meetingRoles,
  meeting_seat_presence_check: presences,
  meeting_member_kind_check: meetingKinds,
  meeting_member_role_check: meetingRoles,
  meeting_member_authority_check: authorities,
  consent_authority_check: authorities,
  consent_purpose_check: consentPurposes,
  consent_categories_check: consentCategories,
  consent_form_check: consentForms,
  base_data_change_part_check: baseDataParts,
  base_data_change_kind_check: baseDataChangeKinds,
  correction_about_check: correctedRecords,
  objection_answer_outcome_check: objectionOutcomes,
  disposal_item_kind_check: timedKinds,
  retention_period_kind_check: timedKinds,
  journal_note_kind_check: journalNoteKinds,
  case_contact_authority_check: authorities,
  follow_up_present_check: followUpParts,
  follow_up_booking_booked_by_check: followUpBookers,
  follow_up_booking_ending_check: bookingEndings,
  employer_line_of_business_check: linesOfBusiness,
  work_place_standing_check: workPlaceStandings,
  work_matching_answer_check: matchingAnswers,
  sheet_approval_fields_check: sheetFields,
  group_kind_check: groupKinds,
  attendance_absence_reason_check: absenceReasons,
  withdrawn_closing_outcome_check: outcomes,
  withdrawn_closing_other_reason_check: otherReasons,
  withdrawn_closing_income_source_after_check: incomeSources,
  transfer_categories_check: transferCategories,
  transfer_consent_form_check: consentForms,
  received_transfer_categories_check: transferCategories,
  received_transfer_consent_form_check: consentForms,
  case_document_kind_check: caseDocumentKinds,
  case_document_content_type_check: documentTypeCodes,
  meeting_document_content_type_check: documentTypeCodes,
  setting_change_setting_check: teamSettings,
  list_entry_list_check: referenceLists,
};

describeOnEachDatabase('the database', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
  });

  const asOwner = async <T>(work: (tx: OwnerTransaction) => Promise<T>) => await current().database.asOwner(work);
  const asStaff = async <T>(work: (tx: Transaction) => Promise<T>) =>
    await current().database.withActor(teams.alpha.staff, request, ({ tx }) => work(tx));

  const asLead = async <T>(work: (tx: Transaction) => Promise<T>) =>
    await current().database.withActor(teams.alpha.lead, request, ({ tx }) => work(tx));

  async function expectProblem(work: Promise<unknown>, kind: string, constraint: string): Promise<void> {
    const error: unknown = await work.then(
      () => null,
      (reason) => reason,
    );
    expect(databaseProblem(error)).toEqual({ kind, constraint });
  }

  test('knows the same codes as the domain', async () => {
    const rows = await asOwner(
      (tx) => tx.$queryRaw<{ name: string; definition: string }[]>`
        SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
         WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    const codesInDatabase = Object.fromEntries(
      rows
        .filter(({ definition }) => /(ANY \(|<@ )ARRAY\[/.test(definition))
        .map(({ name, definition }) => [name, [...definition.matchAll(/'([^']+)'::text/g)].map((match) => match[1])]),
    );
    expect(codesInDatabase).toEqual(codeLists);
  });

  describe('refuses a participation', () => {
    const change = (data: object) =>
      asStaff((tx) => tx.participation.update({ where: { id: teams.alpha.participationId }, data }));
    const closedOn = new Date('2026-09-30');

    test.each([
      ['closed without outcome', { closedOn }, 'participation_closed_together_check'],
      ['with an outcome while open', { outcome: 'work' }, 'participation_closed_together_check'],
      ['with an unknown outcome', { closedOn, outcome: 'arbete' }, 'participation_outcome_check'],
      [
        'closed before it began',
        { closedOn: new Date('2026-02-28'), outcome: 'work' },
        'participation_closed_after_enrolled_check',
      ],
      ['that drops out to a result', { closedOn, outcome: 'studies', dropout: true }, 'participation_dropout_check'],
      ['that drops out while open', { dropout: true }, 'participation_open_check'],
      ['transferred while open', { transferredTo: 'Avesta' }, 'participation_open_check'],
      ['with less than no support', { publicSupportMonthsBefore: -1 }, 'participation_public_support_check'],
      ['with a decision without day', { trialDecision: 'end' }, 'participation_trial_decided_together_check'],
      ['in another team', { teamId: randomUUID() }, 'participation_identity_kept'],
    ])('%s', async (_what, data, constraint) => {
      await expectProblem(change(data), 'check', constraint);
    });

    test('with no number of months of support', async () => {
      const change = (value: string) =>
        asOwner((tx) => tx.$executeRaw`UPDATE participation SET public_support_months_before = ${value}::text::float8`);
      await expectProblem(change('NaN'), 'check', 'participation_public_support_check');
      await expectProblem(change('Infinity'), 'check', 'participation_public_support_check');
    });
  });

  describe('keeps one person’s participations apart', () => {
    async function enrol(enrolledOn: string, closedOn: string | null): Promise<string> {
      const { teamId, personId, coachId } = teams.alpha;
      const [id, referralId] = [randomUUID(), randomUUID()];
      await asStaff(async (tx) => {
        await tx.referral.create({
          data: { id: referralId, teamId, personId, source: 'AF', receivedOn: new Date('2020-01-01') },
        });
        const closing = closedOn === null ? {} : { closedOn: new Date(closedOn), outcome: 'work' };
        await tx.participation.create({
          data: { id, teamId, personId, referralId, coachId, enrolledOn: new Date(enrolledOn), ...closing },
        });
      });
      return id;
    }

    test('in time', async () => {
      const overlap = ['overlap', 'participation_no_overlap'] as const;
      await expectProblem(enrol('2026-10-01', null), ...overlap);
      await expectProblem(enrol('2025-01-01', '2026-03-01'), ...overlap);
      await expectProblem(enrol('2025-01-01', null), ...overlap);
      const earlier = await enrol('2025-01-01', '2026-02-28');
      await expectProblem(enrol('2024-01-01', '2025-01-01'), ...overlap);
      const extend = asStaff((tx) =>
        tx.participation.update({ where: { id: earlier }, data: { closedOn: new Date('2026-03-01') } }),
      );
      await expectProblem(extend, ...overlap);
    });

    test('from two transactions at once', async () => {
      const attempts = await Promise.allSettled([enrol('2023-01-01', '2023-06-30'), enrol('2023-02-01', '2023-07-31')]);
      expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  test('keeps a referral with the person who is enrolled on it, and moves it before', async () => {
    const { teamId, personId, referralId } = teams.alpha;
    const [other, newReferral] = [randomUUID(), randomUUID()];
    await asStaff(async (tx) => {
      await tx.person.create({ data: { id: other, teamId, givenName: 'A', familyName: 'B', sex: 'male' } });
      await tx.referral.create({
        data: { id: newReferral, teamId, personId: other, source: 'SELF', receivedOn: new Date('2026-01-01') },
      });
    });
    await asStaff((tx) => tx.referral.update({ where: { id: newReferral }, data: { personId } }));
    const move = asStaff((tx) => tx.referral.update({ where: { id: referralId }, data: { personId: other } }));
    await expectProblem(move, 'check', 'participation_identity_kept');
  });

  test('names the constraint of a number that is taken, though the row is hidden', async () => {
    const { teamId } = teams.alpha;
    const insert = asStaff((tx) =>
      tx.person.create({
        data: {
          id: randomUUID(),
          teamId,
          givenName: 'A',
          familyName: 'B',
          sex: 'male',
          identityNumber: '199001012385',
        },
      }),
    );
    await expectProblem(insert, 'unique', 'person_team_id_identity_number_index_key');
  });

  test('decides with a day, and keeps the other rules of a referral', async () => {
    const { referralId } = teams.alpha;
    const change = (data: object) => asStaff((tx) => tx.referral.update({ where: { id: referralId }, data }));
    await expectProblem(change({ decidedOn: null }), 'check', 'referral_decided_together_check');
    await expectProblem(change({ source: 'LT' }), 'check', 'referral_source_check');
  });

  describe('refuses a work training', () => {
    const change = (data: object) =>
      asStaff((tx) => tx.workTraining.updateMany({ where: { teamId: teams.alpha.teamId }, data }));
    const endedOn = new Date('2026-08-28');

    test.each([
      ['ended without saying how', { endedOn }, 'work_training_ended_together_check'],
      ['that says how it ended while it lasts', { ending: 'completed' }, 'work_training_ended_together_check'],
      ['ended in an unknown way', { endedOn, ending: 'klar' }, 'work_training_ending_check'],
      [
        'ended before it began',
        { endedOn: new Date('2026-05-03'), ending: 'completed' },
        'work_training_ended_after_started_check',
      ],
      ['of no hours', { hoursPerWeek: 0 }, 'work_training_hours_check'],
      ['of more hours than sixty', { hoursPerWeek: 60.5 }, 'work_training_hours_check'],
      ['of somebody else', { participationId: randomUUID() }, 'work_training_identity_kept'],
    ])('%s', async (_what, data, constraint) => {
      await expectProblem(change(data), 'check', constraint);
    });

    test('but takes one that ended on its first day, of sixty hours', async () => {
      await change({ endedOn: new Date('2026-05-04'), ending: 'ended-early', hoursPerWeek: 60 });
    });
  });

  test('refuses a plan, a contact or a booking that says two things', async () => {
    const { teamId, participationId } = teams.alpha;
    const contact = asStaff((tx) =>
      tx.caseContact.create({
        data: {
          ...{ id: randomUUID(), teamId, participationId, authority: 'FK', name: 'Selam', recordedById: 'x' },
          ...{ validFrom: new Date('2026-03-02'), validTo: new Date('2026-03-01') },
        },
      }),
    );
    await expectProblem(contact, 'check', 'case_contact_days_check');
    const ended = asStaff((tx) => tx.followUpBooking.updateMany({ where: { teamId }, data: { ending: 'held' } }));
    await expectProblem(ended, 'check', 'follow_up_booking_ended_check');
    const goal = await asStaff((tx) => tx.goal.findFirstOrThrow({ where: { teamId } }));
    const next = { ...goal, id: randomUUID(), number: 2, content: {} };
    const second = asStaff((tx) => tx.goal.create({ data: next }));
    await expectProblem(second, 'unique', 'goal_current_key');
    await asStaff((tx) => tx.goal.updateMany({ where: { id: goal.id }, data: { supersededAt: new Date() } }));
    await asStaff((tx) => tx.goal.create({ data: next }));
    const elsewhere = asStaff((tx) =>
      tx.goal.create({ data: { ...next, id: randomUUID(), supersededAt: new Date() } }),
    );
    await expectProblem(elsewhere, 'unique', 'goal_goal_id_number_key');
  });

  test('keeps a saved view to codes, and nobody has two of one name or two that the list opens with', async () => {
    const { teamId } = teams.alpha;
    const view = (data: object) =>
      asStaff((tx) =>
        tx.savedView.create({
          data: { ...{ id: randomUUID(), teamId, ownerId: teams.alpha.coachId, name: 'Sena', filters: '' }, ...data },
        }),
      );
    await expectProblem(view({ filters: 'namn=Maja Berg' }), 'check', 'saved_view_filters_check');
    await view({ isFirst: true, filters: 'visa=alla&kolumner=age.coach' });
    await expectProblem(view({}), 'unique', 'saved_view_one_of_name');
    await expectProblem(view({ name: 'Alla', isFirst: true }), 'unique', 'saved_view_one_first');
    await view({ removedAt: new Date(), isFirst: true });
  });

  test('refuses a matching note that was asked on no day', async () => {
    const change = (data: object) =>
      asStaff((tx) => tx.workMatching.updateMany({ where: { teamId: teams.alpha.teamId }, data }));
    await expectProblem(change({ askedOn: null }), 'check', 'work_matching_asked_check');
    await expectProblem(change({ participationId: randomUUID() }), 'check', 'work_matching_identity_kept');
  });

  test('counts a placement that is agreed on only from its first day', async () => {
    const { teamId, participationId } = teams.alpha;
    const [begunId, agreedId] = [randomUUID(), randomUUID()];
    const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);
    const placement = { teamId, participationId, employer: 'Bageriet', hoursPerWeek: 10 };
    const counted = await asStaff(async (tx) => {
      await tx.workTraining.create({ data: { ...placement, id: begunId, startedOn: dayFromNow(-2) } });
      await tx.workTraining.create({ data: { ...placement, id: agreedId, startedOn: dayFromNow(2) } });
      return await tx.workTrainingFact.findMany({ where: { id: { in: [begunId, agreedId] } }, select: { id: true } });
    });
    expect(counted).toEqual([{ id: begunId }]);
  });

  describe('refuses a score', () => {
    const days = { date: new Date('2025-01-01') };
    const measure = async (scale: string, score: number) => {
      const { teamId, participationId } = teams.alpha;
      days.date = new Date(days.date.getTime() + 86_400_000);
      const data = { id: randomUUID(), teamId, participationId, scale, measuredOn: days.date, score };
      await asStaff((tx) => tx.outcomeScore.create({ data }));
    };

    test.each(scoreScales)('outside the scale of %s', async (scale) => {
      const outside = ['check', 'outcome_score_score_check'] as const;
      await expectProblem(measure(scale, -0.5), ...outside);
      await expectProblem(measure(scale, highestScores[scale] + 0.5), ...outside);
      await measure(scale, 0);
      await measure(scale, highestScores[scale]);
    });

    test('that is no number, on no scale, or the second of a day', async () => {
      const { teamId } = teams.alpha;
      const noNumber = asOwner((tx) => tx.$executeRaw`UPDATE outcome_score SET score = 'NaN'`);
      await expectProblem(noNumber, 'check', 'outcome_score_score_check');
      await expectProblem(measure('phq', 3), 'check', 'outcome_score_scale_check');
      const first = await asStaff((tx) => tx.outcomeScore.findFirstOrThrow({ where: { teamId } }));
      const again = asStaff((tx) => tx.outcomeScore.create({ data: { ...first, id: randomUUID() } }));
      await expectProblem(again, 'unique', 'outcome_score_participation_id_scale_measured_on_key');
      await asStaff((tx) => tx.outcomeScore.updateMany({ where: { id: first.id }, data: { correctedAt: new Date() } }));
      await asStaff((tx) => tx.outcomeScore.create({ data: { ...first, id: randomUUID() } }));
    });
  });

  test('expects somebody once at a session and calls somebody once to a meeting', async () => {
    const { teamId, sessionId, participationId, meetingId } = teams.alpha;
    const expected = asStaff((tx) =>
      tx.attendance.create({ data: { id: randomUUID(), teamId, sessionId, participationId, present: false } }),
    );
    await expectProblem(expected, 'unique', 'attendance_session_id_participation_id_key');
    const seat = await asStaff((tx) => tx.meetingSeat.findFirstOrThrow({ where: { teamId, meetingId } }));
    const again = asStaff((tx) => tx.meetingSeat.create({ data: { ...seat, id: randomUUID() } }));
    await expectProblem(again, 'unique', 'meeting_seat_meeting_id_member_id_key');
    const changed = (data: object) => asStaff((tx) => tx.meetingSeat.update({ where: { id: seat.id }, data }));
    await expectProblem(changed({ authority: 'SELF' }), 'check', 'meeting_seat_authority_check');
    await expectProblem(changed({ presence: 'late' }), 'check', 'meeting_seat_presence_check');
    const change = (data: object) => asStaff((tx) => tx.meeting.update({ where: { id: meetingId }, data }));
    await expectProblem(change({ kind: 'team' }), 'check', 'meeting_kind_kept');
    await expectProblem(change({ approvedById: 'somebody' }), 'check', 'meeting_approved_check');
  });

  test('lets no steering meeting take up a case, and a team meeting only what is one case', async () => {
    const { teamId, meetingId } = teams.alpha;
    const raised = await asStaff((tx) => tx.meetingCase.findFirstOrThrow({ where: { teamId } }));
    const raise = (data: object) =>
      asStaff((tx) => tx.meetingCase.create({ data: { ...raised, id: randomUUID(), ...data } }));
    await expectProblem(raise({ meetingId }), 'reference', 'meeting_case_meeting_id_team_id_meeting_kind_fkey');
    await expectProblem(raise({ meetingId, meetingKind: 'steering' }), 'check', 'meeting_case_team_meeting_check');
    await expectProblem(raise({ participationId: null }), 'check', 'meeting_case_one_case_check');
  });

  test('keeps approved minutes as they were', async () => {
    const { teamId } = teams.alpha;
    const id = randomUUID();
    const itemId = randomUUID();
    await asStaff(async (tx) => {
      await tx.meeting.create({ data: { id, teamId, kind: 'team', heldOn: new Date('2026-03-05') } });
      await tx.meetingItem.create({ data: { id: itemId, teamId, meetingId: id, position: 0, title: 'Ekonomi' } });
      await tx.meeting.update({ where: { id }, data: { approvedAt: new Date(), approvedById: 'somebody' } });
    });
    const changes: readonly ((tx: Transaction) => Promise<unknown>)[] = [
      (tx) => tx.meeting.update({ where: { id }, data: { place: 'Annan' } }),
      (tx) => tx.meetingItem.update({ where: { id: itemId }, data: { decided: 'Annat' } }),
      (tx) => tx.meetingItem.create({ data: { id: randomUUID(), teamId, meetingId: id, position: 1, title: 'Ny' } }),
    ];
    for (const change of changes) await expect(asStaff(change)).rejects.toThrow('the minutes have been approved');
  });

  test('keeps one cost for a category and a month, which begins on its first day', async () => {
    const { teamId } = teams.alpha;
    const { id: categoryId } = await asLead((tx) => tx.costCategory.findFirstOrThrow({ where: { teamId } }));
    const spend = (month: string) =>
      asLead((tx) =>
        tx.cost.create({
          data: { id: randomUUID(), teamId, month: new Date(month), categoryId, ore: -100, isPreliminary: false },
        }),
      );
    await expectProblem(spend('2026-03-01'), 'unique', 'cost_team_id_month_category_id_key');
    await expectProblem(spend('2026-04-02'), 'check', 'cost_month_check');
    await spend('2026-04-01');
    const moved = asLead((tx) => tx.cost.updateMany({ data: { month: new Date('2026-05-01') } }));
    await expect(moved).rejects.toThrow();
  });

  test('keeps a budget that the lead writes, with a forecast that has what its method asks for', async () => {
    const { teamId } = teams.alpha;
    const named = (name: string, years: object = {}) =>
      asLead((tx) => tx.costCategory.create({ data: { id: randomUUID(), teamId, name, position: 2, ...years } }));
    await expectProblem(named('Personal'), 'unique', 'cost_category_team_id_name_key');
    await expectProblem(named(''), 'check', 'cost_category_name_check');
    await expectProblem(named('Lokaler', { firstYear: 2026, lastYear: 2025 }), 'check', 'cost_category_years_check');
    const { id: categoryId } = await named('Lokaler', { firstYear: 2025, lastYear: 2026 });
    const foreseen = (forecast: { forecastMethod: string; forecastOre?: number; forecastFrom?: number }) =>
      asLead((tx) => tx.budgetLine.create({ data: { ...forecast, id: randomUUID(), teamId, categoryId, year: 2026 } }));
    for (const wrong of [
      { forecastMethod: 'by-month', forecastOre: 5 },
      { forecastMethod: 'typed', forecastOre: 5 },
      { forecastMethod: 'typed', forecastOre: -5, forecastFrom: 7 },
      { forecastMethod: 'deviation' },
      { forecastMethod: 'guess' },
    ]) {
      await expectProblem(foreseen(wrong), 'check', 'budget_line_forecast_check');
    }
    await foreseen({ forecastMethod: 'typed', forecastOre: 5, forecastFrom: 7 });
    const byCoach = asStaff((tx) => tx.budgetYear.create({ data: { id: randomUUID(), teamId, year: 2027 } }));
    await expect(byCoach).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'refused');
    const changed = await asStaff((tx) => tx.budgetLine.updateMany({ data: { note: 'x' } }));
    expect(changed.count).toBe(0);
  });

  test('keeps an adopted edition as it was, and no text of a report that is no draft', async () => {
    const changes: ((tx: Transaction) => Promise<unknown>)[] = [
      (tx) => tx.annualReportEdition.updateMany({ data: { title: 'Ny' } }),
      (tx) => tx.annualReportEdition.deleteMany(),
    ];
    for (const change of changes) {
      await expect(asOwner(change)).rejects.toThrow('an adopted edition is never changed');
      await expect(asLead(change)).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'refused');
    }
    const { teamId } = teams.alpha;
    const { id } = await asLead((tx) => tx.annualReport.findFirstOrThrow({ where: { teamId } }));
    const write = () => asLead((tx) => tx.annualReportText.updateMany({ data: { body: [] } }));
    expect((await write()).count).toBe(1);
    const byCoach = await asStaff((tx) => tx.annualReportText.updateMany({ data: { body: [] } }));
    expect(byCoach.count).toBe(0);
    await asLead((tx) => tx.annualReport.update({ where: { id }, data: { stage: 'review' } }));
    await expect(write()).rejects.toThrow('the report is no draft');
  });

  test('keeps a team’s guides and its limit for few people in range', async () => {
    const { teamId: id } = teams.alpha;
    const change = (data: object) => asOwner((tx) => tx.team.update({ where: { id }, data }));
    await expectProblem(change({ orsGuide: 40.5 }), 'check', 'team_guides_check');
    await expectProblem(change({ scalingReliableChange: 0 }), 'check', 'team_reliable_changes_check');
    await expectProblem(change({ hideBelow: 2 }), 'check', 'team_hide_below_check');
    await expectProblem(change({ hideBelow: 11 }), 'check', 'team_hide_below_check');
    await change({ hideBelow: 3 });
    await change({ hideBelow: 10 });
  });

  test('gives each role its reach, once', async () => {
    const { coachId, teamId } = teams.alpha;
    const { associationId } = teams;
    const insert = (reach: object, role: string) =>
      asOwner((tx) => tx.membership.create({ data: { id: randomUUID(), userId: coachId, role, ...reach } }));
    await expectProblem(insert({}, 'coach'), 'check', 'membership_reach_check');
    await expectProblem(insert({ teamId, associationId }, 'team-lead'), 'check', 'membership_reach_check');
    await expectProblem(insert({ teamId }, 'association-officer'), 'check', 'membership_reach_check');
    await expectProblem(insert({ teamId }, 'administrator'), 'check', 'membership_reach_check');
    await expectProblem(insert({ teamId }, 'manager'), 'check', 'membership_role_check');
    await insert({}, 'administrator');
    await expectProblem(insert({}, 'administrator'), 'unique', 'membership_user_id_role_team_id_association_id_key');
  });

  test('deletes no team that has people', async () => {
    const removal = asOwner((tx) => tx.team.delete({ where: { id: teams.alpha.teamId } }));
    await expect(removal).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'reference');
  });
});
