-- A lead who ends that another lead's view is shared must still reach it when it isn't any more.
CREATE POLICY leads_read ON saved_view FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');
