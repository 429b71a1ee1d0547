-- CreateTable
CREATE TABLE "budget_import" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "cells" JSONB NOT NULL,
    "imported_by_id" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" TEXT,

    CONSTRAINT "budget_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "budget_import_team_id_imported_at_idx" ON "budget_import"("team_id", "imported_at");

-- AddForeignKey
ALTER TABLE "budget_import" ADD CONSTRAINT "budget_import_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE budget_import
  ADD CONSTRAINT budget_import_year_check CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT budget_import_undone_together_check CHECK ((undone_at IS NULL) = (undone_by_id IS NULL));

CREATE TRIGGER budget_import_identity_kept BEFORE UPDATE ON budget_import FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.year) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.year))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- The staff of a team read what was imported, and its lead imports and undoes. Nobody deletes, and what was read stays as it was.

GRANT SELECT, INSERT ON budget_import TO kraften_case;
GRANT UPDATE (undone_at, undone_by_id) ON budget_import TO kraften_case;

ALTER TABLE budget_import ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON budget_import FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY lead_adds ON budget_import FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND (SELECT kraften_actor('role')) = 'team-lead'
    AND imported_by_id = (SELECT kraften_actor('userId'))
    AND undone_at IS NULL);
CREATE POLICY lead_undoes ON budget_import FOR UPDATE TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND (SELECT kraften_actor('role')) = 'team-lead'
    AND undone_at IS NULL)
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND (SELECT kraften_actor('role')) = 'team-lead'
    AND undone_by_id = (SELECT kraften_actor('userId')));

-- Times are the database's, whatever the application says.
CREATE TRIGGER budget_import_stamped BEFORE INSERT ON budget_import FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_import_batch();
