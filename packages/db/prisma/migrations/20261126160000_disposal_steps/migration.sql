-- Each noun says by itself what disposal does with its rows: dispose_person runs every function named dispose_step_<noun>, in the
-- order of their names, before its own tables. A step gets the person's id, removes or empties that person's rows, and returns how
-- many of each, by the names of domain/concepts/retention/disposal-effects. Nobody but dispose_person may run one.

CREATE FUNCTION dispose_step_journal(disposed_person_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  additions bigint;
  notes bigint;
BEGIN
  DELETE FROM public.journal_addition USING public.journal_note, public.participation
   WHERE journal_note.id = journal_addition.note_id AND participation.id = journal_note.participation_id
     AND participation.person_id = disposed_person_id;
  GET DIAGNOSTICS additions = ROW_COUNT;
  DELETE FROM public.journal_note USING public.participation
   WHERE participation.id = journal_note.participation_id AND participation.person_id = disposed_person_id;
  GET DIAGNOSTICS notes = ROW_COUNT;
  RETURN jsonb_build_object('journalAddition', additions, 'journalNote', notes);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_journal(uuid) FROM PUBLIC;

CREATE OR REPLACE FUNCTION dispose_person(asked_item_id uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  item public.disposal_item;
  gone jsonb := '{}';
  affected bigint;
  step text;
  removed_by_step jsonb;
BEGIN
  SELECT disposal_item.* INTO item
    FROM public.disposal_item
    JOIN public.disposal ON disposal.id = disposal_item.disposal_id
   WHERE disposal_item.id = asked_item_id
     AND disposal_item.team_id = ANY (public.kraften_team_ids('staff'))
     AND public.kraften_actor('role') = 'team-lead'
     AND disposal.confirmed_at IS NOT NULL
     AND disposal_item.archived_at IS NOT NULL
     AND disposal_item.withdrawn_at IS NULL
     FOR UPDATE OF disposal_item;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no confirmed decision is about this' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF item.disposed_at IS NOT NULL THEN
    RETURN false;
  END IF;
  PERFORM FROM public.person WHERE id = item.person_id FOR UPDATE;
  IF EXISTS (SELECT FROM public.participation WHERE person_id = item.person_id AND closed_on IS NULL)
     OR EXISTS (SELECT FROM public.referral
                 WHERE person_id = item.person_id AND decision = 'accepted'
                   AND NOT EXISTS (SELECT FROM public.participation WHERE participation.referral_id = referral.id))
     OR EXISTS (SELECT FROM public.objection
                 WHERE person_id = item.person_id
                   AND NOT EXISTS (SELECT FROM public.objection_answer WHERE objection_id = objection.id)) THEN
    RAISE EXCEPTION 'the person is held' USING ERRCODE = 'insufficient_privilege';
  END IF;

  -- Only functions of the owner of the tables: who could make another one here could do anything already.
  FOR step IN
    SELECT quote_ident(pg_proc.proname) FROM pg_proc
     WHERE pg_proc.pronamespace = 'public'::regnamespace AND starts_with(pg_proc.proname, 'dispose_step_')
       AND pg_proc.proowner = (SELECT relowner FROM pg_class WHERE oid = 'public.person'::regclass)
     ORDER BY pg_proc.proname
  LOOP
    EXECUTE format('SELECT public.%s($1)', step) INTO STRICT removed_by_step USING item.person_id;
    gone := gone || removed_by_step;
  END LOOP;
  DELETE FROM public.consent_withdrawal USING public.consent
   WHERE consent.id = consent_withdrawal.consent_id AND consent.person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('consentWithdrawal', affected);
  DELETE FROM public.consent WHERE person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('consent', affected);
  DELETE FROM public.correction WHERE person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('correction', affected);
  DELETE FROM public.objection_answer USING public.objection
   WHERE objection.id = objection_answer.objection_id AND objection.person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('objectionAnswer', affected);
  DELETE FROM public.objection WHERE person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('objection', affected);
  DELETE FROM public.self_referral_amendment USING public.referral
   WHERE referral.id = self_referral_amendment.referral_id AND referral.person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('selfReferralAmendment', affected);
  DELETE FROM public.self_referral_submission USING public.referral
   WHERE referral.id = self_referral_submission.referral_id AND referral.person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('selfReferralSubmission', affected);
  DELETE FROM public.protected_identity WHERE person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('protectedIdentity', affected);

  UPDATE public.study_visit SET place = ''
    FROM public.referral WHERE referral.id = study_visit.referral_id AND referral.person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('studyVisit', affected);
  UPDATE public.referral
     SET referrer_name = '', referrer_contact = '', wishes = '', decision_reason = '', paying_authority_agreed = NULL,
         version = version + 1
   WHERE person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('referral', affected);
  UPDATE public.follow_up SET attendees = '', agreed = ''
    FROM public.participation
   WHERE participation.id = follow_up.participation_id AND participation.person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('followUp', affected);
  UPDATE public.work_training SET employer = '', supervisor = ''
    FROM public.participation
   WHERE participation.id = work_training.participation_id AND participation.person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('workTraining', affected);
  UPDATE public.participation
     SET first_step = '', final_documentation = '', insurance_to_register = false, trial_decision = NULL,
         trial_decided_on = NULL, wage_subsidy = NULL, other_reason = NULL, version = version + 1
   WHERE person_id = item.person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  gone := gone || jsonb_build_object('participation', affected);
  UPDATE public.person
     SET given_name = '', family_name = '', identity_number = NULL,
         identity_number_index = NULL, phone = '', email = '', postal_address = '', municipality = '',
         protected_identity = NULL, disposed_at = clock_timestamp(), version = version + 1,
         birth_date = CASE WHEN affected > 0 THEN birth_date END
   WHERE id = item.person_id;
  gone := gone || jsonb_build_object('person', 1);

  UPDATE public.disposal_item SET disposed_at = clock_timestamp(), removed = gone WHERE id = item.id;
  RETURN true;
END
$$;
