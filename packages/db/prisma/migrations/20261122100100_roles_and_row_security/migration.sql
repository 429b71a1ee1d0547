-- Who may reach which rows. Every transaction of the application sets one of the four roles and says who acts; what is
-- written here holds even for a query that forgot to ask.

-- Roles belong to the whole server: another database may have made them already, perhaps this very moment.
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['kraften_case', 'kraften_figures', 'kraften_intake', 'kraften_auth'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
  END LOOP;
END
$$;

-- Gives the exclusion constraint below equality of uuids.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The actor: a JSON text in the setting kraften.actor, believed only with its seal (HMAC-SHA-256, in hexadecimal) in
-- kraften.actor_seal. Settings can be changed by any SQL; a seal can be made only by who knows the key.

CREATE SCHEMA kraften_private;

CREATE TABLE kraften_private.actor_seal_key (
  only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  -- The key of 64 bytes, each byte XOR 0x36, and XOR 0x5c: the two halves of HMAC.
  inner_key bytea NOT NULL CHECK (length(inner_key) = 64),
  outer_key bytea NOT NULL CHECK (length(outer_key) = 64)
);

REVOKE ALL ON SCHEMA kraften_private FROM PUBLIC;
REVOKE ALL ON kraften_private.actor_seal_key FROM PUBLIC;

CREATE FUNCTION kraften_private.sealed_actor() RETURNS jsonb
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  actor text := current_setting('kraften.actor', true);
  seal  text := current_setting('kraften.actor_seal', true);
  right_seal text;
BEGIN
  IF coalesce(actor, '') = '' OR coalesce(seal, '') = '' THEN
    RETURN NULL;
  END IF;
  SELECT encode(sha256(outer_key || sha256(inner_key || convert_to(actor, 'UTF8'))), 'hex')
    INTO right_seal
    FROM kraften_private.actor_seal_key;
  IF seal = right_seal THEN
    RETURN actor::jsonb;
  END IF;
  RETURN NULL;
END
$$;

-- The teams of an actor of one of these kinds; none for any other, or without a true seal.
CREATE FUNCTION kraften_team_ids(VARIADIC kinds text[]) RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(array_agg(team_id::uuid), '{}')
    FROM kraften_private.sealed_actor() AS actor, jsonb_array_elements_text(actor -> 'teamIds') AS team_id
   WHERE actor ->> 'kind' = ANY (kinds)
$$;

-- One word about the actor: kind, userId or requestId. Null where there is none.
CREATE FUNCTION kraften_actor(word text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT kraften_private.sealed_actor() ->> word $$;

REVOKE ALL ON FUNCTION kraften_private.sealed_actor() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_team_ids(VARIADIC text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_actor(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kraften_team_ids(VARIADIC text[]) TO kraften_case, kraften_figures, kraften_intake;
GRANT EXECUTE ON FUNCTION kraften_actor(text) TO kraften_case, kraften_figures, kraften_intake;

-- Codes. The lists are those of packages/domain; a test compares them.

ALTER TABLE person
  ADD CONSTRAINT person_sex_check CHECK (sex IN ('female', 'male', 'unknown'));

ALTER TABLE referral
  ADD CONSTRAINT referral_source_check CHECK (source IN ('AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'SELF', 'OTHER')),
  ADD CONSTRAINT referral_decision_check CHECK (decision IN ('accepted', 'declined', 'withdrawn')),
  ADD CONSTRAINT referral_decided_together_check CHECK ((decision IS NULL) = (decided_on IS NULL));

ALTER TABLE study_visit
  ADD CONSTRAINT study_visit_outcome_check CHECK (outcome IN ('visited', 'missed', 'cancelled'));

ALTER TABLE participation
  ADD CONSTRAINT participation_income_source_check CHECK (income_source IN (
    'social-assistance', 'sickness-benefit', 'rehabilitation-benefit', 'activity-compensation', 'activity-support',
    'unemployment-benefit', 'none', 'other')),
  ADD CONSTRAINT participation_income_source_after_check CHECK (income_source_after IN (
    'social-assistance', 'sickness-benefit', 'rehabilitation-benefit', 'activity-compensation', 'activity-support',
    'unemployment-benefit', 'none', 'other')),
  ADD CONSTRAINT participation_outcome_check CHECK (outcome IN (
    'work', 'studies', 'other-vocational-rehab', 'sickness-compensation', 'parental-leave', 'other')),
  ADD CONSTRAINT participation_trial_decision_check CHECK (trial_decision IN ('continue', 'end')),
  ADD CONSTRAINT participation_other_reason_check CHECK (other_reason IN (
    'medical-rehabilitation', 'moved', 'substance-abuse', 'does-not-want-to', 'passed-away', 'other')),
  -- Not a number and infinity are greater than every number.
  ADD CONSTRAINT participation_public_support_check
    CHECK (public_support_months_before >= 0 AND public_support_months_before < 'Infinity'),
  ADD CONSTRAINT participation_trial_decided_together_check CHECK ((trial_decision IS NULL) = (trial_decided_on IS NULL)),
  ADD CONSTRAINT participation_closed_together_check CHECK ((closed_on IS NULL) = (outcome IS NULL)),
  ADD CONSTRAINT participation_closed_after_enrolled_check CHECK (closed_on >= enrolled_on),
  ADD CONSTRAINT participation_dropout_check
    CHECK (NOT (dropout AND outcome IN ('work', 'studies', 'other-vocational-rehab'))),
  ADD CONSTRAINT participation_open_check CHECK (
    closed_on IS NOT NULL
    OR (NOT dropout AND transferred_to IS NULL AND wage_subsidy IS NULL AND other_reason IS NULL
        AND income_source_after IS NULL AND closed_by_id IS NULL)),
  -- Both days are days in the team: a new participation begins on the day after the last one at the earliest.
  ADD CONSTRAINT participation_no_overlap
    EXCLUDE USING gist (person_id WITH =, daterange(enrolled_on, closed_on, '[]') WITH &&);

ALTER TABLE membership
  ADD CONSTRAINT membership_role_check
    CHECK (role IN ('coach', 'team-lead', 'steering-member', 'association-officer', 'administrator')),
  ADD CONSTRAINT membership_reach_check CHECK (
    CASE role
      WHEN 'association-officer' THEN team_id IS NULL AND association_id IS NOT NULL
      WHEN 'administrator' THEN team_id IS NULL AND association_id IS NULL
      ELSE team_id IS NOT NULL AND association_id IS NULL
    END);

-- The same role once, also where it has no team or no association.
DROP INDEX membership_user_id_role_team_id_association_id_key;
CREATE UNIQUE INDEX membership_user_id_role_team_id_association_id_key
  ON membership (user_id, role, team_id, association_id) NULLS NOT DISTINCT;

-- A row stays the row of the same person in the same team.

CREATE FUNCTION kraften_refuse_new_identity() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'ids of a row never change: "%"', TG_NAME USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
END
$$;

CREATE TRIGGER person_identity_kept BEFORE UPDATE ON person FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
-- A referral can be moved to the row of a person whom the team knew already, until somebody is enrolled on it.
CREATE TRIGGER referral_identity_kept BEFORE UPDATE ON referral FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER study_visit_identity_kept BEFORE UPDATE ON study_visit FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.referral_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.referral_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER participation_identity_kept BEFORE UPDATE ON participation FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.person_id, OLD.referral_id)
        IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.person_id, NEW.referral_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER follow_up_identity_kept BEFORE UPDATE ON follow_up FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.participation_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.participation_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER self_referral_submission_identity_kept BEFORE UPDATE ON self_referral_submission FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.referral_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.referral_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- The audit log is only added to, and its time is the database's.

CREATE FUNCTION kraften_refuse_audit_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only added to' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT
  EXECUTE FUNCTION kraften_refuse_audit_change();

CREATE FUNCTION kraften_stamp_audit_entry() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.at := clock_timestamp();
  RETURN NEW;
END
$$;

CREATE TRIGGER audit_entry_stamped BEFORE INSERT ON audit_entry FOR EACH ROW
  EXECUTE FUNCTION kraften_stamp_audit_entry();

REVOKE ALL ON FUNCTION kraften_refuse_new_identity() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_refuse_audit_change() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_stamp_audit_entry() FROM PUBLIC;

-- Names and settings of teams are no secret.

GRANT SELECT ON association, team TO kraften_case, kraften_figures, kraften_intake;

-- Case work: the staff of a team, on the rows of that team. Nobody deletes.

GRANT SELECT, INSERT, UPDATE ON person, referral, study_visit, participation, follow_up TO kraften_case;
GRANT SELECT ON self_referral_submission TO kraften_case;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY
    ARRAY['person', 'referral', 'study_visit', 'participation', 'follow_up', 'self_referral_submission']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY staff_of_the_team ON %I TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))
         WITH CHECK (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))',
      table_name);
  END LOOP;
END
$$;

-- Colleagues: the users who share a team.

GRANT SELECT ON membership, "user" TO kraften_case;

ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_of_the_team ON membership FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

ALTER TABLE "user" ENABLE ROW LEVEL SECURITY;
CREATE POLICY colleagues ON "user" FOR SELECT TO kraften_case
  USING (EXISTS (
    SELECT FROM membership
     WHERE membership.user_id = "user".id AND membership.team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])));

-- Figures: no case table, only what has no identity. The view runs with its owner's rights and filters by itself.

CREATE VIEW participation_fact WITH (security_barrier = true) AS
SELECT participation.id,
       participation.team_id,
       participation.person_id,
       person.sex,
       person.birth_date,
       referral.source AS referral_source,
       participation.income_source,
       participation.enrolled_on,
       participation.public_support_months_before,
       participation.closed_on,
       participation.outcome,
       participation.dropout,
       participation.transferred_to
  FROM participation
  JOIN person ON person.id = participation.person_id
  JOIN referral ON referral.id = participation.referral_id
 WHERE participation.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[]);

GRANT SELECT ON participation_fact TO kraften_case, kraften_figures;

-- Intake: a resident hands in and reads nothing back.

GRANT INSERT ON person, referral, self_referral_submission TO kraften_intake;

CREATE POLICY resident_hands_in ON person FOR INSERT TO kraften_intake
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('resident'))::uuid[]));
CREATE POLICY resident_hands_in ON referral FOR INSERT TO kraften_intake
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('resident'))::uuid[])
    AND source = 'SELF' AND decision IS NULL AND decided_on IS NULL AND decided_by_id IS NULL);
CREATE POLICY resident_hands_in ON self_referral_submission FOR INSERT TO kraften_intake
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('resident'))::uuid[]));

-- How far a self-referral has come, for who has its reference and code: no name, no answer, no id.
CREATE FUNCTION open_receipt(receipt_reference text, receipt_code_hash text)
RETURNS TABLE (team_name text, received_on date, decision text, enrolled boolean, study_visits jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT team.name,
         referral.received_on,
         referral.decision,
         EXISTS (SELECT FROM public.participation WHERE participation.referral_id = referral.id),
         coalesce(
           (SELECT jsonb_agg(
                     jsonb_build_object(
                       'visitOn', study_visit.visit_on, 'visitTime', study_visit.visit_time,
                       'place', study_visit.place, 'outcome', study_visit.outcome)
                     ORDER BY study_visit.visit_on, study_visit.visit_time)
              FROM public.study_visit
             WHERE study_visit.referral_id = referral.id),
           '[]')
    FROM public.self_referral_submission AS submission
    JOIN public.referral ON referral.id = submission.referral_id
    JOIN public.team ON team.id = submission.team_id
   WHERE submission.reference = receipt_reference AND submission.code_hash = receipt_code_hash
$$;

REVOKE ALL ON FUNCTION open_receipt(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_receipt(text, text) TO kraften_intake;

-- Everybody who acts is audited as who they are; staff read their own team's log.

GRANT INSERT ON audit_entry TO kraften_case, kraften_figures, kraften_intake;
GRANT USAGE ON SEQUENCE audit_entry_id_seq TO kraften_case, kraften_figures, kraften_intake;
GRANT SELECT ON audit_entry TO kraften_case;

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY written_as_the_actor ON audit_entry FOR INSERT TO kraften_case, kraften_figures, kraften_intake
  WITH CHECK (
    actor_kind = (SELECT kraften_actor('kind'))
    AND user_id IS NOT DISTINCT FROM (SELECT kraften_actor('userId'))
    AND request_id IS NOT DISTINCT FROM (SELECT kraften_actor('requestId'))
    AND CASE actor_kind
          WHEN 'staff' THEN team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
          ELSE team_id IS NULL OR team_id = ANY ((SELECT kraften_team_ids('steering', 'resident'))::uuid[])
        END);
CREATE POLICY staff_of_the_team ON audit_entry FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

-- Signing in: users, their sessions and what they may act as, and nothing else.

GRANT SELECT, INSERT, UPDATE, DELETE ON "user", session, account, verification TO kraften_auth;
CREATE POLICY signing_in ON "user" TO kraften_auth USING (true) WITH CHECK (true);

-- Who has signed in as what is asked before there is an actor.
GRANT SELECT ON membership, team, association TO kraften_auth;
CREATE POLICY signing_in ON membership FOR SELECT TO kraften_auth USING (true);
