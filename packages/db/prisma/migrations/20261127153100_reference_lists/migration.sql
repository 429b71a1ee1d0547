-- CreateTable
CREATE TABLE "list_entry" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE,
    "valid_to" DATE,
    "offered" BOOLEAN NOT NULL DEFAULT true,
    "external_code" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "list_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_entry_change" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,
    "changed_by_id" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "list_entry_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "list_entry_team_id_idx" ON "list_entry"("team_id");

-- CreateIndex
CREATE INDEX "list_entry_change_team_id_idx" ON "list_entry_change"("team_id");

-- AddForeignKey
ALTER TABLE "list_entry" ADD CONSTRAINT "list_entry_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_entry_change" ADD CONSTRAINT "list_entry_change_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The lists are those of packages/domain; a test compares them. No code says two things on a day.
ALTER TABLE list_entry
  ADD CONSTRAINT list_entry_list_check CHECK (list IN (
    'referral-source', 'income-source', 'outcome', 'other-reason', 'sex', 'group-kind', 'absence-reason', 'work-training-ending',
    'first-step', 'place', 'decline-reason')),
  ADD CONSTRAINT list_entry_code_check CHECK (code <> ''),
  ADD CONSTRAINT list_entry_ends_after_it_begins_check CHECK (valid_to >= valid_from),
  ADD CONSTRAINT list_entry_one_at_a_time
    EXCLUDE USING gist (team_id WITH =, list WITH =, code WITH =, daterange(valid_from, valid_to, '[]') WITH &&);

-- The team reads its lists, and its lead alone sets them. No entry is removed, and of which code of which list it is stays.
GRANT SELECT, INSERT ON list_entry TO kraften_case;
GRANT UPDATE (label, valid_from, valid_to, offered, external_code, note, version) ON list_entry TO kraften_case;
ALTER TABLE list_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON list_entry FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY lead_adds ON list_entry FOR INSERT TO kraften_case
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');
CREATE POLICY lead_changes ON list_entry FOR UPDATE TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead')
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');

-- The history writes itself: what an entry was and became, who acts, and the database's time. Nobody else can add to it.
GRANT SELECT ON list_entry_change TO kraften_case;
ALTER TABLE list_entry_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON list_entry_change FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

CREATE FUNCTION kraften_keep_list_entry_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  INSERT INTO public.list_entry_change (team_id, entry_id, before, after, changed_by_id, changed_at)
  VALUES (NEW.team_id, NEW.id, CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END, to_jsonb(NEW),
          public.kraften_actor('userId'), clock_timestamp());
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION kraften_keep_list_entry_change() FROM PUBLIC;
CREATE TRIGGER list_entry_change_kept AFTER INSERT OR UPDATE ON list_entry FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_keep_list_entry_change();
