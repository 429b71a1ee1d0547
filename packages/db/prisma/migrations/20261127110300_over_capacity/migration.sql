-- AlterTable
ALTER TABLE "referral" ADD COLUMN     "over_capacity_at" TIMESTAMPTZ(3),
ADD COLUMN     "over_capacity_by_id" TEXT,
ADD COLUMN     "over_capacity_reason" TEXT NOT NULL DEFAULT '';

-- Why somebody was to be enrolled although the team was full goes with the person, as the other words of the referral do.
CREATE OR REPLACE FUNCTION dispose_step_referral(person uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  affected bigint;
BEGIN
  UPDATE public.referral SET hopes = '', works_already = '', over_capacity_reason = '' WHERE person_id = person;
  GET DIAGNOSTICS affected = ROW_COUNT;
  RETURN jsonb_build_object('referral', affected);
END
$$;
