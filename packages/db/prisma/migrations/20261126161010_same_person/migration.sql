-- AlterTable
ALTER TABLE "person" ADD COLUMN     "merged_into_id" UUID;

-- CreateTable
CREATE TABLE "person_merge" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "merged_id" UUID NOT NULL,
    "values" JSONB NOT NULL,
    "moved" JSONB NOT NULL DEFAULT '{}',
    "rows_after" JSONB NOT NULL DEFAULT '{}',
    "kept_version" INTEGER NOT NULL DEFAULT 0,
    "merged_by_id" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_by_id" TEXT,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_difference" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_difference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "person_merge_kept_id_idx" ON "person_merge"("kept_id");

-- CreateIndex
CREATE INDEX "person_merge_merged_id_idx" ON "person_merge"("merged_id");

-- CreateIndex
CREATE INDEX "person_difference_other_id_idx" ON "person_difference"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_difference_team_id_one_id_other_id_key" ON "person_difference"("team_id", "one_id", "other_id");

-- AddForeignKey
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_kept_id_team_id_fkey" FOREIGN KEY ("kept_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_merged_id_team_id_fkey" FOREIGN KEY ("merged_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_difference" ADD CONSTRAINT "person_difference_one_id_team_id_fkey" FOREIGN KEY ("one_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_difference" ADD CONSTRAINT "person_difference_other_id_team_id_fkey" FOREIGN KEY ("other_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE person
  ADD CONSTRAINT person_merged_into_another_check CHECK (merged_into_id <> id);
ALTER TABLE person_merge
  ADD CONSTRAINT person_merge_of_two_check CHECK (kept_id <> merged_id),
  ADD CONSTRAINT person_merge_undone_together_check CHECK ((undone_at IS NULL) = (undone_by_id IS NULL));
ALTER TABLE person_difference
  ADD CONSTRAINT person_difference_in_order_check CHECK (one_id < other_id);
-- A row is merged once at a time.
CREATE UNIQUE INDEX person_merge_merged_once ON person_merge (merged_id) WHERE undone_at IS NULL;

-- The staff of the team; what has been moved is the database's to say.

GRANT SELECT, INSERT ON person_merge, person_difference TO kraften_case;
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['person_merge', 'person_difference'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY staff_of_the_team ON %I TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))
         WITH CHECK (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))',
      table_name);
  END LOOP;
END
$$;

CREATE FUNCTION kraften_stamp_person_merge() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.merged_at := clock_timestamp();
  NEW.merged_by_id := public.kraften_actor('userId');
  NEW.moved := '{}';
  NEW.rows_after := '{}';
  NEW.kept_version := 0;
  NEW.undone_at := NULL;
  NEW.undone_by_id := NULL;
  RETURN NEW;
END
$$;
CREATE FUNCTION kraften_stamp_person_difference() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.recorded_at := clock_timestamp();
  NEW.recorded_by_id := public.kraften_actor('userId');
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_stamp_person_merge() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_stamp_person_difference() FROM PUBLIC;
CREATE TRIGGER person_merge_stamped BEFORE INSERT ON person_merge FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_person_merge();
CREATE TRIGGER person_difference_stamped BEFORE INSERT ON person_difference FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_person_difference();

-- A participation stays the same person's, except when one of two rows of persons is the other's.
DROP TRIGGER participation_identity_kept ON participation;
CREATE TRIGGER participation_identity_kept BEFORE UPDATE ON participation FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.referral_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.referral_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE FUNCTION kraften_keep_participation_person() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM FROM public.person
   WHERE (id, merged_into_id) IN ((OLD.person_id, NEW.person_id), (NEW.person_id, OLD.person_id));
  IF NOT FOUND THEN
    RAISE EXCEPTION 'ids of a row never change: "participation_identity_kept"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'participation_identity_kept';
  END IF;
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_keep_participation_person() FROM PUBLIC;
CREATE TRIGGER participation_person_kept BEFORE UPDATE ON participation FOR EACH ROW
  WHEN (OLD.person_id <> NEW.person_id) EXECUTE FUNCTION kraften_keep_participation_person();

-- Nothing is written of a row that is merged, as of one that is disposed of: what is said of the person belongs to the other row.
CREATE OR REPLACE FUNCTION kraften_refuse_of_disposed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  written jsonb := to_jsonb(NEW);
  concerned uuid := coalesce(
    (written->>'person_id')::uuid,
    (SELECT person_id FROM public.participation WHERE id = (written->>'participation_id')::uuid),
    (SELECT person_id FROM public.referral WHERE id = (written->>'referral_id')::uuid));
  gone timestamptz;
  same_as uuid;
BEGIN
  SELECT disposed_at, merged_into_id INTO gone, same_as FROM public.person WHERE id = concerned FOR KEY SHARE;
  IF gone IS NOT NULL OR same_as IS NOT NULL THEN
    RAISE EXCEPTION 'the person''s records have been disposed of, or are another row''s' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

-- Every table that says of which person its rows are, and the column that says it. A referral comes first: its participation follows.
CREATE FUNCTION kraften_person_columns() RETURNS TABLE (table_name text, column_name text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
  SELECT relname::text, attname::text
    FROM pg_constraint
    JOIN pg_class ON pg_class.oid = conrelid
    JOIN pg_attribute ON attrelid = conrelid
     AND attnum = conkey[array_position(confkey, (SELECT attnum FROM pg_attribute
                                                   WHERE attrelid = 'public.person'::regclass AND attname = 'id'))]
   WHERE contype = 'f' AND confrelid = 'public.person'::regclass
     AND relname NOT IN ('person_merge', 'person_difference', 'disposal_item')
   ORDER BY relname <> 'referral', relname
$$;
REVOKE ALL ON FUNCTION kraften_person_columns() FROM PUBLIC;

CREATE FUNCTION kraften_rows_of_person(of_person_id uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  place record;
  ids jsonb;
  found_rows jsonb := '{}';
BEGIN
  FOR place IN SELECT * FROM public.kraften_person_columns() LOOP
    EXECUTE format('SELECT coalesce(jsonb_agg(id ORDER BY id), ''[]'') FROM public.%I WHERE %I = $1', place.table_name, place.column_name)
      INTO ids USING of_person_id;
    found_rows := found_rows || jsonb_build_object(place.table_name, ids);
  END LOOP;
  RETURN found_rows;
END
$$;
REVOKE ALL ON FUNCTION kraften_rows_of_person(uuid) FROM PUBLIC;

CREATE FUNCTION kraften_move_rows_of_person(moved_rows jsonb, to_person_id uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  place record;
BEGIN
  FOR place IN SELECT * FROM public.kraften_person_columns() LOOP
    EXECUTE format('UPDATE public.%I SET %I = $1 WHERE %2$I <> $1 AND id::text IN (SELECT jsonb_array_elements_text($2))',
                   place.table_name, place.column_name)
      USING to_person_id, coalesce(moved_rows -> place.table_name, '[]');
  END LOOP;
END
$$;
REVOKE ALL ON FUNCTION kraften_move_rows_of_person(jsonb, uuid) FROM PUBLIC;

-- Makes two rows of a team's persons one: all that is written of the merged one becomes the kept one's. What stands in the rows
-- themselves, the application has written already.
CREATE FUNCTION carry_out_person_merge(asked_merge_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  merge public.person_merge;
  moving jsonb;
BEGIN
  SELECT * INTO merge FROM public.person_merge
   WHERE id = asked_merge_id AND team_id = ANY (public.kraften_team_ids('staff')) AND undone_at IS NULL AND kept_version = 0;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no such merge to carry out' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM FROM public.person WHERE id IN (merge.kept_id, merge.merged_id) ORDER BY id FOR UPDATE;
  IF EXISTS (SELECT FROM public.person
              WHERE id IN (merge.kept_id, merge.merged_id) AND (disposed_at IS NOT NULL OR protected_identity IS NOT NULL))
     OR EXISTS (SELECT FROM public.person WHERE id = merge.kept_id AND merged_into_id IS NOT NULL)
     OR NOT EXISTS (SELECT FROM public.person WHERE id = merge.merged_id AND merged_into_id = merge.kept_id)
     OR EXISTS (SELECT FROM public.disposal_item
                 WHERE person_id IN (merge.kept_id, merge.merged_id) AND disposed_at IS NULL AND withdrawn_at IS NULL) THEN
    RAISE EXCEPTION 'these persons cannot be merged' USING ERRCODE = 'insufficient_privilege';
  END IF;
  moving := public.kraften_rows_of_person(merge.merged_id);
  PERFORM public.kraften_move_rows_of_person(moving, merge.kept_id);
  UPDATE public.person_merge
     SET moved = moving, rows_after = public.kraften_rows_of_person(merge.kept_id),
         kept_version = (SELECT version FROM public.person WHERE id = merge.kept_id)
   WHERE id = merge.id;
END
$$;
REVOKE ALL ON FUNCTION carry_out_person_merge(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION carry_out_person_merge(uuid) TO kraften_case;

-- Gives the merged row back what was its own. False when anything was written of the person since: then it is too late.
CREATE FUNCTION undo_person_merge(asked_merge_id uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  merge public.person_merge;
BEGIN
  SELECT * INTO merge FROM public.person_merge
   WHERE id = asked_merge_id AND team_id = ANY (public.kraften_team_ids('staff')) AND undone_at IS NULL AND kept_version > 0
     FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no such merge to undo' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM FROM public.person WHERE id IN (merge.kept_id, merge.merged_id) ORDER BY id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM public.person
                  WHERE id = merge.kept_id AND version = merge.kept_version
                    AND disposed_at IS NULL AND protected_identity IS NULL AND merged_into_id IS NULL)
     OR public.kraften_rows_of_person(merge.kept_id) <> merge.rows_after THEN
    RETURN false;
  END IF;
  PERFORM public.kraften_move_rows_of_person(merge.moved, merge.merged_id);
  UPDATE public.person_merge SET undone_at = clock_timestamp(), undone_by_id = public.kraften_actor('userId') WHERE id = merge.id;
  RETURN true;
END
$$;
REVOKE ALL ON FUNCTION undo_person_merge(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION undo_person_merge(uuid) TO kraften_case;

-- What the merged rows said goes with the person.
CREATE FUNCTION dispose_step_person_merge(disposed_person_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  all_ids uuid[];
  merges bigint;
  differences bigint;
BEGIN
  WITH RECURSIVE row_of AS (
    SELECT disposed_person_id AS id
    UNION
    SELECT person.id FROM public.person JOIN row_of ON person.merged_into_id = row_of.id
  )
  SELECT array_agg(id) INTO all_ids FROM row_of;
  DELETE FROM public.person_merge WHERE kept_id = ANY (all_ids) OR merged_id = ANY (all_ids);
  GET DIAGNOSTICS merges = ROW_COUNT;
  DELETE FROM public.person_difference WHERE one_id = ANY (all_ids) OR other_id = ANY (all_ids);
  GET DIAGNOSTICS differences = ROW_COUNT;
  UPDATE public.person SET birth_date = NULL, disposed_at = clock_timestamp(), version = version + 1
   WHERE id = ANY (all_ids) AND id <> disposed_person_id AND disposed_at IS NULL;
  RETURN jsonb_build_object('personMerge', merges, 'personDifference', differences);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_person_merge(uuid) FROM PUBLIC;
