-- AlterTable
ALTER TABLE "referral" ADD COLUMN     "hopes" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "works_already" TEXT NOT NULL DEFAULT '';

-- What the person hopes for and what works already go with the person, as the wishes do.
CREATE FUNCTION dispose_step_referral(person uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  affected bigint;
BEGIN
  UPDATE public.referral SET hopes = '', works_already = '' WHERE person_id = person;
  GET DIAGNOSTICS affected = ROW_COUNT;
  RETURN jsonb_build_object('referral', affected);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_referral(uuid) FROM PUBLIC;
