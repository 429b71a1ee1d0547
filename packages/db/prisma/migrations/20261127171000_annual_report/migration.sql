-- CreateTable
CREATE TABLE "annual_report" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "profile" TEXT NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'draft',
    "created_by_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annual_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annual_report_text" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "written_by_id" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "annual_report_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annual_report_comment" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "written_by_id" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" TEXT,

    CONSTRAINT "annual_report_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annual_report_edition" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "audience" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "adopted_by_id" TEXT NOT NULL,
    "adopted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annual_report_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_position" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_position_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "annual_report_id_team_id_key" ON "annual_report"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "annual_report_team_id_period_from_period_to_key" ON "annual_report"("team_id", "period_from", "period_to");

-- CreateIndex
CREATE UNIQUE INDEX "annual_report_text_report_id_key_key" ON "annual_report_text"("report_id", "key");

-- CreateIndex
CREATE INDEX "annual_report_comment_report_id_idx" ON "annual_report_comment"("report_id");

-- CreateIndex
CREATE INDEX "annual_report_edition_team_id_idx" ON "annual_report_edition"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "annual_report_edition_report_id_number_audience_key" ON "annual_report_edition"("report_id", "number", "audience");

-- CreateIndex
CREATE INDEX "staff_position_team_id_idx" ON "staff_position"("team_id");

-- AddForeignKey
ALTER TABLE "annual_report" ADD CONSTRAINT "annual_report_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_report_text" ADD CONSTRAINT "annual_report_text_report_id_team_id_fkey" FOREIGN KEY ("report_id", "team_id") REFERENCES "annual_report"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_report_comment" ADD CONSTRAINT "annual_report_comment_report_id_team_id_fkey" FOREIGN KEY ("report_id", "team_id") REFERENCES "annual_report"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_report_edition" ADD CONSTRAINT "annual_report_edition_report_id_team_id_fkey" FOREIGN KEY ("report_id", "team_id") REFERENCES "annual_report"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_position" ADD CONSTRAINT "staff_position_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes. The lists are those of packages/domain; a test compares them.

ALTER TABLE annual_report
  ADD CONSTRAINT annual_report_profile_check CHECK (profile IN ('kraften-2024', 'kraften-2018', 'avesta-2022')),
  ADD CONSTRAINT annual_report_stage_check CHECK (stage IN ('draft', 'review', 'adopted')),
  ADD CONSTRAINT annual_report_period_check CHECK (period_from <= period_to),
  ADD CONSTRAINT annual_report_title_check CHECK (title <> '');
ALTER TABLE annual_report_edition
  ADD CONSTRAINT annual_report_edition_audience_check CHECK (audience IN ('internal', 'public')),
  ADD CONSTRAINT annual_report_edition_number_check CHECK (number >= 1);
ALTER TABLE staff_position
  ADD CONSTRAINT staff_position_employer_check CHECK (employer IN ('AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER')),
  ADD CONSTRAINT staff_position_percent_check CHECK (percent BETWEEN 1 AND 100),
  ADD CONSTRAINT staff_position_days_check CHECK (starts_on <= ends_on);

-- A row stays of the same team and report.

CREATE TRIGGER annual_report_identity_kept BEFORE UPDATE ON annual_report FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER annual_report_text_identity_kept BEFORE UPDATE ON annual_report_text FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.report_id, OLD.key) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.report_id, NEW.key))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER annual_report_comment_identity_kept BEFORE UPDATE ON annual_report_comment FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.report_id, OLD.key) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.report_id, NEW.key))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER staff_position_identity_kept BEFORE UPDATE ON staff_position FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- What is in review or adopted isn't written in, and its head stays as it was.

CREATE FUNCTION kraften_refuse_written_report() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF (SELECT stage FROM public.annual_report WHERE id = NEW.report_id) IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'the report is no draft' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_refuse_written_report() FROM PUBLIC;
CREATE TRIGGER annual_report_text_of_draft BEFORE INSERT OR UPDATE ON annual_report_text FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_written_report();

-- An edition is written once: nobody changes or takes it away, not even the owner of the tables.

CREATE FUNCTION kraften_refuse_edition_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'an adopted edition is never changed' USING ERRCODE = 'check_violation';
END
$$;
REVOKE ALL ON FUNCTION kraften_refuse_edition_change() FROM PUBLIC;
CREATE TRIGGER annual_report_edition_kept BEFORE UPDATE OR DELETE ON annual_report_edition FOR EACH ROW
  EXECUTE FUNCTION kraften_refuse_edition_change();
CREATE TRIGGER annual_report_edition_all_kept BEFORE TRUNCATE ON annual_report_edition FOR EACH STATEMENT
  EXECUTE FUNCTION kraften_refuse_edition_change();

-- Who adopted it is who acts, and when is the database's time.

CREATE FUNCTION kraften_stamp_edition() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.adopted_at := clock_timestamp();
  NEW.adopted_by_id := public.kraften_actor('userId');
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_stamp_edition() FROM PUBLIC;
CREATE TRIGGER annual_report_edition_stamped BEFORE INSERT ON annual_report_edition FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_edition();

-- The team's staff read and remark; its lead writes and adopts. Nobody deletes.

GRANT SELECT, INSERT ON annual_report, annual_report_text, annual_report_comment, annual_report_edition, staff_position
  TO kraften_case;
GRANT UPDATE (title, period_from, period_to, profile, stage, version) ON annual_report TO kraften_case;
GRANT UPDATE (body, written_by_id, written_at, version) ON annual_report_text TO kraften_case;
GRANT UPDATE (resolved_at, resolved_by_id) ON annual_report_comment TO kraften_case;
GRANT UPDATE (name, role, employer, percent, starts_on, ends_on, version) ON staff_position TO kraften_case;

DO $$
DECLARE
  table_name text;
  own_team constant text := 'team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[])';
  by_lead constant text := own_team || ' AND (SELECT kraften_actor(''role'')) = ''team-lead''';
  writes text;
BEGIN
  FOREACH table_name IN ARRAY
    ARRAY['annual_report', 'annual_report_text', 'annual_report_comment', 'annual_report_edition', 'staff_position']
  LOOP
    writes := CASE table_name WHEN 'annual_report_comment' THEN own_team ELSE by_lead END;
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY staff_read ON %I FOR SELECT TO kraften_case USING (%s)', table_name, own_team);
    EXECUTE format('CREATE POLICY staff_add ON %I FOR INSERT TO kraften_case WITH CHECK (%s)', table_name, writes);
    CONTINUE WHEN table_name = 'annual_report_edition';
    EXECUTE format(
      'CREATE POLICY staff_change ON %I FOR UPDATE TO kraften_case USING (%s) WITH CHECK (%s)',
      table_name, writes, writes);
  END LOOP;
END
$$;

-- The steering group reads what its team has adopted; the association what anybody may read, of whole calendar years:
-- two periods that overlap would give away what each of them hides.

GRANT SELECT (id, team_id, report_id, number, audience, title, period_from, period_to, content, sha256, adopted_at)
  ON annual_report_edition TO kraften_figures;
CREATE POLICY steering_of_the_team ON annual_report_edition FOR SELECT TO kraften_figures
  USING (team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[])
         AND CASE (SELECT kraften_actor('role'))
               WHEN 'steering-member' THEN true
               WHEN 'association-officer' THEN
                 audience = 'public'
                 AND extract(month FROM period_from) = 1 AND extract(day FROM period_from) = 1
                 AND extract(month FROM period_to) = 12 AND extract(day FROM period_to) = 31
                 AND extract(year FROM period_from) = extract(year FROM period_to)
               ELSE false
             END);
