-- CreateTable
CREATE TABLE "audit_review" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "reviewed_by_id" TEXT NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_review_entry_id_idx" ON "audit_review"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_review_review_id_entry_id_key" ON "audit_review"("review_id", "entry_id");

-- The log is read by the team's lead, who alone also says that an entry has been looked at. What the role is stands in the
-- sealed actor, since docs/decisions/0017.

DROP POLICY staff_of_the_team ON audit_entry;
CREATE POLICY lead_of_the_team ON audit_entry FOR SELECT TO kraften_case
  USING ((SELECT kraften_actor('role')) = 'team-lead' AND team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

GRANT SELECT, INSERT ON audit_review TO kraften_case;

ALTER TABLE audit_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY lead_reads ON audit_review FOR SELECT TO kraften_case
  USING ((SELECT kraften_actor('role')) = 'team-lead' AND team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
-- Under the own name, of an entry of the same team.
CREATE POLICY lead_reviews ON audit_review FOR INSERT TO kraften_case
  WITH CHECK (
    (SELECT kraften_actor('role')) = 'team-lead'
    AND team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND reviewed_by_id = (SELECT kraften_actor('userId'))
    AND EXISTS (SELECT FROM audit_entry
                 WHERE audit_entry.id = audit_review.entry_id AND audit_entry.team_id = audit_review.team_id));

-- A review is only added, and its time is the database's, as with the log itself.

CREATE FUNCTION kraften_refuse_review_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'reviews of the audit log are only added' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_review_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_review FOR EACH STATEMENT
  EXECUTE FUNCTION kraften_refuse_review_change();

CREATE FUNCTION kraften_stamp_review() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.reviewed_at := clock_timestamp();
  RETURN NEW;
END
$$;

CREATE TRIGGER audit_review_stamped BEFORE INSERT ON audit_review FOR EACH ROW
  EXECUTE FUNCTION kraften_stamp_review();

REVOKE ALL ON FUNCTION kraften_refuse_review_change() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_stamp_review() FROM PUBLIC;
