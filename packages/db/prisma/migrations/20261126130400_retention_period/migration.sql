-- AlterTable
ALTER TABLE "disposal_item" ADD COLUMN     "months" INTEGER NOT NULL DEFAULT 24;

-- CreateTable
CREATE TABLE "retention_period" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "decided_by_id" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "retention_period_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "retention_period_team_id_idx" ON "retention_period"("team_id");

-- AddForeignKey
ALTER TABLE "retention_period" ADD CONSTRAINT "retention_period_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was decided before this has been by the time that held then.
ALTER TABLE disposal_item ALTER COLUMN months DROP DEFAULT;

-- Only what has a time falls due.
ALTER TABLE disposal_item
  DROP CONSTRAINT disposal_item_kind_check,
  ADD CONSTRAINT disposal_item_kind_check CHECK (kind IN ('case', 'unmet-referral'));

ALTER TABLE retention_period
  ADD CONSTRAINT retention_period_kind_check CHECK (kind IN ('case', 'unmet-referral')),
  ADD CONSTRAINT retention_period_months_check CHECK (months BETWEEN 1 AND 600),
  ADD CONSTRAINT retention_period_reference_check CHECK (reference <> '');

-- The team's lead adds what has been decided; the latest of a kind holds. No role changes or removes one.
GRANT SELECT, INSERT ON retention_period TO kraften_case;
ALTER TABLE retention_period ENABLE ROW LEVEL SECURITY;
CREATE POLICY lead_of_the_team ON retention_period TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead')
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');

-- Who decided is who acts, and when is the database's time.
CREATE FUNCTION kraften_stamp_retention_period() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.decided_at := clock_timestamp();
  NEW.decided_by_id := public.kraften_actor('userId');
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_stamp_retention_period() FROM PUBLIC;
CREATE TRIGGER retention_period_stamped BEFORE INSERT ON retention_period FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_retention_period();
