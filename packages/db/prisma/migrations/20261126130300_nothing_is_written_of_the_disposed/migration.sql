-- Nothing more is written of a person whose records have been disposed of, whatever table it would stand in. The person's row
-- is locked, so that what is written at the same moment as the disposal is either taken by it or refused.

CREATE FUNCTION kraften_refuse_of_disposed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  written jsonb := to_jsonb(NEW);
  concerned uuid := coalesce(
    (written->>'person_id')::uuid,
    (SELECT person_id FROM public.participation WHERE id = (written->>'participation_id')::uuid),
    (SELECT person_id FROM public.referral WHERE id = (written->>'referral_id')::uuid));
  gone timestamptz;
BEGIN
  SELECT disposed_at INTO gone FROM public.person WHERE id = concerned FOR KEY SHARE;
  IF gone IS NOT NULL THEN
    RAISE EXCEPTION 'the person''s records have been disposed of' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_refuse_of_disposed() FROM PUBLIC;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY[
    'attendance', 'consent', 'correction', 'follow_up', 'objection', 'outcome_score', 'participation', 'referral', 'study_visit',
    'work_training'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER %I BEFORE INSERT OR UPDATE ON %I FOR EACH ROW
         WHEN (current_user = ''kraften_case'') EXECUTE FUNCTION kraften_refuse_of_disposed()',
      table_name || '_of_disposed', table_name);
  END LOOP;
END
$$;
