-- AlterTable
ALTER TABLE "team" ADD COLUMN     "follow_up_months" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "weekly_attendance" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "team" ADD COLUMN IF NOT EXISTS "scales_licensed_on" DATE;

-- CreateTable
CREATE TABLE "setting_change" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "setting" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "changed_by_id" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "setting_change_team_id_version_setting_key" ON "setting_change"("team_id", "version", "setting");

-- AddForeignKey
ALTER TABLE "setting_change" ADD CONSTRAINT "setting_change_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The lists and ranges are those of packages/domain; a test compares the list.
ALTER TABLE team
  ADD CONSTRAINT team_name_check CHECK (name <> '' AND municipality <> ''),
  ADD CONSTRAINT team_admitted_ages_check
    CHECK (admitted_from_age >= 16 AND admitted_to_age <= 66 AND admitted_from_age <= admitted_to_age),
  ADD CONSTRAINT team_trial_months_check CHECK (trial_months BETWEEN 0 AND 12),
  ADD CONSTRAINT team_follow_up_months_check CHECK (follow_up_months BETWEEN 1 AND 12),
  ADD CONSTRAINT team_weekly_attendance_check CHECK (weekly_attendance BETWEEN 0 AND 7);
ALTER TABLE setting_change
  ADD CONSTRAINT setting_change_setting_check CHECK (setting IN (
    'name', 'municipality', 'admittedFromAge', 'admittedToAge', 'trialMonths', 'followUpMonths', 'weeklyAttendance', 'scalingGuide',
    'scalingReliableChange', 'scalesLicensedOn', 'orsGuide', 'orsReliableChange', 'srsGuide', 'srsReliableChange', 'hideBelow'));

-- Settings of teams are no secret. The lead of the team alone changes them, and no row of the history is changed or removed.
GRANT UPDATE (
  name, municipality, admitted_from_age, admitted_to_age, trial_months, follow_up_months, weekly_attendance, scaling_guide,
  scaling_reliable_change, scales_licensed_on, ors_guide, ors_reliable_change, srs_guide, srs_reliable_change, hide_below, version
) ON team TO kraften_case;
ALTER TABLE team ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON team FOR SELECT USING (true);
CREATE POLICY lead_of_the_team ON team FOR UPDATE TO kraften_case
  USING (id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead')
  WITH CHECK (id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');

GRANT SELECT, INSERT ON setting_change TO kraften_case;
ALTER TABLE setting_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_of_the_team ON setting_change FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY lead_of_the_team ON setting_change FOR INSERT TO kraften_case
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');

-- Who changed is who acts, and when is the database's time.
CREATE FUNCTION kraften_stamp_setting_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.changed_at := clock_timestamp();
  NEW.changed_by_id := public.kraften_actor('userId');
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_stamp_setting_change() FROM PUBLIC;
CREATE TRIGGER setting_change_stamped BEFORE INSERT ON setting_change FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_setting_change();
