-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "incorrect" TEXT NOT NULL,
    "correct" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objection" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "received_on" DATE NOT NULL,
    "objection" TEXT NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objection_answer" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "objection_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "answered_on" DATE NOT NULL,
    "answer" TEXT NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "objection_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "correction_person_id_idx" ON "correction"("person_id");

-- CreateIndex
CREATE INDEX "objection_person_id_idx" ON "objection"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "objection_id_team_id_key" ON "objection"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "objection_answer_objection_id_key" ON "objection_answer"("objection_id");

-- CreateIndex
CREATE UNIQUE INDEX "objection_answer_objection_id_team_id_key" ON "objection_answer"("objection_id", "team_id");

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_person_id_team_id_fkey" FOREIGN KEY ("person_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection" ADD CONSTRAINT "objection_person_id_team_id_fkey" FOREIGN KEY ("person_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection_answer" ADD CONSTRAINT "objection_answer_objection_id_team_id_fkey" FOREIGN KEY ("objection_id", "team_id") REFERENCES "objection"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes. The lists are those of packages/domain; a test compares them.

ALTER TABLE correction
  ADD CONSTRAINT correction_about_check CHECK (about IN (
    'person', 'referral', 'study-visit', 'enrolment', 'follow-up', 'group', 'work-training', 'score', 'consent', 'closing',
    'other'));
ALTER TABLE objection_answer
  ADD CONSTRAINT objection_answer_outcome_check CHECK (outcome IN ('upheld', 'partly-upheld', 'rejected'));

-- All three are only added: no role may change or remove one. When, and by whom, is the database's word.

GRANT SELECT, INSERT ON correction, objection, objection_answer TO kraften_case;

CREATE FUNCTION kraften_stamp_recorded_at() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.recorded_at := clock_timestamp();
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_stamp_recorded_at() FROM PUBLIC;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['correction', 'objection', 'objection_answer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY staff_read ON %I FOR SELECT TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))',
      table_name);
    EXECUTE format(
      'CREATE POLICY staff_add ON %I FOR INSERT TO kraften_case
         WITH CHECK (
           team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[])
           AND recorded_by_id = (SELECT kraften_actor(''userId'')))',
      table_name);
    EXECUTE format(
      'CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW
         WHEN (current_user = ''kraften_case'') EXECUTE FUNCTION kraften_stamp_recorded_at()',
      table_name || '_stamped', table_name);
  END LOOP;
END
$$;
