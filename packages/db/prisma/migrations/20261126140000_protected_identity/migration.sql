-- AlterTable
ALTER TABLE "person" ADD COLUMN     "protected_identity" TEXT;

-- CreateTable
CREATE TABLE "protected_identity" (
    "id" UUID NOT NULL,
    "number" BIGSERIAL NOT NULL,
    "team_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "identity_number" TEXT,
    "identity_number_index" TEXT,
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "postal_address" TEXT NOT NULL DEFAULT '',
    "municipality" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "protected_identity_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "protected_identity_person_id_idx" ON "protected_identity"("person_id");

-- CreateIndex
CREATE INDEX "protected_identity_team_id_identity_number_index_idx" ON "protected_identity"("team_id", "identity_number_index");

-- AddForeignKey
ALTER TABLE "protected_identity" ADD CONSTRAINT "protected_identity_person_id_team_id_fkey" FOREIGN KEY ("person_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE person
  ADD CONSTRAINT person_protected_identity_check
    CHECK (protected_identity IN ('confidentiality-marking', 'protected-registration')),
  -- What is kept elsewhere isn't kept here too. The name is a mask.
  ADD CONSTRAINT person_protected_row_is_bare_check CHECK (
    protected_identity IS NULL
    OR (identity_number IS NULL AND phone = '' AND email = '' AND postal_address = '' AND municipality = ''));

-- Whether who acts may see who a person with protected identity is: the team's lead, and the coach in charge of the case.
-- That the person is of the actor's team, the policies below ask by themselves.
CREATE FUNCTION kraften_may_see_identity(asked_person_id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(
    public.kraften_actor('role') = 'team-lead'
    OR EXISTS (SELECT FROM public.participation
                WHERE participation.person_id = asked_person_id
                  AND participation.coach_id = public.kraften_actor('userId')
                  AND participation.closed_on IS NULL),
    false)
$$;

-- Whether a referral is of a person whose identity who acts may not see.
CREATE FUNCTION kraften_is_masked_referral(asked_referral_id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM public.referral
      JOIN public.person ON person.id = referral.person_id
     WHERE referral.id = asked_referral_id
       AND person.protected_identity IS NOT NULL
       AND NOT public.kraften_may_see_identity(person.id))
$$;

-- The person of the actor's team to whom an identity number belongs that only the protected rows have; null for none. Who
-- asks knows the number already, under the keys that there are, and learns which record it leads to.
CREATE FUNCTION protected_person_with(asked_indexes text[]) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT person.id
    FROM public.person
    JOIN LATERAL (
      SELECT identity_number_index FROM public.protected_identity
       WHERE protected_identity.person_id = person.id ORDER BY protected_identity.number DESC LIMIT 1) AS latest ON true
   WHERE person.protected_identity IS NOT NULL
     AND person.team_id = ANY ((SELECT public.kraften_team_ids('staff'))::uuid[])
     AND latest.identity_number_index = ANY (asked_indexes)
   ORDER BY person.id
   LIMIT 1
$$;

REVOKE ALL ON FUNCTION kraften_may_see_identity(uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_is_masked_referral(uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION protected_person_with(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kraften_may_see_identity(uuid) TO kraften_case;
GRANT EXECUTE ON FUNCTION kraften_is_masked_referral(uuid) TO kraften_case;
GRANT EXECUTE ON FUNCTION protected_person_with(text[]) TO kraften_case;

-- Every colleague may write down what a person tells, and reads it back only where the identity may be seen.

GRANT SELECT, INSERT ON protected_identity TO kraften_case;
GRANT USAGE ON SEQUENCE protected_identity_number_seq TO kraften_case;

ALTER TABLE protected_identity ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_may_see ON protected_identity FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND kraften_may_see_identity(person_id));
CREATE POLICY staff_of_the_team ON protected_identity FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND recorded_by_id = (SELECT kraften_actor('userId')));

-- The time is the database's. An address that isn't written anew is the one that was known: who may not read it can't repeat it.
CREATE FUNCTION kraften_stamp_protected_identity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.recorded_at := clock_timestamp();
  IF NEW.postal_address = '' THEN
    NEW.postal_address := coalesce(
      (SELECT postal_address FROM public.protected_identity
        WHERE person_id = NEW.person_id AND team_id = NEW.team_id ORDER BY number DESC LIMIT 1),
      '');
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER protected_identity_stamped BEFORE INSERT ON protected_identity FOR EACH ROW
  EXECUTE FUNCTION kraften_stamp_protected_identity();

-- Anybody of the team protects; only who sees the identity puts it back where all see it.
CREATE FUNCTION kraften_refuse_lifting() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF current_user = 'kraften_case' AND NOT public.kraften_may_see_identity(OLD.id) THEN
    RAISE EXCEPTION 'only who may see a protected identity lifts its protection' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER person_protection_kept BEFORE UPDATE ON person FOR EACH ROW
  WHEN (OLD.protected_identity IS NOT NULL AND NEW.protected_identity IS NULL)
  EXECUTE FUNCTION kraften_refuse_lifting();

REVOKE ALL ON FUNCTION kraften_stamp_protected_identity() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_refuse_lifting() FROM PUBLIC;

-- The public form's answers say who the person is.

DROP POLICY staff_of_the_team ON self_referral_submission;
CREATE POLICY staff_of_the_team ON self_referral_submission FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND NOT kraften_is_masked_referral(referral_id));

DROP POLICY staff_of_the_team ON self_referral_amendment;
CREATE POLICY staff_of_the_team ON self_referral_amendment FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND NOT kraften_is_masked_referral(referral_id));

-- Later answers of a person who has become protected stay with the answers, where who may see the identity reads them.
CREATE OR REPLACE FUNCTION amend_submission(submission_key uuid, known_sha256_indexes text[], amended jsonb)
RETURNS TABLE (amendment integer, appended boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  submission public.self_referral_submission;
  latest public.self_referral_amendment;
  referred public.referral;
BEGIN
  SELECT * INTO submission
    FROM public.self_referral_submission
   WHERE idempotency_key = submission_key AND team_id = ANY (public.kraften_team_ids('resident'))
     FOR UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  SELECT * INTO latest
    FROM public.self_referral_amendment
   WHERE referral_id = submission.referral_id
   ORDER BY number DESC
   LIMIT 1;
  amendment := coalesce(latest.number, 0);
  appended := coalesce(latest.sha256_index, submission.sha256_index) <> ALL (known_sha256_indexes);
  IF appended THEN
    amendment := amendment + 1;
    INSERT INTO public.self_referral_amendment
      (id, team_id, referral_id, number, received_on, answers, schema_version, language, sha256, sha256_index)
    VALUES
      (gen_random_uuid(), submission.team_id, submission.referral_id, amendment, (amended ->> 'received_on')::date,
       amended -> 'answers', (amended ->> 'schema_version')::integer, amended ->> 'language', amended ->> 'sha256',
       amended ->> 'sha256_index');
    UPDATE public.referral
       SET wishes = amended ->> 'wishes', version = version + 1
     WHERE id = submission.referral_id
     RETURNING * INTO referred;
    IF referred.decision IS NULL THEN
      UPDATE public.person
         SET given_name = amended ->> 'given_name',
             family_name = amended ->> 'family_name',
             birth_date = (amended ->> 'birth_date')::date,
             phone = amended ->> 'phone',
             email = amended ->> 'email',
             postal_address = amended ->> 'postal_address',
             municipality = amended ->> 'municipality',
             version = version + 1
       WHERE id = referred.person_id AND protected_identity IS NULL;
    END IF;
  END IF;
  RETURN NEXT;
END
$$;
