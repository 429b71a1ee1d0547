-- The steering group's members read their team's budget. The association's officer reads what its teams apply for and are
-- given, and decides the latter; of a team's categories, lines and outcomes the officer gets the sums that figures say.

GRANT SELECT ON cost_category, budget_year, budget_allocation, budget_line, cost TO kraften_figures;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['cost', 'cost_category', 'budget_line'] LOOP
    EXECUTE format(
      'CREATE POLICY member_reads ON %I FOR SELECT TO kraften_figures
         USING (team_id = ANY ((SELECT kraften_team_ids(''steering''))::uuid[])
                AND (SELECT kraften_actor(''role'')) = ''steering-member'')',
      table_name);
  END LOOP;
  FOREACH table_name IN ARRAY ARRAY['budget_year', 'budget_allocation'] LOOP
    EXECUTE format(
      'CREATE POLICY steering_reads ON %I FOR SELECT TO kraften_figures
         USING (team_id = ANY ((SELECT kraften_team_ids(''steering''))::uuid[]))',
      table_name);
  END LOOP;
END
$$;

GRANT INSERT ON budget_allocation TO kraften_figures;
GRANT UPDATE (allocated_ore, decided_on, note, version) ON budget_allocation TO kraften_figures;
CREATE POLICY officer_adds ON budget_allocation FOR INSERT TO kraften_figures
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[])
              AND (SELECT kraften_actor('role')) = 'association-officer');
CREATE POLICY officer_changes ON budget_allocation FOR UPDATE TO kraften_figures
  USING (team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[])
         AND (SELECT kraften_actor('role')) = 'association-officer')
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[])
              AND (SELECT kraften_actor('role')) = 'association-officer');

-- The history of what is allocated, without who changed it: the officer adds to it and reads it, and nothing else of it.

GRANT INSERT ON budget_change TO kraften_figures;
GRANT SELECT (id, team_id, year, field, before, after, changed_at) ON budget_change TO kraften_figures;
CREATE POLICY officer_reads ON budget_change FOR SELECT TO kraften_figures
  USING (team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[])
         AND (SELECT kraften_actor('role')) = 'association-officer'
         AND field IN ('allocated', 'decidedOn', 'allocationNote'));
CREATE POLICY officer_adds ON budget_change FOR INSERT TO kraften_figures
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[])
              AND (SELECT kraften_actor('role')) = 'association-officer'
              AND field IN ('allocated', 'decidedOn', 'allocationNote')
              AND year IS NOT NULL AND category_id IS NULL AND month IS NULL);
CREATE TRIGGER budget_change_stamped_by_officer BEFORE INSERT ON budget_change FOR EACH ROW
  WHEN (current_user = 'kraften_figures') EXECUTE FUNCTION kraften_stamp_setting_change();
