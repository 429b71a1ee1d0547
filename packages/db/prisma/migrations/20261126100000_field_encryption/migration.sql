-- DropIndex
DROP INDEX "person_team_id_family_name_given_name_idx";

-- DropIndex
DROP INDEX "person_team_id_identity_number_key";

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "identity_number_index" TEXT;

-- AlterTable
ALTER TABLE "self_referral_amendment" ADD COLUMN     "sha256_index" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "self_referral_submission" ADD COLUMN     "sha256_index" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "person_team_id_idx" ON "person"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_team_id_identity_number_index_key" ON "person"("team_id", "identity_number_index");

-- What says of whom a row is comes encrypted by the server. docs/decisions/0019 says which columns and why; rows from before
-- are encrypted by the server's next start, which notes here what it has done.

CREATE TABLE kraften_private.encryption_key (
  -- Stands before every value that the key encrypted. The key itself is never here.
  id    text PRIMARY KEY,
  -- The id, encrypted with the key: a wrong key can't read it.
  proof text NOT NULL
);

CREATE TABLE kraften_private.encrypted_table (
  table_name text PRIMARY KEY,
  columns    text NOT NULL
);

REVOKE ALL ON kraften_private.encryption_key, kraften_private.encrypted_table FROM PUBLIC;

-- The answers come encrypted, so the person's columns come beside them. An answer's hash is kept as a keyed one, and what came
-- last is known under any of the server's keys.
DROP FUNCTION amend_submission(uuid, jsonb, integer, text, text, date);
CREATE FUNCTION amend_submission(submission_key uuid, known_sha256_indexes text[], amended jsonb)
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
       WHERE id = referred.person_id;
    END IF;
  END IF;
  RETURN NEXT;
END
$$;

REVOKE ALL ON FUNCTION amend_submission(uuid, text[], jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION amend_submission(uuid, text[], jsonb) TO kraften_intake;
