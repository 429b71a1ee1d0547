-- AlterTable
ALTER TABLE "follow_up" ADD COLUMN     "corrected_at" TIMESTAMPTZ(3),
ADD COLUMN     "corrects_id" UUID,
ADD COLUMN     "present" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "outcome_score" ADD COLUMN     "corrected_at" TIMESTAMPTZ(3),
ADD COLUMN     "recorded_by_id" TEXT;

-- AlterTable
ALTER TABLE "team" ADD COLUMN IF NOT EXISTS "scales_licensed_on" DATE;

-- CreateTable
CREATE TABLE "case_contact" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_by_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up_booking" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "planned_on" DATE NOT NULL,
    "planned_time" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "booked_by" TEXT NOT NULL,
    "ending" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "recorded_by_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_up_booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goal" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "changed_by_id" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "goal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_contact_participation_id_idx" ON "case_contact"("participation_id");

-- CreateIndex
CREATE INDEX "case_contact_team_id_idx" ON "case_contact"("team_id");

-- CreateIndex
CREATE INDEX "follow_up_booking_participation_id_idx" ON "follow_up_booking"("participation_id");

-- CreateIndex
CREATE INDEX "follow_up_booking_team_id_planned_on_idx" ON "follow_up_booking"("team_id", "planned_on");

-- CreateIndex
CREATE INDEX "goal_participation_id_idx" ON "goal"("participation_id");

-- CreateIndex
CREATE UNIQUE INDEX "goal_goal_id_number_key" ON "goal"("goal_id", "number");

-- CreateIndex
CREATE INDEX "outcome_score_participation_id_idx" ON "outcome_score"("participation_id");

-- AddForeignKey
ALTER TABLE "case_contact" ADD CONSTRAINT "case_contact_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_booking" ADD CONSTRAINT "follow_up_booking_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One measurement of a day and scale counts; those that it corrected stay beside it.

DROP INDEX "outcome_score_participation_id_scale_measured_on_key";
CREATE UNIQUE INDEX "outcome_score_participation_id_scale_measured_on_key"
  ON outcome_score (participation_id, scale, measured_on) WHERE corrected_at IS NULL;

-- A follow-up is corrected once: the correction is corrected in its turn.

CREATE UNIQUE INDEX follow_up_corrects_id_key ON follow_up (corrects_id) WHERE corrects_id IS NOT NULL;

-- One version of a goal is the goal now.

CREATE UNIQUE INDEX goal_current_key ON goal (goal_id) WHERE superseded_at IS NULL;

-- Codes. The lists are those of packages/domain; a test compares them.

ALTER TABLE journal_note DROP CONSTRAINT journal_note_kind_check;
ALTER TABLE journal_note
  ADD CONSTRAINT journal_note_kind_check CHECK (kind IN ('conversation', 'telephone', 'meeting', 'authority', 'mapping', 'other'));
ALTER TABLE case_contact
  ADD CONSTRAINT case_contact_authority_check CHECK (authority IN ('AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER')),
  ADD CONSTRAINT case_contact_days_check CHECK (valid_to >= valid_from);
ALTER TABLE follow_up
  ADD CONSTRAINT follow_up_present_check
    CHECK (present <@ ARRAY['participant', 'coach', 'AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER']);
ALTER TABLE follow_up_booking
  ADD CONSTRAINT follow_up_booking_booked_by_check
    CHECK (booked_by IN ('team', 'AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER')),
  ADD CONSTRAINT follow_up_booking_ending_check CHECK (ending IN ('held', 'cancelled')),
  ADD CONSTRAINT follow_up_booking_ended_check CHECK ((ending IS NULL) = (ended_at IS NULL));

-- What was held or measured is never written over: the rows stay as they came, and only that they are corrected is added.

REVOKE UPDATE ON follow_up, outcome_score FROM kraften_case;
GRANT UPDATE (corrected_at) ON follow_up, outcome_score TO kraften_case;

-- The staff of a team, on the rows of that team. Nobody deletes.

GRANT SELECT, INSERT ON goal, case_contact, follow_up_booking TO kraften_case;
GRANT UPDATE (superseded_at) ON goal TO kraften_case;
GRANT UPDATE (authority, name, role, phone, email, valid_from, valid_to, version) ON case_contact TO kraften_case;
GRANT UPDATE (planned_on, planned_time, place, booked_by, ending, ended_at, version) ON follow_up_booking TO kraften_case;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['goal', 'case_contact', 'follow_up_booking'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY staff_of_the_team ON %I TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))
         WITH CHECK (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))',
      table_name);
    EXECUTE format(
      'CREATE TRIGGER %I BEFORE INSERT OR UPDATE ON %I FOR EACH ROW
         WHEN (current_user = ''kraften_case'') EXECUTE FUNCTION kraften_refuse_of_disposed()',
      table_name || '_of_disposed', table_name);
  END LOOP;
END
$$;

-- Figures and authorities see what counts.

CREATE OR REPLACE VIEW follow_up_fact WITH (security_barrier = true) AS
SELECT follow_up.id, follow_up.team_id, follow_up.participation_id, follow_up.held_on
  FROM follow_up
 WHERE follow_up.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[])
   AND follow_up.corrected_at IS NULL;

CREATE OR REPLACE VIEW outcome_score_fact WITH (security_barrier = true) AS
SELECT outcome_score.id,
       outcome_score.team_id,
       outcome_score.participation_id,
       outcome_score.scale,
       outcome_score.measured_on,
       outcome_score.score
  FROM outcome_score
 WHERE outcome_score.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[])
   AND outcome_score.corrected_at IS NULL;

CREATE OR REPLACE VIEW shared_follow_up WITH (security_barrier = true) AS
SELECT follow_up.id,
       follow_up.team_id,
       follow_up.participation_id,
       follow_up.held_on,
       CASE WHEN NOT shared_case.is_protected THEN follow_up.attendees END AS attendees,
       CASE WHEN NOT shared_case.is_protected THEN follow_up.agreed END AS agreed
  FROM follow_up
  JOIN shared_case ON shared_case.id = follow_up.participation_id
 WHERE 'follow-ups' = ANY (shared_case.categories)
   AND follow_up.corrected_at IS NULL;

-- Disposal takes the plan, the contacts and the bookings.

CREATE FUNCTION dispose_step_action_plan(disposed_person_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  goals bigint;
  contacts bigint;
  bookings bigint;
BEGIN
  DELETE FROM public.goal USING public.participation
   WHERE participation.id = goal.participation_id AND participation.person_id = disposed_person_id;
  GET DIAGNOSTICS goals = ROW_COUNT;
  DELETE FROM public.case_contact USING public.participation
   WHERE participation.id = case_contact.participation_id AND participation.person_id = disposed_person_id;
  GET DIAGNOSTICS contacts = ROW_COUNT;
  DELETE FROM public.follow_up_booking USING public.participation
   WHERE participation.id = follow_up_booking.participation_id AND participation.person_id = disposed_person_id;
  GET DIAGNOSTICS bookings = ROW_COUNT;
  RETURN jsonb_build_object('goal', goals, 'caseContact', contacts, 'followUpBooking', bookings);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_action_plan(uuid) FROM PUBLIC;
