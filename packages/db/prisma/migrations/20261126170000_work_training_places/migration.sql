-- AlterTable
ALTER TABLE "work_training" ADD COLUMN     "employer_id" UUID,
ADD COLUMN     "ending_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "follow_up_on" DATE,
ADD COLUMN     "goal" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "hours_changes" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "place_id" UUID,
ADD COLUMN     "plan" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "employer" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "organisation_number" TEXT NOT NULL DEFAULT '',
    "line_of_business" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "contacts" JSONB NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_place" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "tasks" TEXT NOT NULL,
    "hours" TEXT NOT NULL DEFAULT '',
    "requirements" TEXT NOT NULL DEFAULT '',
    "standing" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "work_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_matching" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "fits" TEXT NOT NULL,
    "employer_id" UUID,
    "place_id" UUID,
    "asked_on" DATE,
    "answer" TEXT NOT NULL,
    "answer_note" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "work_matching_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sheet_approval" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "work_training_id" UUID NOT NULL,
    "fields" TEXT[],
    "approved_on" DATE NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sheet_approval_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "employer_team_id_idx" ON "employer"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "employer_id_team_id_key" ON "employer"("id", "team_id");

-- CreateIndex
CREATE INDEX "work_place_employer_id_idx" ON "work_place"("employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "work_place_id_team_id_key" ON "work_place"("id", "team_id");

-- CreateIndex
CREATE INDEX "work_matching_participation_id_idx" ON "work_matching"("participation_id");

-- CreateIndex
CREATE INDEX "sheet_approval_work_training_id_idx" ON "sheet_approval"("work_training_id");

-- CreateIndex
CREATE UNIQUE INDEX "work_training_id_participation_id_team_id_key" ON "work_training"("id", "participation_id", "team_id");

-- AddForeignKey
ALTER TABLE "employer" ADD CONSTRAINT "employer_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_place" ADD CONSTRAINT "work_place_employer_id_team_id_fkey" FOREIGN KEY ("employer_id", "team_id") REFERENCES "employer"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_training" ADD CONSTRAINT "work_training_employer_id_team_id_fkey" FOREIGN KEY ("employer_id", "team_id") REFERENCES "employer"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_training" ADD CONSTRAINT "work_training_place_id_team_id_fkey" FOREIGN KEY ("place_id", "team_id") REFERENCES "work_place"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_matching" ADD CONSTRAINT "work_matching_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_matching" ADD CONSTRAINT "work_matching_employer_id_team_id_fkey" FOREIGN KEY ("employer_id", "team_id") REFERENCES "employer"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_matching" ADD CONSTRAINT "work_matching_place_id_team_id_fkey" FOREIGN KEY ("place_id", "team_id") REFERENCES "work_place"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_approval" ADD CONSTRAINT "sheet_approval_work_training_id_participation_id_team_id_fkey" FOREIGN KEY ("work_training_id", "participation_id", "team_id") REFERENCES "work_training"("id", "participation_id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes. The lists are those of packages/domain; a test compares them.

ALTER TABLE employer
  ADD CONSTRAINT employer_line_of_business_check CHECK (line_of_business IN (
    'municipality', 'care', 'trade', 'restaurant', 'industry', 'building', 'transport', 'farming', 'association', 'office',
    'other'));
ALTER TABLE work_place
  ADD CONSTRAINT work_place_standing_check CHECK (standing IN ('open', 'taken', 'closed'));
ALTER TABLE work_matching
  ADD CONSTRAINT work_matching_answer_check CHECK (answer IN ('not-asked', 'waiting', 'yes', 'no')),
  ADD CONSTRAINT work_matching_asked_check CHECK ((answer = 'not-asked') = (asked_on IS NULL));
ALTER TABLE sheet_approval
  ADD CONSTRAINT sheet_approval_fields_check CHECK (fields <@ ARRAY[
    'family-name', 'phone', 'email', 'period', 'hours', 'tasks', 'goal', 'plan', 'follow-up']);

-- A record's id and owner stay what they were.

CREATE TRIGGER employer_identity_kept BEFORE UPDATE ON employer FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER work_place_identity_kept BEFORE UPDATE ON work_place FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.employer_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.employer_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER work_matching_identity_kept BEFORE UPDATE ON work_matching FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.participation_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.participation_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- The staff of a team, on the rows of that team. Nobody deletes, and what a participant has approved is only added to.

GRANT SELECT, INSERT, UPDATE ON employer, work_place, work_matching TO kraften_case;
GRANT SELECT, INSERT ON sheet_approval TO kraften_case;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['employer', 'work_place', 'work_matching'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY staff_of_the_team ON %I TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))
         WITH CHECK (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))',
      table_name);
  END LOOP;
END
$$;

ALTER TABLE sheet_approval ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON sheet_approval FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY staff_add ON sheet_approval FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND recorded_by_id = (SELECT kraften_actor('userId')));
CREATE TRIGGER sheet_approval_stamped BEFORE INSERT ON sheet_approval FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_recorded_at();

-- A placement can be written down before it begins; figures count it from its first day on, in Sweden.

CREATE OR REPLACE VIEW work_training_fact WITH (security_barrier = true) AS
SELECT work_training.id,
       work_training.team_id,
       work_training.participation_id,
       work_training.started_on,
       work_training.ended_on,
       work_training.ending,
       work_training.hours_per_week
  FROM work_training
 WHERE work_training.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[])
   AND work_training.started_on <= (now() AT TIME ZONE 'Europe/Stockholm')::date;

-- Disposal: what was written of a placement goes, and the way to its employer; matching notes and approvals go whole. The
-- placement's days, hours and ending stay for the figures. dispose_person empties the employer's and the supervisor's names.

CREATE FUNCTION dispose_step_work_training(disposed_person_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  approvals bigint;
  matchings bigint;
BEGIN
  DELETE FROM public.sheet_approval USING public.participation
   WHERE participation.id = sheet_approval.participation_id AND participation.person_id = disposed_person_id;
  GET DIAGNOSTICS approvals = ROW_COUNT;
  DELETE FROM public.work_matching USING public.participation
   WHERE participation.id = work_matching.participation_id AND participation.person_id = disposed_person_id;
  GET DIAGNOSTICS matchings = ROW_COUNT;
  UPDATE public.work_training
     SET employer_id = NULL, place_id = NULL, hours_changes = '', goal = '', plan = '', follow_up_on = NULL, ending_note = ''
    FROM public.participation
   WHERE participation.id = work_training.participation_id AND participation.person_id = disposed_person_id;
  RETURN jsonb_build_object('sheetApproval', approvals, 'workMatching', matchings);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_work_training(uuid) FROM PUBLIC;

CREATE TRIGGER work_matching_of_disposed BEFORE INSERT OR UPDATE ON work_matching FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_disposed();
CREATE TRIGGER sheet_approval_of_disposed BEFORE INSERT OR UPDATE ON sheet_approval FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_disposed();
