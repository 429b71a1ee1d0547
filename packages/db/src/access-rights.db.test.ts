import { expect, test } from 'vitest';
import { databaseProblem } from './database-error';
import { Prisma } from './generated/prisma/client';
import { describeOnEachDatabase } from './testing/test-databases';

function refused(error: unknown): boolean {
  return databaseProblem(error)?.kind === 'refused';
}

describeOnEachDatabase('a query that forgot the actor', (current) => {
  test('is refused on every table, view and sequence', async () => {
    const relations = await current().sqlWithoutActor(`
      SELECT format('%I.%I', nspname, relname) AS name, relkind
        FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
       WHERE nspname IN ('public', 'kraften_private') AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')`);
    expect(relations.length).toBeGreaterThan(16);
    for (const { name, relkind } of relations) {
      const statements =
        relkind === 'S'
          ? [`SELECT nextval('${name}')`]
          : [`SELECT FROM ${name}`, `DELETE FROM ${name}`, `INSERT INTO ${name} DEFAULT VALUES`, `TRUNCATE ${name}`];
      for (const statement of relkind === 'v' ? statements.slice(0, 1) : statements) {
        await expect(current().sqlWithoutActor(statement), statement).rejects.toSatisfy(refused);
      }
    }
  });

  test('is refused every function of ours', async () => {
    for (const call of [
      `open_receipt('x', 'y')`,
      `amend_submission(gen_random_uuid(), '{}', '{}')`,
      `choose_two_factor_rule(gen_random_uuid(), 'nobody')`,
      `take_provider_roles('x', gen_random_uuid(), 'y', '[]', 'z')`,
      `kraften_team_ids('staff')`,
      `kraften_actor('kind')`,
      `kraften_consent_ends_at('2026-01-07')`,
      'dispose_person(gen_random_uuid())',
      'undo_import(gen_random_uuid())',
      'carry_out_person_merge(gen_random_uuid())',
      'undo_person_merge(gen_random_uuid())',
      'send_transfer(gen_random_uuid())',
      'kraften_is_sending(gen_random_uuid())',
      'kraften_is_sending_to_meeting(gen_random_uuid())',
      'dispose_step_journal(gen_random_uuid())',
      'kraften_private.sealed_actor()',
      'kraften_private.chain_audit_entry(NULL)',
    ]) {
      await expect(current().sqlWithoutActor(`SELECT ${call}`), call).rejects.toSatisfy(refused);
    }
  });
});

describeOnEachDatabase('rights in the database', (current) => {
  async function ownerRows(sql: string): Promise<Record<string, unknown>[]> {
    return await current().database.asOwner(async (tx) => await tx.$queryRaw(Prisma.raw(sql)));
  }

  test('every table with a team has row-level security and a policy', async () => {
    const rows = await ownerRows(`
      SELECT relname AS name, relrowsecurity AS secured, count(pg_policy.oid)::int AS policies
        FROM pg_class
        JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'team_id'
        LEFT JOIN pg_policy ON polrelid = pg_class.oid
       WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
       GROUP BY relname, relrowsecurity ORDER BY relname`);
    expect(rows.map(({ name }) => name)).toEqual([
      'annual_report',
      'annual_report_comment',
      'annual_report_edition',
      'annual_report_text',
      'attendance',
      'audit_entry',
      'audit_review',
      'base_data_change',
      'budget_allocation',
      'budget_change',
      'budget_import',
      'budget_line',
      'budget_year',
      'calendar_link',
      'case_contact',
      'case_document',
      'case_document_part',
      'closing_draft',
      'consent',
      'consent_withdrawal',
      'correction',
      'cost',
      'cost_category',
      'disposal',
      'disposal_item',
      'employer',
      'enrolment_draft',
      'follow_up',
      'follow_up_booking',
      'goal',
      'group',
      'group_member',
      'group_session',
      'historical_report',
      'import_batch',
      'intake_stop',
      'invitation',
      'journal_addition',
      'journal_note',
      'list_entry',
      'list_entry_change',
      'meeting',
      'meeting_addition',
      'meeting_case',
      'meeting_document',
      'meeting_document_part',
      'meeting_item',
      'meeting_member',
      'meeting_proposal',
      'meeting_seat',
      'meeting_share',
      'membership',
      'objection',
      'objection_answer',
      'outcome_score',
      'participation',
      'person',
      'person_difference',
      'person_merge',
      'protected_identity',
      'queue_move',
      'received_transfer',
      'referral',
      'referral_contact',
      'retention_period',
      'saved_view',
      'self_referral_amendment',
      'self_referral_submission',
      'setting_change',
      'sheet_approval',
      'staff_position',
      'standing_time',
      'study_visit',
      'transfer',
      'withdrawn_closing',
      'work_matching',
      'work_place',
      'work_training',
    ]);
    expect(rows.filter(({ secured, policies }) => secured !== true || Number(policies) === 0)).toEqual([]);
  });

  test('are these and no others', async () => {
    const rows = await ownerRows(`
      SELECT coalesce(grantee::regrole::text, '?') AS role, relname AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
        FROM pg_class, aclexplode(relacl)
       WHERE relnamespace IN ('public'::regnamespace, 'kraften_private'::regnamespace)
         AND grantee <> relowner
       GROUP BY grantee, relname
       ORDER BY 1, 2`);
    expect(rows.map(({ role, name, rights }) => `${role}: ${name}: ${rights}`)).toEqual([
      'kraften_accounts: association: SELECT',
      'kraften_accounts: audit_entry: INSERT',
      'kraften_accounts: audit_entry_id_seq: USAGE',
      'kraften_accounts: invitation: INSERT SELECT',
      'kraften_accounts: membership: DELETE SELECT',
      'kraften_accounts: team: SELECT',
      'kraften_auth: account: DELETE INSERT SELECT UPDATE',
      'kraften_auth: association: SELECT',
      'kraften_auth: audit_entry: INSERT',
      'kraften_auth: audit_entry_id_seq: USAGE',
      'kraften_auth: invitation: SELECT',
      'kraften_auth: membership: SELECT',
      'kraften_auth: passkey: DELETE INSERT SELECT UPDATE',
      'kraften_auth: session: DELETE INSERT SELECT UPDATE',
      'kraften_auth: sign_in_tries: DELETE INSERT SELECT UPDATE',
      'kraften_auth: team: SELECT',
      'kraften_auth: two_factor: DELETE INSERT SELECT UPDATE',
      'kraften_auth: user: DELETE INSERT SELECT UPDATE',
      'kraften_auth: verification: DELETE INSERT SELECT UPDATE',
      'kraften_case: annual_report: INSERT SELECT',
      'kraften_case: annual_report_comment: INSERT SELECT',
      'kraften_case: annual_report_edition: INSERT SELECT',
      'kraften_case: annual_report_text: INSERT SELECT',
      'kraften_case: association: SELECT',
      'kraften_case: attendance: INSERT SELECT UPDATE',
      'kraften_case: audit_entry: INSERT SELECT',
      'kraften_case: audit_entry_id_seq: USAGE',
      'kraften_case: audit_review: INSERT SELECT',
      'kraften_case: base_data_change: INSERT SELECT',
      'kraften_case: budget_allocation: INSERT SELECT',
      'kraften_case: budget_change: INSERT SELECT',
      'kraften_case: budget_import: INSERT SELECT',
      'kraften_case: budget_line: INSERT SELECT',
      'kraften_case: budget_year: INSERT SELECT',
      'kraften_case: calendar_link: INSERT SELECT',
      'kraften_case: case_contact: INSERT SELECT',
      'kraften_case: case_document: INSERT SELECT',
      'kraften_case: case_document_part: INSERT SELECT',
      'kraften_case: closing_draft: INSERT SELECT',
      'kraften_case: consent: INSERT SELECT',
      'kraften_case: consent_withdrawal: INSERT SELECT',
      'kraften_case: correction: INSERT SELECT',
      'kraften_case: cost: INSERT SELECT',
      'kraften_case: cost_category: INSERT SELECT',
      'kraften_case: cost_fact: SELECT',
      'kraften_case: disposal: INSERT SELECT',
      'kraften_case: disposal_item: INSERT SELECT',
      'kraften_case: employer: INSERT SELECT UPDATE',
      'kraften_case: enrolment_draft: INSERT SELECT',
      'kraften_case: follow_up: INSERT SELECT',
      'kraften_case: follow_up_booking: INSERT SELECT',
      'kraften_case: follow_up_fact: SELECT',
      'kraften_case: goal: INSERT SELECT',
      'kraften_case: group: INSERT SELECT UPDATE',
      'kraften_case: group_member: INSERT SELECT',
      'kraften_case: group_session: INSERT SELECT UPDATE',
      'kraften_case: historical_report: INSERT SELECT UPDATE',
      'kraften_case: import_batch: INSERT SELECT',
      'kraften_case: income_after_fact: SELECT',
      'kraften_case: intake_stop: INSERT SELECT',
      'kraften_case: journal_addition: INSERT SELECT',
      'kraften_case: journal_note: INSERT SELECT',
      'kraften_case: list_entry: INSERT SELECT',
      'kraften_case: list_entry_change: SELECT',
      'kraften_case: meeting: INSERT SELECT UPDATE',
      'kraften_case: meeting_addition: INSERT SELECT',
      'kraften_case: meeting_case: INSERT SELECT UPDATE',
      'kraften_case: meeting_document: INSERT SELECT',
      'kraften_case: meeting_document_part: INSERT SELECT',
      'kraften_case: meeting_fact: SELECT',
      'kraften_case: meeting_item: INSERT SELECT UPDATE',
      'kraften_case: meeting_member: INSERT SELECT UPDATE',
      'kraften_case: meeting_proposal: SELECT',
      'kraften_case: meeting_seat: INSERT SELECT UPDATE',
      'kraften_case: meeting_share: INSERT SELECT',
      'kraften_case: membership: SELECT',
      'kraften_case: objection: INSERT SELECT',
      'kraften_case: objection_answer: INSERT SELECT',
      'kraften_case: outcome_score: INSERT SELECT',
      'kraften_case: outcome_score_fact: SELECT',
      'kraften_case: participation: INSERT SELECT UPDATE',
      'kraften_case: participation_fact: SELECT',
      'kraften_case: person: INSERT SELECT UPDATE',
      'kraften_case: person_difference: INSERT SELECT',
      'kraften_case: person_merge: INSERT SELECT',
      'kraften_case: protected_identity: INSERT SELECT',
      'kraften_case: protected_identity_number_seq: USAGE',
      'kraften_case: queue_move: INSERT SELECT',
      'kraften_case: received_transfer: SELECT',
      'kraften_case: referral: INSERT SELECT UPDATE',
      'kraften_case: referral_contact: INSERT SELECT',
      'kraften_case: referral_fact: SELECT',
      'kraften_case: retention_period: INSERT SELECT',
      'kraften_case: saved_view: INSERT SELECT',
      'kraften_case: self_referral_amendment: SELECT',
      'kraften_case: self_referral_submission: SELECT',
      'kraften_case: session_fact: SELECT',
      'kraften_case: setting_change: INSERT SELECT',
      'kraften_case: sheet_approval: INSERT SELECT',
      'kraften_case: staff_position: INSERT SELECT',
      'kraften_case: standing_time: INSERT SELECT',
      'kraften_case: study_visit: INSERT SELECT UPDATE',
      'kraften_case: team: SELECT',
      'kraften_case: transfer: INSERT SELECT',
      'kraften_case: user: SELECT',
      'kraften_case: withdrawn_closing: INSERT SELECT',
      'kraften_case: work_matching: INSERT SELECT UPDATE',
      'kraften_case: work_place: INSERT SELECT UPDATE',
      'kraften_case: work_training: INSERT SELECT UPDATE',
      'kraften_case: work_training_fact: SELECT',
      'kraften_figures: association: SELECT',
      'kraften_figures: audit_entry: INSERT',
      'kraften_figures: audit_entry_id_seq: USAGE',
      'kraften_figures: budget_allocation: INSERT SELECT',
      'kraften_figures: budget_change: INSERT',
      'kraften_figures: budget_line: SELECT',
      'kraften_figures: budget_year: SELECT',
      'kraften_figures: cost: SELECT',
      'kraften_figures: cost_category: SELECT',
      'kraften_figures: cost_fact: SELECT',
      'kraften_figures: follow_up_fact: SELECT',
      'kraften_figures: income_after_fact: SELECT',
      'kraften_figures: meeting_fact: SELECT',
      'kraften_figures: meeting_proposal: INSERT SELECT',
      'kraften_figures: outcome_score_fact: SELECT',
      'kraften_figures: participation_fact: SELECT',
      'kraften_figures: referral_fact: SELECT',
      'kraften_figures: session_fact: SELECT',
      'kraften_figures: steering_meeting: SELECT',
      'kraften_figures: steering_meeting_addition: SELECT',
      'kraften_figures: steering_meeting_document: SELECT',
      'kraften_figures: steering_meeting_document_part: SELECT',
      'kraften_figures: steering_meeting_item: SELECT',
      'kraften_figures: steering_meeting_seat: SELECT',
      'kraften_figures: steering_staff_position: SELECT',
      'kraften_figures: team: SELECT',
      'kraften_figures: work_training_fact: SELECT',
      'kraften_intake: association: SELECT',
      'kraften_intake: audit_entry: INSERT',
      'kraften_intake: audit_entry_id_seq: USAGE',
      'kraften_intake: person: INSERT',
      'kraften_intake: referral: INSERT',
      'kraften_intake: self_referral_submission: INSERT',
      'kraften_intake: team: SELECT',
      'kraften_representative: audit_entry: INSERT',
      'kraften_representative: audit_entry_id_seq: USAGE',
      'kraften_representative: shared_case: SELECT',
      'kraften_representative: shared_follow_up: SELECT',
      'kraften_representative: team: SELECT',
    ]);
  });

  test('to single columns are these', async () => {
    const rows = await ownerRows(`
      SELECT grantee::regrole::text || ': ' || relname || ': ' || privilege_type AS granted,
             string_agg(attname, ' ' ORDER BY attname) AS columns
        FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid, aclexplode(attacl)
       WHERE relnamespace IN ('public'::regnamespace, 'kraften_private'::regnamespace)
       GROUP BY 1`);
    expect(rows).toEqual([
      { granted: 'kraften_accounts: invitation: UPDATE', columns: 'withdrawn_at' },
      { granted: 'kraften_accounts: passkey: SELECT', columns: 'id user_id' },
      { granted: 'kraften_accounts: user: SELECT', columns: 'email id name two_factor_enabled' },
      { granted: 'kraften_auth: calendar_link: SELECT', columns: 'ended_at id key_hash team_id user_id' },
      {
        granted: 'kraften_auth: meeting_share: SELECT',
        columns: 'created_by_id ended_at expires_at id key_hash meeting_id period_from period_to team_id',
      },
      {
        granted: 'kraften_case: annual_report: UPDATE',
        columns: 'period_from period_to profile stage title version',
      },
      { granted: 'kraften_case: annual_report_comment: UPDATE', columns: 'resolved_at resolved_by_id' },
      { granted: 'kraften_case: annual_report_text: UPDATE', columns: 'body version written_at written_by_id' },
      {
        granted: 'kraften_case: budget_allocation: UPDATE',
        columns: 'allocated_ore decided_on note version',
      },
      { granted: 'kraften_case: budget_import: UPDATE', columns: 'undone_at undone_by_id' },
      {
        granted: 'kraften_case: budget_line: UPDATE',
        columns: 'budget_ore forecast_from forecast_method forecast_ore note version',
      },
      { granted: 'kraften_case: budget_year: UPDATE', columns: 'applied_ore note version' },
      { granted: 'kraften_case: calendar_link: UPDATE', columns: 'ended_at last_fetched_at' },
      {
        granted: 'kraften_case: case_contact: UPDATE',
        columns: 'authority email name phone role valid_from valid_to version',
      },
      {
        granted: 'kraften_case: case_document: UPDATE',
        columns:
          'completed_at content_type dated_on discarded_at kind strike_reason struck_at struck_by_id title version',
      },
      { granted: 'kraften_case: case_document_part: UPDATE', columns: 'content' },
      { granted: 'kraften_case: closing_draft: UPDATE', columns: 'changed_at changed_by_id text version' },
      { granted: 'kraften_case: cost: UPDATE', columns: 'is_preliminary ore version' },
      { granted: 'kraften_case: cost_category: UPDATE', columns: 'first_year last_year name position version' },
      { granted: 'kraften_case: disposal: UPDATE', columns: 'confirmed_at confirmed_by_id' },
      { granted: 'kraften_case: disposal_item: UPDATE', columns: 'archive_sha256 archived_at withdrawn_at' },
      { granted: 'kraften_case: enrolment_draft: UPDATE', columns: 'changed_at changed_by_id content version' },
      { granted: 'kraften_case: follow_up: UPDATE', columns: 'corrected_at' },
      {
        granted: 'kraften_case: follow_up_booking: UPDATE',
        columns: 'booked_by ended_at ending place planned_on planned_time version',
      },
      { granted: 'kraften_case: goal: UPDATE', columns: 'superseded_at' },
      { granted: 'kraften_case: group_member: UPDATE', columns: 'joined_on left_on version' },
      {
        granted: 'kraften_case: intake_stop: UPDATE',
        columns: 'ends_on public_text reason starts_on version withdrawn',
      },
      {
        granted: 'kraften_case: journal_note: UPDATE',
        columns: 'changed_at discarded_at happened_on kind signed_at text version',
      },
      {
        granted: 'kraften_case: list_entry: UPDATE',
        columns: 'external_code label note offered valid_from valid_to version',
      },
      {
        granted: 'kraften_case: meeting_document: UPDATE',
        columns: 'completed_at content_type discarded_at struck_at struck_by_id',
      },
      { granted: 'kraften_case: meeting_document_part: UPDATE', columns: 'content' },
      {
        granted: 'kraften_case: meeting_proposal: UPDATE',
        columns: 'answer answered_at answered_by_id item_id version',
      },
      { granted: 'kraften_case: meeting_share: UPDATE', columns: 'ended_at' },
      { granted: 'kraften_case: outcome_score: UPDATE', columns: 'corrected_at' },
      {
        granted: 'kraften_case: saved_view: UPDATE',
        columns: 'filters is_first is_shared name name_index removed_at version',
      },
      {
        granted: 'kraften_case: staff_position: UPDATE',
        columns: 'employer ends_on name percent role starts_on version',
      },
      { granted: 'kraften_case: standing_time: UPDATE', columns: 'capacity excepted_on valid_until version' },
      {
        granted: 'kraften_case: team: UPDATE',
        columns:
          'admitted_from_age admitted_to_age capacity catchment follow_up_months hide_below name ors_guide ors_reliable_change' +
          ' report_profile' +
          ' scales_licensed_on scaling_guide scaling_reliable_change srs_guide srs_reliable_change trial_months version weekly_attendance',
      },
      {
        granted: 'kraften_figures: annual_report_edition: SELECT',
        columns: 'adopted_at audience content id number period_from period_to report_id sha256 team_id title',
      },
      {
        granted: 'kraften_figures: budget_allocation: UPDATE',
        columns: 'allocated_ore decided_on note version',
      },
      {
        granted: 'kraften_figures: budget_change: SELECT',
        columns: 'after before changed_at field id team_id year',
      },
      {
        granted: 'kraften_figures: historical_report: SELECT',
        columns: 'figures id period_from period_to profile team_id title',
      },
      { granted: 'kraften_figures: meeting_proposal: UPDATE', columns: 'is_withdrawn reason title version' },
      {
        granted: 'kraften_intake: intake_stop: SELECT',
        columns: 'ends_on id public_text starts_on team_id withdrawn',
      },
    ]);
  });

  test('to functions are these, and definer functions have a fixed search path', async () => {
    const rows = await ownerRows(`
      SELECT proname AS name, prosecdef AS definer, coalesce(array_to_string(proconfig, ' '), '') AS settings,
             coalesce((SELECT string_agg(grantee::regrole::text, ' ' ORDER BY grantee::regrole::text)
                         FROM aclexplode(proacl) WHERE grantee <> proowner), '') AS callers,
             proacl IS NULL AS public
        FROM pg_proc
       WHERE pronamespace IN ('public'::regnamespace, 'kraften_private'::regnamespace)
         AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
       ORDER BY proname`);
    expect(rows.map(({ name, callers }) => `${name}: ${callers}`)).toEqual([
      'amend_submission: kraften_intake',
      'audit_text: ',
      'carry_out_person_merge: kraften_case',
      'chain_audit_entry: ',
      'chain_inserted_audit_entry: ',
      'choose_two_factor_rule: kraften_accounts',
      'choose_visit_by_receipt: kraften_intake',
      'dispose_person: kraften_case',
      'dispose_step_action_plan: ',
      'dispose_step_base_data: ',
      'dispose_step_case_document: ',
      'dispose_step_closing: ',
      'dispose_step_enrolment_draft: ',
      'dispose_step_group: ',
      'dispose_step_journal: ',
      'dispose_step_meeting: ',
      'dispose_step_person_merge: ',
      'dispose_step_queue_move: ',
      'dispose_step_referral: ',
      'dispose_step_referral_contact: ',
      'dispose_step_study_visit: ',
      'dispose_step_work_training: ',
      'kraften_actor: kraften_accounts kraften_case kraften_figures kraften_intake kraften_representative',
      'kraften_check_visit_place: ',
      'kraften_consent_ends_at: kraften_representative',
      'kraften_group_places: kraften_case',
      'kraften_group_ranks: kraften_case',
      'kraften_is_masked_referral: kraften_case',
      'kraften_is_sending: kraften_case',
      'kraften_is_sending_to_meeting: kraften_case',
      'kraften_keep_disposal: ',
      'kraften_keep_disposal_item: ',
      'kraften_keep_group_places: ',
      'kraften_keep_list_entry_change: ',
      'kraften_keep_participation_person: ',
      'kraften_keep_seen_by: ',
      'kraften_keeps_all_accounts: kraften_accounts',
      'kraften_may_see_identity: kraften_case',
      'kraften_move_rows_of_person: ',
      'kraften_only_in_own_teams: kraften_accounts',
      'kraften_person_columns: ',
      'kraften_receipt: ',
      'kraften_refuse_approved_meeting: ',
      'kraften_refuse_audit_change: ',
      'kraften_refuse_disposed: ',
      'kraften_refuse_edition_change: ',
      'kraften_refuse_lifting: ',
      'kraften_refuse_new_identity: ',
      'kraften_refuse_of_approved_meeting: ',
      'kraften_refuse_of_disposed: ',
      'kraften_refuse_review_change: ',
      'kraften_refuse_silent_reopening: ',
      'kraften_refuse_written_report: ',
      'kraften_roles_to_provide: ',
      'kraften_rows_of_person: ',
      'kraften_stamp_audit_entry: ',
      'kraften_stamp_case_document: ',
      'kraften_stamp_closing_draft: ',
      'kraften_stamp_consent: ',
      'kraften_stamp_edition: ',
      'kraften_stamp_import_batch: ',
      'kraften_stamp_intake_stop: ',
      'kraften_stamp_journal_addition: ',
      'kraften_stamp_journal_note: ',
      'kraften_stamp_person_difference: ',
      'kraften_stamp_person_merge: ',
      'kraften_stamp_protected_identity: ',
      'kraften_stamp_queue_move: ',
      'kraften_stamp_recorded_at: ',
      'kraften_stamp_referral_contact: ',
      'kraften_stamp_retention_period: ',
      'kraften_stamp_review: ',
      'kraften_stamp_setting_change: ',
      'kraften_stamp_withdrawal: ',
      'kraften_stamp_withdrawn_closing: ',
      'kraften_team_ids: kraften_accounts kraften_case kraften_figures kraften_intake kraften_representative',
      'open_receipt: kraften_intake',
      'protected_person_with: kraften_case',
      'sealed_actor: ',
      'send_transfer: kraften_case',
      'take_provider_roles: kraften_auth',
      'team_visit_times: kraften_intake',
      'undo_import: kraften_case',
      'undo_person_merge: kraften_case',
      'use_invitation: kraften_auth',
      'withdraw_by_receipt: kraften_intake',
      'write_on_receipt: kraften_intake',
    ]);
    for (const row of rows) expect(row).toMatchObject({ public: false, settings: 'search_path=pg_catalog, pg_temp' });
  });

  test('the roles of actors can neither sign in nor pass row-level security', async () => {
    const rows = await ownerRows(`
      SELECT rolname FROM pg_roles
       WHERE rolname IN ('kraften_case', 'kraften_figures', 'kraften_intake', 'kraften_auth', 'kraften_accounts', 'kraften_representative')
         AND NOT (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`);
    expect(rows.length).toBe(6);
  });
});
