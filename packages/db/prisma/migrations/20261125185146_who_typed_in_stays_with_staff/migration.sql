-- Who sees a team's figures sees what its old reports print, and not who typed them in.

REVOKE SELECT ON historical_report FROM kraften_figures;
GRANT SELECT (id, team_id, title, period_from, period_to, profile, figures) ON historical_report TO kraften_figures;
