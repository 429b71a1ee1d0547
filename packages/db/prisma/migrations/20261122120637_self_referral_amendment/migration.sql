-- DropIndex
DROP INDEX "self_referral_submission_idempotency_key_key";

-- DropIndex
DROP INDEX "self_referral_submission_team_id_idx";

-- CreateTable
CREATE TABLE "self_referral_amendment" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "received_on" DATE NOT NULL,
    "answers" JSONB NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "self_referral_amendment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "self_referral_amendment_team_id_idx" ON "self_referral_amendment"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "self_referral_amendment_referral_id_number_key" ON "self_referral_amendment"("referral_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "self_referral_submission_team_id_idempotency_key_key" ON "self_referral_submission"("team_id", "idempotency_key");

-- AddForeignKey
ALTER TABLE "self_referral_amendment" ADD CONSTRAINT "self_referral_amendment_referral_id_team_id_fkey" FOREIGN KEY ("referral_id", "team_id") REFERENCES "self_referral_submission"("referral_id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Staff read it; nobody adds to it but the function below.
GRANT SELECT ON self_referral_amendment TO kraften_case;

ALTER TABLE self_referral_amendment ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_of_the_team ON self_referral_amendment FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

-- A self-referral whose key was received before, in the resident's team. Other answers than the last that came are
-- appended; the referral takes a new version, so that nobody decides on answers that no longer hold. Until the decision
-- the person's row holds only what the resident wrote, and follows the later answers. Tells the number of the amendment
-- that holds (0: the first answers) and whether it came just now; no row when the team has no such key.
CREATE FUNCTION amend_submission(
  submission_key uuid, new_answers jsonb, new_schema_version integer, new_language text, new_sha256 text, amended_on date)
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
  appended := new_sha256 <> coalesce(latest.sha256, submission.sha256);
  IF appended THEN
    amendment := amendment + 1;
    INSERT INTO public.self_referral_amendment
      (id, team_id, referral_id, number, received_on, answers, schema_version, language, sha256)
    VALUES
      (gen_random_uuid(), submission.team_id, submission.referral_id, amendment, amended_on, new_answers,
       new_schema_version, new_language, new_sha256);
    UPDATE public.referral
       SET wishes = new_answers ->> 'hopes', version = version + 1
     WHERE id = submission.referral_id
     RETURNING * INTO referred;
    IF referred.decision IS NULL THEN
      UPDATE public.person
         SET given_name = new_answers ->> 'givenName',
             family_name = new_answers ->> 'familyName',
             birth_date = (new_answers ->> 'birthDate')::date,
             phone = new_answers ->> 'phone',
             email = new_answers ->> 'email',
             postal_address = new_answers ->> 'postalAddress',
             municipality = new_answers ->> 'municipality',
             version = version + 1
       WHERE id = referred.person_id;
    END IF;
  END IF;
  RETURN NEXT;
END
$$;

REVOKE ALL ON FUNCTION amend_submission(uuid, jsonb, integer, text, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION amend_submission(uuid, jsonb, integer, text, text, date) TO kraften_intake;
