-- CreateTable
CREATE TABLE "journal_note" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "author_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_at" TIMESTAMPTZ(3),
    "discarded_at" TIMESTAMPTZ(3),

    CONSTRAINT "journal_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_addition" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "author_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "journal_addition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "journal_note_participation_id_idx" ON "journal_note"("participation_id");

-- CreateIndex
CREATE INDEX "journal_note_author_id_idx" ON "journal_note"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "journal_note_id_team_id_key" ON "journal_note"("id", "team_id");

-- CreateIndex
CREATE INDEX "journal_addition_note_id_idx" ON "journal_addition"("note_id");

-- AddForeignKey
ALTER TABLE "journal_note" ADD CONSTRAINT "journal_note_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_addition" ADD CONSTRAINT "journal_addition_note_id_team_id_fkey" FOREIGN KEY ("note_id", "team_id") REFERENCES "journal_note"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes. The list is that of packages/domain; a test compares them. Nothing is both signed and thrown away.

ALTER TABLE journal_note
  ADD CONSTRAINT journal_note_kind_check CHECK (kind IN ('conversation', 'telephone', 'meeting', 'authority', 'other')),
  ADD CONSTRAINT journal_note_signed_or_discarded_check CHECK (signed_at IS NULL OR discarded_at IS NULL);

-- A draft is its author's alone: nobody else reads it. Signed it is the team's, and no role of the application changes it; what
-- is wrong in it is said in an addition. A draft that is thrown away leaves its row, without the text.

GRANT SELECT, INSERT ON journal_note, journal_addition TO kraften_case;
GRANT UPDATE (kind, happened_on, text, version, changed_at, signed_at, discarded_at) ON journal_note TO kraften_case;

ALTER TABLE journal_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON journal_note FOR SELECT TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND (signed_at IS NOT NULL OR author_id = (SELECT kraften_actor('userId'))));
CREATE POLICY author_begins ON journal_note FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND author_id = (SELECT kraften_actor('userId'))
    AND signed_at IS NULL AND discarded_at IS NULL);
CREATE POLICY author_writes ON journal_note FOR UPDATE TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND author_id = (SELECT kraften_actor('userId'))
    AND signed_at IS NULL AND discarded_at IS NULL)
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND author_id = (SELECT kraften_actor('userId')));

ALTER TABLE journal_addition ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON journal_addition FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY staff_add ON journal_addition FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND author_id = (SELECT kraften_actor('userId'))
    AND EXISTS (SELECT FROM journal_note
                 WHERE journal_note.id = journal_addition.note_id
                   AND journal_note.team_id = journal_addition.team_id
                   AND journal_note.signed_at IS NOT NULL));

-- Times are the database's, whatever the application says; the owner, who brings in what is older, may say others.

CREATE FUNCTION kraften_stamp_journal_note() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.changed_at := clock_timestamp();
  IF TG_OP = 'INSERT' THEN
    NEW.created_at := NEW.changed_at;
    RETURN NEW;
  END IF;
  IF NEW.signed_at IS NOT NULL THEN NEW.signed_at := NEW.changed_at; END IF;
  IF NEW.discarded_at IS NOT NULL THEN NEW.discarded_at := NEW.changed_at; END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION kraften_stamp_journal_addition() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.created_at := clock_timestamp();
  RETURN NEW;
END
$$;

CREATE TRIGGER journal_note_stamped BEFORE INSERT OR UPDATE ON journal_note FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_journal_note();
CREATE TRIGGER journal_addition_stamped BEFORE INSERT ON journal_addition FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_journal_addition();

REVOKE ALL ON FUNCTION kraften_stamp_journal_note() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_stamp_journal_addition() FROM PUBLIC;
