-- A team's own cost categories become rows, from the names that its outcomes had, the greatest first.

CREATE TABLE "cost_category" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "first_year" INTEGER,
    "last_year" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cost_category_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "cost_category_id_team_id_key" ON "cost_category"("id", "team_id");
CREATE UNIQUE INDEX "cost_category_team_id_name_key" ON "cost_category"("team_id", "name");
ALTER TABLE "cost_category" ADD CONSTRAINT "cost_category_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

INSERT INTO cost_category (id, team_id, name, position, first_year)
SELECT gen_random_uuid(), team_id, category,
       row_number() OVER (PARTITION BY team_id ORDER BY sum(ore) DESC, category),
       extract(year FROM min(month))
  FROM cost
 GROUP BY team_id, category;

DROP VIEW cost_fact;
ALTER TABLE "cost"
  ADD COLUMN "category_id" UUID,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ALTER COLUMN "ore" DROP NOT NULL;
UPDATE cost
   SET category_id = cost_category.id
  FROM cost_category
 WHERE cost_category.team_id = cost.team_id AND cost_category.name = cost.category;
DROP INDEX "cost_team_id_month_category_key";
ALTER TABLE "cost" DROP COLUMN "category", ALTER COLUMN "category_id" SET NOT NULL;
CREATE UNIQUE INDEX "cost_team_id_month_category_id_key" ON "cost"("team_id", "month", "category_id");
ALTER TABLE "cost" ADD CONSTRAINT "cost_category_id_team_id_fkey" FOREIGN KEY ("category_id", "team_id") REFERENCES "cost_category"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The figures get a cost with its category's name. An amount that was taken out again is none.

CREATE VIEW cost_fact WITH (security_barrier = true) AS
SELECT cost.id, cost.team_id, cost.month, cost_category.name AS category, cost.ore, cost.is_preliminary
  FROM cost
  JOIN cost_category ON cost_category.id = cost.category_id
 WHERE cost.ore IS NOT NULL
   AND cost.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[]);
GRANT SELECT ON cost_fact TO kraften_case, kraften_figures;

-- The budget of a year.

CREATE TABLE "budget_year" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "applied_ore" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "budget_year_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "budget_allocation" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "allocated_ore" INTEGER,
    "decided_on" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "budget_allocation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "budget_line" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "category_id" UUID NOT NULL,
    "budget_ore" INTEGER,
    "forecast_method" TEXT NOT NULL,
    "forecast_ore" INTEGER,
    "forecast_from" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "budget_line_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "budget_change" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "year" INTEGER,
    "category_id" UUID,
    "month" INTEGER,
    "field" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "changed_by_id" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "budget_change_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "budget_year_team_id_year_key" ON "budget_year"("team_id", "year");
CREATE UNIQUE INDEX "budget_allocation_team_id_year_key" ON "budget_allocation"("team_id", "year");
CREATE UNIQUE INDEX "budget_line_team_id_year_category_id_key" ON "budget_line"("team_id", "year", "category_id");
CREATE INDEX "budget_change_team_id_changed_at_idx" ON "budget_change"("team_id", "changed_at");
ALTER TABLE "budget_year" ADD CONSTRAINT "budget_year_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "budget_allocation" ADD CONSTRAINT "budget_allocation_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_team_id_year_fkey" FOREIGN KEY ("team_id", "year") REFERENCES "budget_year"("team_id", "year") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_category_id_team_id_fkey" FOREIGN KEY ("category_id", "team_id") REFERENCES "cost_category"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "budget_change" ADD CONSTRAINT "budget_change_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE cost_category
  ADD CONSTRAINT cost_category_name_check CHECK (name <> ''),
  ADD CONSTRAINT cost_category_years_check CHECK (first_year <= last_year);
ALTER TABLE budget_year
  ADD CONSTRAINT budget_year_year_check CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT budget_year_applied_check CHECK (applied_ore >= 0);
ALTER TABLE budget_allocation
  ADD CONSTRAINT budget_allocation_year_check CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT budget_allocation_allocated_check CHECK (allocated_ore >= 0);
-- What is typed stands with the methods that ask for it, and only there. The methods are those of packages/domain.
ALTER TABLE budget_line
  ADD CONSTRAINT budget_line_budget_check CHECK (budget_ore >= 0),
  ADD CONSTRAINT budget_line_forecast_check CHECK (
    CASE forecast_method
      WHEN 'by-month' THEN forecast_ore IS NULL AND forecast_from IS NULL
      WHEN 'budget-left' THEN forecast_ore IS NULL AND forecast_from IS NULL
      WHEN 'average' THEN forecast_ore IS NULL AND forecast_from IS NULL
      WHEN 'typed' THEN coalesce(forecast_ore >= 0 AND forecast_from BETWEEN 1 AND 12, false)
      WHEN 'deviation' THEN forecast_ore IS NOT NULL AND forecast_from IS NULL
      ELSE false
    END);
ALTER TABLE budget_change
  ADD CONSTRAINT budget_change_month_check CHECK (month BETWEEN 1 AND 12);

-- A row stays of the same team, year, month and category.

DROP TRIGGER cost_identity_kept ON cost;
CREATE TRIGGER cost_identity_kept BEFORE UPDATE ON cost FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.month, OLD.category_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.month, NEW.category_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER cost_category_identity_kept BEFORE UPDATE ON cost_category FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id) IS DISTINCT FROM (NEW.id, NEW.team_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER budget_year_identity_kept BEFORE UPDATE ON budget_year FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.year) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.year))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER budget_allocation_identity_kept BEFORE UPDATE ON budget_allocation FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.year) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.year))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER budget_line_identity_kept BEFORE UPDATE ON budget_line FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.year, OLD.category_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.year, NEW.category_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- The staff of a team read its budget, and its lead writes it. Nobody deletes, and the history is only added to.

REVOKE UPDATE ON cost FROM kraften_case;
GRANT UPDATE (ore, is_preliminary, version) ON cost TO kraften_case;
GRANT SELECT, INSERT ON cost_category, budget_year, budget_allocation, budget_line, budget_change TO kraften_case;
GRANT UPDATE (name, position, first_year, last_year, version) ON cost_category TO kraften_case;
GRANT UPDATE (applied_ore, note, version) ON budget_year TO kraften_case;
GRANT UPDATE (allocated_ore, decided_on, note, version) ON budget_allocation TO kraften_case;
GRANT UPDATE (budget_ore, forecast_method, forecast_ore, forecast_from, note, version) ON budget_line TO kraften_case;

DROP POLICY staff_of_the_team ON cost;
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY
    ARRAY['cost', 'cost_category', 'budget_year', 'budget_allocation', 'budget_line', 'budget_change']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY staff_read ON %I FOR SELECT TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))',
      table_name);
    EXECUTE format(
      'CREATE POLICY lead_adds ON %I FOR INSERT TO kraften_case
         WITH CHECK (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[])
                     AND (SELECT kraften_actor(''role'')) = ''team-lead'')',
      table_name);
    CONTINUE WHEN table_name = 'budget_change';
    EXECUTE format(
      'CREATE POLICY lead_changes ON %I FOR UPDATE TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[])
                AND (SELECT kraften_actor(''role'')) = ''team-lead'')
         WITH CHECK (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[])
                     AND (SELECT kraften_actor(''role'')) = ''team-lead'')',
      table_name);
  END LOOP;
END
$$;

-- Who changed it is who acts, and when is the database's time.
CREATE TRIGGER budget_change_stamped BEFORE INSERT ON budget_change FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_setting_change();
