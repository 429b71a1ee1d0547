-- AlterTable
ALTER TABLE "team" ADD COLUMN     "capacity" INTEGER;

-- CreateTable
CREATE TABLE "intake_stop" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "reason" TEXT NOT NULL,
    "public_text" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "set_by_id" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" TEXT,
    "changed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "intake_stop_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "intake_stop_team_id_idx" ON "intake_stop"("team_id");

-- AddForeignKey
ALTER TABLE "intake_stop" ADD CONSTRAINT "intake_stop_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- How many a team takes at once is a setting as the others are.
ALTER TABLE team ADD CONSTRAINT team_capacity_check CHECK (capacity BETWEEN 1 AND 500);
GRANT UPDATE (capacity) ON team TO kraften_case;
ALTER TABLE setting_change DROP CONSTRAINT setting_change_setting_check;
ALTER TABLE setting_change
  ADD CONSTRAINT setting_change_setting_check CHECK (setting IN (
    'name', 'municipality', 'admittedFromAge', 'admittedToAge', 'capacity', 'trialMonths', 'followUpMonths', 'weeklyAttendance',
    'scalingGuide', 'scalingReliableChange', 'scalesLicensedOn', 'orsGuide', 'orsReliableChange', 'srsGuide', 'srsReliableChange',
    'hideBelow'));

ALTER TABLE intake_stop
  ADD CONSTRAINT intake_stop_ends_after_it_begins_check CHECK (ends_on >= starts_on),
  ADD CONSTRAINT intake_stop_says_why_check CHECK (reason <> '' AND public_text <> '');

-- The team sees its stops, and its lead sets them. Residents see when, and what is said to them; never why.
GRANT SELECT, INSERT ON intake_stop TO kraften_case;
GRANT UPDATE (starts_on, ends_on, reason, public_text, withdrawn, version) ON intake_stop TO kraften_case;
GRANT SELECT (id, team_id, starts_on, ends_on, public_text, withdrawn) ON intake_stop TO kraften_intake;
ALTER TABLE intake_stop ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON intake_stop FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY lead_adds ON intake_stop FOR INSERT TO kraften_case
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');
CREATE POLICY lead_changes ON intake_stop FOR UPDATE TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead')
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');
CREATE POLICY residents_read ON intake_stop FOR SELECT TO kraften_intake USING (true);

-- Who set or changed it is who acts, and when is the database's time.
CREATE FUNCTION kraften_stamp_intake_stop() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.set_at := clock_timestamp();
    NEW.set_by_id := public.kraften_actor('userId');
  ELSE
    NEW.changed_at := clock_timestamp();
    NEW.changed_by_id := public.kraften_actor('userId');
  END IF;
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_stamp_intake_stop() FROM PUBLIC;
CREATE TRIGGER intake_stop_stamped BEFORE INSERT OR UPDATE ON intake_stop FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_intake_stop();
