-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "imported_by_id" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "file_name" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "heading_hash" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "row_count" INTEGER NOT NULL,
    "person_ids" UUID[],
    "referral_ids" UUID[],
    "participation_ids" UUID[],
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" TEXT,

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_batch_team_id_imported_at_idx" ON "import_batch"("team_id", "imported_at");

-- CreateIndex
CREATE INDEX "import_batch_team_id_heading_hash_idx" ON "import_batch"("team_id", "heading_hash");

-- The same list stands once, unless it was undone. Two windows that import it at the same time can't both.
CREATE UNIQUE INDEX import_batch_once ON import_batch (team_id, content_hash) WHERE undone_at IS NULL;

ALTER TABLE import_batch
  ADD CONSTRAINT import_batch_row_count_check CHECK (row_count > 0),
  ADD CONSTRAINT import_batch_undone_together_check CHECK ((undone_at IS NULL) = (undone_by_id IS NULL));

-- The lead alone imports, and no role changes what was imported: undoing it is a function's.
GRANT SELECT, INSERT ON import_batch TO kraften_case;

ALTER TABLE import_batch ENABLE ROW LEVEL SECURITY;
CREATE POLICY lead_read ON import_batch FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');
CREATE POLICY lead_import ON import_batch FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND (SELECT kraften_actor('role')) = 'team-lead'
    AND imported_by_id = (SELECT kraften_actor('userId'))
    AND undone_at IS NULL);

-- Times are the database's, whatever the application says.
CREATE FUNCTION kraften_stamp_import_batch() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.imported_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER import_batch_stamped BEFORE INSERT ON import_batch FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_import_batch();
REVOKE ALL ON FUNCTION kraften_stamp_import_batch() FROM PUBLIC;

-- Takes back what a list became, within a day and while nobody has built on it. What was built is found by the foreign keys
-- that there are, so that a table that comes later counts as well. Gives the ids of persons who stand in the way, and then
-- nothing is taken back; an empty array when all of it is.
CREATE FUNCTION undo_import(asked_id uuid) RETURNS uuid[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  batch public.import_batch;
  link record;
  found_ids uuid[];
  blocked uuid[] := '{}';
BEGIN
  SELECT import_batch.* INTO batch FROM public.import_batch
   WHERE id = asked_id
     AND team_id = ANY (public.kraften_team_ids('staff'))
     AND public.kraften_actor('role') = 'team-lead'
     AND undone_at IS NULL
     AND imported_at > clock_timestamp() - interval '1 day'
     FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no such import to undo' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM FROM public.person WHERE id = ANY (batch.person_ids) FOR UPDATE;
  PERFORM FROM public.referral WHERE id = ANY (batch.referral_ids) FOR UPDATE;
  PERFORM FROM public.participation WHERE id = ANY (batch.participation_ids) FOR UPDATE;

  SELECT array_agg(person_id) INTO found_ids FROM (
    SELECT id AS person_id FROM public.person WHERE id = ANY (batch.person_ids) AND version > 1
    UNION SELECT person_id FROM public.referral WHERE id = ANY (batch.referral_ids) AND version > 1
    UNION SELECT person_id FROM public.participation WHERE id = ANY (batch.participation_ids) AND version > 1
    UNION SELECT person_id FROM public.referral WHERE person_id = ANY (batch.person_ids) AND NOT id = ANY (batch.referral_ids)
    UNION SELECT person_id FROM public.participation
           WHERE (person_id = ANY (batch.person_ids) OR referral_id = ANY (batch.referral_ids))
             AND NOT id = ANY (batch.participation_ids)) AS changed;
  blocked := blocked || coalesce(found_ids, '{}');

  FOR link IN
    SELECT con.conrelid::regclass AS child, parent.relname AS parent_name, att.attname AS child_column
      FROM pg_constraint con
      JOIN pg_class parent ON parent.oid = con.confrelid
      CROSS JOIN LATERAL unnest(con.conkey, con.confkey) AS keys(child_key, parent_key)
      JOIN pg_attribute att ON att.attrelid = con.conrelid AND att.attnum = keys.child_key
      JOIN pg_attribute parent_att ON parent_att.attrelid = con.confrelid AND parent_att.attnum = keys.parent_key
     WHERE con.contype = 'f' AND parent_att.attname = 'id'
       AND con.confrelid IN ('public.person'::regclass, 'public.referral'::regclass, 'public.participation'::regclass)
       AND con.conrelid NOT IN ('public.person'::regclass, 'public.referral'::regclass, 'public.participation'::regclass)
  LOOP
    EXECUTE format(
      CASE link.parent_name
        WHEN 'person' THEN 'SELECT array_agg(child.%2$I) FROM %1$s AS child WHERE child.%2$I = ANY ($1)'
        WHEN 'referral' THEN
          'SELECT array_agg(referral.person_id) FROM %1$s AS child JOIN public.referral ON referral.id = child.%2$I WHERE referral.id = ANY ($2)'
        ELSE
          'SELECT array_agg(participation.person_id) FROM %1$s AS child JOIN public.participation ON participation.id = child.%2$I WHERE participation.id = ANY ($3)'
      END, link.child, link.child_column)
      INTO found_ids USING batch.person_ids, batch.referral_ids, batch.participation_ids;
    blocked := blocked || coalesce(found_ids, '{}');
  END LOOP;
  IF cardinality(blocked) > 0 THEN
    RETURN ARRAY(SELECT DISTINCT unnest(blocked));
  END IF;

  DELETE FROM public.participation WHERE id = ANY (batch.participation_ids);
  DELETE FROM public.referral WHERE id = ANY (batch.referral_ids);
  DELETE FROM public.person WHERE id = ANY (batch.person_ids);
  UPDATE public.import_batch
     SET undone_at = clock_timestamp(), undone_by_id = public.kraften_actor('userId'),
         person_ids = '{}', referral_ids = '{}', participation_ids = '{}'
   WHERE id = batch.id;
  RETURN '{}';
END
$$;
REVOKE ALL ON FUNCTION undo_import(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION undo_import(uuid) TO kraften_case;
