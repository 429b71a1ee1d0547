-- CreateTable
CREATE TABLE "historical_report" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "profile" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "entered_by_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "historical_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "historical_report_team_id_period_from_period_to_key" ON "historical_report"("team_id", "period_from", "period_to");

-- AddForeignKey
ALTER TABLE "historical_report" ADD CONSTRAINT "historical_report_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes. The list is that of packages/domain; a test compares them.

ALTER TABLE historical_report
  ADD CONSTRAINT historical_report_profile_check CHECK (profile IN ('kraften-2024', 'kraften-2018', 'avesta-2022')),
  ADD CONSTRAINT historical_report_period_check CHECK (period_from <= period_to),
  ADD CONSTRAINT historical_report_figures_check CHECK (jsonb_typeof(figures) = 'array');

-- A row stays the row of the same team.

CREATE TRIGGER historical_report_identity_kept BEFORE UPDATE ON historical_report FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- The team's staff type in and mend; who sees the team's figures sees what its old reports print. Nobody deletes.

ALTER TABLE historical_report ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON historical_report TO kraften_case;
CREATE POLICY staff_of_the_team ON historical_report TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]))
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

GRANT SELECT ON historical_report TO kraften_figures;
CREATE POLICY steering_of_the_team ON historical_report FOR SELECT TO kraften_figures
  USING (team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[]));
