-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_index" TEXT,
    "filters" TEXT NOT NULL,
    "is_first" BOOLEAN NOT NULL DEFAULT false,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_view_team_id_owner_id_idx" ON "saved_view"("team_id", "owner_id");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody has two of one name, and a list opens with one.
CREATE UNIQUE INDEX saved_view_one_of_name ON saved_view (team_id, owner_id, name_index) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX saved_view_one_first ON saved_view (team_id, owner_id) WHERE removed_at IS NULL AND is_first;
-- Codes and ids after each other, as in an address: no place for a name that was searched for.
ALTER TABLE saved_view
  ADD CONSTRAINT saved_view_filters_check CHECK (filters ~ '^([a-z]+=[A-Za-z0-9._-]+(&[a-z]+=[A-Za-z0-9._-]+)*)?$');
CREATE TRIGGER saved_view_identity_kept BEFORE UPDATE ON saved_view FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.owner_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.owner_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- Each has their own; what a lead has shared, the team's staff read and the leads change.
GRANT SELECT, INSERT ON saved_view TO kraften_case;
GRANT UPDATE (name, name_index, filters, is_first, is_shared, removed_at, version) ON saved_view TO kraften_case;
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON saved_view TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND owner_id = (SELECT kraften_actor('userId')))
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND owner_id = (SELECT kraften_actor('userId')));
CREATE POLICY staff_read_shared ON saved_view FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND is_shared);
CREATE POLICY lead_changes_shared ON saved_view FOR UPDATE TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND is_shared AND (SELECT kraften_actor('role')) = 'team-lead')
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');
CREATE POLICY lead_shares ON saved_view AS RESTRICTIVE FOR INSERT TO kraften_case
  WITH CHECK (NOT is_shared OR (SELECT kraften_actor('role')) = 'team-lead');
CREATE POLICY lead_goes_on_sharing ON saved_view AS RESTRICTIVE FOR UPDATE TO kraften_case
  USING (true) WITH CHECK (NOT is_shared OR (SELECT kraften_actor('role')) = 'team-lead');
