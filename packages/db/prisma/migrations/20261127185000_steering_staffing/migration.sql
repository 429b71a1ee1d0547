-- What the steering group reads of who works in the team: role, percentage and employer over time, and no name.

CREATE VIEW steering_staff_position WITH (security_barrier = true) AS
SELECT id, team_id, role AS position_role, employer AS lent_by, percent, starts_on, ends_on
  FROM staff_position
 WHERE team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[]);
GRANT SELECT ON steering_staff_position TO kraften_figures;
