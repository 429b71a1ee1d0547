-- Signing in and out is audited by the role that does it. It adds entries of these kinds, about who the account belongs to
-- and for a team that person is in, and reads none.

GRANT INSERT ON audit_entry TO kraften_auth;
GRANT USAGE ON SEQUENCE audit_entry_id_seq TO kraften_auth;

CREATE POLICY signing_in ON audit_entry FOR INSERT TO kraften_auth
  WITH CHECK (
    actor_kind = 'account'
    AND action IN ('session:sign-in', 'session:sign-in-failed', 'session:sign-out')
    AND (user_id IS NOT NULL OR action = 'session:sign-in-failed')
    AND (user_id IS NULL OR EXISTS (SELECT FROM "user" WHERE "user".id = audit_entry.user_id))
    AND (team_id IS NULL
         OR EXISTS (SELECT FROM membership
                     WHERE membership.user_id = audit_entry.user_id AND membership.team_id = audit_entry.team_id))
    AND subject_id IS NULL AND person_id IS NULL AND details = '{}');
