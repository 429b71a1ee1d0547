-- AlterTable
ALTER TABLE "person" ADD COLUMN     "disposed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "disposal" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "due_by" DATE NOT NULL,
    "reference" TEXT NOT NULL,
    "decided_by_id" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "disposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disposal_item" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "disposal_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "archive_sha256" TEXT,
    "disposed_at" TIMESTAMPTZ(3),
    "removed" JSONB NOT NULL DEFAULT '{}',
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "disposal_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "disposal_team_id_idx" ON "disposal"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "disposal_id_team_id_key" ON "disposal"("id", "team_id");

-- CreateIndex
CREATE INDEX "disposal_item_person_id_idx" ON "disposal_item"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "disposal_item_disposal_id_person_id_key" ON "disposal_item"("disposal_id", "person_id");

-- AddForeignKey
ALTER TABLE "disposal" ADD CONSTRAINT "disposal_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disposal_item" ADD CONSTRAINT "disposal_item_disposal_id_team_id_fkey" FOREIGN KEY ("disposal_id", "team_id") REFERENCES "disposal"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disposal_item" ADD CONSTRAINT "disposal_item_person_id_team_id_fkey" FOREIGN KEY ("person_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE disposal
  ADD CONSTRAINT disposal_reference_check CHECK (reference <> ''),
  ADD CONSTRAINT disposal_confirmed_together_check CHECK ((confirmed_at IS NULL) = (confirmed_by_id IS NULL));
ALTER TABLE disposal_item
  ADD CONSTRAINT disposal_item_kind_check CHECK (kind IN ('case', 'unmet-referral', 'figures', 'access-log', 'disposal-protocol')),
  ADD CONSTRAINT disposal_item_archived_together_check CHECK ((archived_at IS NULL) = (archive_sha256 IS NULL)),
  ADD CONSTRAINT disposal_item_archived_first_check CHECK (disposed_at IS NULL OR archived_at IS NOT NULL),
  ADD CONSTRAINT disposal_item_one_end_check CHECK (disposed_at IS NULL OR withdrawn_at IS NULL);

-- The team's lead decides, hands over to the archive and confirms. What was decided is never changed, and only the function
-- below says that somebody's records are gone.

GRANT SELECT, INSERT ON disposal, disposal_item TO kraften_case;
GRANT UPDATE (confirmed_by_id, confirmed_at) ON disposal TO kraften_case;
GRANT UPDATE (archived_at, archive_sha256, withdrawn_at) ON disposal_item TO kraften_case;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['disposal', 'disposal_item'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY lead_of_the_team ON %I TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]) AND (SELECT kraften_actor(''role'')) = ''team-lead'')
         WITH CHECK (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]) AND (SELECT kraften_actor(''role'')) = ''team-lead'')',
      table_name);
  END LOOP;
END
$$;

-- Who decided and who confirmed is who acts, and when is the database's time. Each happens once; a decision begins at its
-- beginning.
CREATE FUNCTION kraften_keep_disposal() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.decided_at := clock_timestamp();
    NEW.decided_by_id := public.kraften_actor('userId');
    NEW.confirmed_at := NULL;
    NEW.confirmed_by_id := NULL;
    RETURN NEW;
  END IF;
  IF OLD.confirmed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a disposal is confirmed once' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT FROM public.disposal_item
              WHERE disposal_id = OLD.id AND archived_at IS NULL AND withdrawn_at IS NULL) THEN
    RAISE EXCEPTION 'what is not in the archive is not confirmed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.confirmed_at := clock_timestamp();
  NEW.confirmed_by_id := public.kraften_actor('userId');
  RETURN NEW;
END
$$;

CREATE FUNCTION kraften_keep_disposal_item() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.archived_at := NULL;
    NEW.archive_sha256 := NULL;
    NEW.disposed_at := NULL;
    NEW.withdrawn_at := NULL;
    NEW.removed := '{}';
    IF EXISTS (SELECT FROM public.disposal WHERE id = NEW.disposal_id AND confirmed_at IS NOT NULL) THEN
      RAISE EXCEPTION 'a confirmed disposal takes nobody else' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.disposed_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'the protocol is not changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.archive_sha256 IS DISTINCT FROM OLD.archive_sha256 THEN
    NEW.archived_at := clock_timestamp();
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER disposal_kept BEFORE INSERT OR UPDATE ON disposal FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_keep_disposal();
CREATE TRIGGER disposal_item_kept BEFORE INSERT OR UPDATE ON disposal_item FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_keep_disposal_item();

-- Nobody fills in again what is gone.
CREATE FUNCTION kraften_refuse_disposed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'the person''s records have been disposed of' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER person_disposed_kept BEFORE UPDATE ON person FOR EACH ROW
  WHEN (current_user IN ('kraften_case', 'kraften_intake')
        AND (OLD.disposed_at IS NOT NULL OR NEW.disposed_at IS DISTINCT FROM OLD.disposed_at))
  EXECUTE FUNCTION kraften_refuse_disposed();
CREATE TRIGGER person_disposed_begun BEFORE INSERT ON person FOR EACH ROW
  WHEN (current_user IN ('kraften_case', 'kraften_intake') AND NEW.disposed_at IS NOT NULL)
  EXECUTE FUNCTION kraften_refuse_disposed();

-- Takes one person's identity and free text away, and leaves what figures are computed from (pseudonymisering). Only for the
-- lead of the team, and only by a decision that is about the person, is confirmed, and whose file for the archive has been
-- made. Refuses whoever is enrolled, waits or has an objection unanswered, whatever was decided. False when it has been done.
CREATE FUNCTION dispose_person(asked_item_id uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  item public.disposal_item;
  gone jsonb := '{}';
  affected bigint;
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

REVOKE ALL ON FUNCTION kraften_keep_disposal() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_keep_disposal_item() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_refuse_disposed() FROM PUBLIC;
REVOKE ALL ON FUNCTION dispose_person(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dispose_person(uuid) TO kraften_case;
