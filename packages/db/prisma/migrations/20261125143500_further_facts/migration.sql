-- AlterTable
ALTER TABLE "team" ADD COLUMN     "hide_below" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "ors_guide" DOUBLE PRECISION NOT NULL DEFAULT 25,
ADD COLUMN     "ors_reliable_change" DOUBLE PRECISION NOT NULL DEFAULT 5,
ADD COLUMN     "scaling_guide" DOUBLE PRECISION NOT NULL DEFAULT 6,
ADD COLUMN     "scaling_reliable_change" DOUBLE PRECISION NOT NULL DEFAULT 2,
ADD COLUMN     "srs_guide" DOUBLE PRECISION NOT NULL DEFAULT 36,
ADD COLUMN     "srs_reliable_change" DOUBLE PRECISION NOT NULL DEFAULT 5;

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "present" BOOLEAN NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cost" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "category" TEXT NOT NULL,
    "ore" INTEGER NOT NULL,
    "is_preliminary" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_session" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "group_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_seat" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "present" BOOLEAN NOT NULL,

    CONSTRAINT "meeting_seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome_score" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "scale" TEXT NOT NULL,
    "measured_on" DATE NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outcome_score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_training" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "employer" TEXT NOT NULL,
    "supervisor" TEXT NOT NULL DEFAULT '',
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "ending" TEXT,
    "hours_per_week" DOUBLE PRECISION NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "work_training_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "attendance_participation_id_idx" ON "attendance"("participation_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_session_id_participation_id_key" ON "attendance"("session_id", "participation_id");

-- CreateIndex
CREATE UNIQUE INDEX "cost_team_id_month_category_key" ON "cost"("team_id", "month", "category");

-- CreateIndex
CREATE INDEX "group_session_team_id_held_on_idx" ON "group_session"("team_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "group_session_id_team_id_key" ON "group_session"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_session_group_id_held_on_key" ON "group_session"("group_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "group_id_team_id_key" ON "group"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_team_id_name_key" ON "group"("team_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_seat_meeting_id_authority_key" ON "meeting_seat"("meeting_id", "authority");

-- CreateIndex
CREATE INDEX "meeting_team_id_held_on_idx" ON "meeting"("team_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_id_team_id_key" ON "meeting"("id", "team_id");

-- CreateIndex
CREATE INDEX "outcome_score_team_id_measured_on_idx" ON "outcome_score"("team_id", "measured_on");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_score_participation_id_scale_measured_on_key" ON "outcome_score"("participation_id", "scale", "measured_on");

-- CreateIndex
CREATE INDEX "work_training_team_id_started_on_idx" ON "work_training"("team_id", "started_on");

-- CreateIndex
CREATE INDEX "work_training_participation_id_idx" ON "work_training"("participation_id");

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_session_id_team_id_fkey" FOREIGN KEY ("session_id", "team_id") REFERENCES "group_session"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cost" ADD CONSTRAINT "cost_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_session" ADD CONSTRAINT "group_session_group_id_team_id_fkey" FOREIGN KEY ("group_id", "team_id") REFERENCES "group"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group" ADD CONSTRAINT "group_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_seat" ADD CONSTRAINT "meeting_seat_meeting_id_team_id_fkey" FOREIGN KEY ("meeting_id", "team_id") REFERENCES "meeting"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_training" ADD CONSTRAINT "work_training_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes and ranges. The lists are those of packages/domain; a test compares them. No comparison lets NaN or infinity in.

ALTER TABLE team
  ADD CONSTRAINT team_guides_check
    CHECK (scaling_guide BETWEEN 0 AND 10 AND ors_guide BETWEEN 0 AND 40 AND srs_guide BETWEEN 0 AND 40),
  ADD CONSTRAINT team_reliable_changes_check CHECK (
    scaling_reliable_change > 0 AND scaling_reliable_change <= 10
    AND ors_reliable_change > 0 AND ors_reliable_change <= 40
    AND srs_reliable_change > 0 AND srs_reliable_change <= 40),
  ADD CONSTRAINT team_hide_below_check CHECK (hide_below BETWEEN 3 AND 10);

ALTER TABLE "group"
  ADD CONSTRAINT group_name_check CHECK (name <> '');

ALTER TABLE work_training
  ADD CONSTRAINT work_training_ending_check CHECK (ending IN (
    'employment', 'studies', 'new-placement', 'completed', 'ended-for-health', 'ended-early')),
  ADD CONSTRAINT work_training_ended_together_check CHECK ((ending IS NULL) = (ended_on IS NULL)),
  ADD CONSTRAINT work_training_ended_after_started_check CHECK (ended_on >= started_on),
  ADD CONSTRAINT work_training_hours_check CHECK (hours_per_week > 0 AND hours_per_week <= 60);

ALTER TABLE outcome_score
  ADD CONSTRAINT outcome_score_scale_check CHECK (scale IN ('scaling', 'ors', 'srs')),
  ADD CONSTRAINT outcome_score_score_check
    CHECK (score >= 0 AND score <= CASE scale WHEN 'scaling' THEN 10 ELSE 40 END);

ALTER TABLE meeting
  ADD CONSTRAINT meeting_kind_check CHECK (kind IN ('steering', 'team'));

ALTER TABLE meeting_seat
  ADD CONSTRAINT meeting_seat_authority_check CHECK (authority IN ('AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER'));

ALTER TABLE cost
  ADD CONSTRAINT cost_month_check CHECK (extract(day FROM month) = 1),
  ADD CONSTRAINT cost_category_check CHECK (category <> '');

-- A row stays the row of the same participation, group or meeting in the same team.

CREATE TRIGGER group_identity_kept BEFORE UPDATE ON "group" FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER group_session_identity_kept BEFORE UPDATE ON group_session FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.group_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.group_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER attendance_identity_kept BEFORE UPDATE ON attendance FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.session_id, OLD.participation_id)
        IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.session_id, NEW.participation_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER work_training_identity_kept BEFORE UPDATE ON work_training FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.participation_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.participation_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER outcome_score_identity_kept BEFORE UPDATE ON outcome_score FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.participation_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.participation_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER meeting_identity_kept BEFORE UPDATE ON meeting FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER meeting_seat_identity_kept BEFORE UPDATE ON meeting_seat FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.meeting_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.meeting_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER cost_identity_kept BEFORE UPDATE ON cost FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- The staff of a team, on the rows of that team. Nobody deletes.

GRANT SELECT, INSERT, UPDATE
  ON "group", group_session, attendance, work_training, outcome_score, meeting, meeting_seat, cost
  TO kraften_case;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY
    ARRAY['group', 'group_session', 'attendance', 'work_training', 'outcome_score', 'meeting', 'meeting_seat', 'cost']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY staff_of_the_team ON %I TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))
         WITH CHECK (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))',
      table_name);
  END LOOP;
END
$$;

-- Figures: what has no identity, no free text and no employer. Each view filters by itself, like participation_fact.

CREATE VIEW referral_fact WITH (security_barrier = true) AS
SELECT referral.id,
       referral.team_id,
       referral.person_id,
       person.sex,
       referral.source,
       referral.received_on,
       (SELECT min(study_visit.visit_on)
          FROM study_visit
         WHERE study_visit.referral_id = referral.id AND study_visit.outcome = 'visited') AS visited_on,
       referral.decision,
       referral.decided_on,
       participation.enrolled_on
  FROM referral
  JOIN person ON person.id = referral.person_id
  LEFT JOIN participation ON participation.referral_id = referral.id
 WHERE referral.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[]);

CREATE VIEW follow_up_fact WITH (security_barrier = true) AS
SELECT follow_up.id, follow_up.team_id, follow_up.participation_id, follow_up.held_on
  FROM follow_up
 WHERE follow_up.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[]);

CREATE VIEW income_after_fact WITH (security_barrier = true) AS
SELECT participation.id, participation.team_id, participation.income_source_after AS income_source
  FROM participation
 WHERE participation.closed_on IS NOT NULL
   AND participation.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[]);

CREATE VIEW session_fact WITH (security_barrier = true) AS
SELECT group_session.id,
       group_session.team_id,
       "group".name AS group_name,
       group_session.held_on,
       coalesce(array_agg(attendance.participation_id) FILTER (WHERE attendance.present), '{}') AS present,
       coalesce(array_agg(attendance.participation_id) FILTER (WHERE NOT attendance.present), '{}') AS absent
  FROM group_session
  JOIN "group" ON "group".id = group_session.group_id
  LEFT JOIN attendance ON attendance.session_id = group_session.id
 WHERE group_session.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[])
 GROUP BY group_session.id, "group".id;

CREATE VIEW work_training_fact WITH (security_barrier = true) AS
SELECT work_training.id,
       work_training.team_id,
       work_training.participation_id,
       work_training.started_on,
       work_training.ended_on,
       work_training.ending,
       work_training.hours_per_week
  FROM work_training
 WHERE work_training.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[]);

CREATE VIEW outcome_score_fact WITH (security_barrier = true) AS
SELECT outcome_score.id,
       outcome_score.team_id,
       outcome_score.participation_id,
       outcome_score.scale,
       outcome_score.measured_on,
       outcome_score.score
  FROM outcome_score
 WHERE outcome_score.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[]);

CREATE VIEW meeting_fact WITH (security_barrier = true) AS
SELECT meeting.id,
       meeting.team_id,
       meeting.kind,
       meeting.held_on,
       coalesce(array_agg(meeting_seat.authority) FILTER (WHERE meeting_seat.present), '{}') AS present,
       coalesce(array_agg(meeting_seat.authority) FILTER (WHERE NOT meeting_seat.present), '{}') AS absent
  FROM meeting
  LEFT JOIN meeting_seat ON meeting_seat.meeting_id = meeting.id
 WHERE meeting.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[])
 GROUP BY meeting.id;

CREATE VIEW cost_fact WITH (security_barrier = true) AS
SELECT cost.id, cost.team_id, cost.month, cost.category, cost.ore, cost.is_preliminary
  FROM cost
 WHERE cost.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[]);

GRANT SELECT
  ON referral_fact, follow_up_fact, income_after_fact, session_fact, work_training_fact, outcome_score_fact, meeting_fact,
     cost_fact
  TO kraften_case, kraften_figures;
