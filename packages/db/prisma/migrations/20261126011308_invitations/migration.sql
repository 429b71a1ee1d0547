-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT,
    "team_id" UUID,
    "association_id" UUID,
    "user_id" TEXT,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_team_id_idx" ON "invitation"("team_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_association_id_fkey" FOREIGN KEY ("association_id") REFERENCES "association"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who keeps the accounts: the lead of a team those of the team, an administrator all. No table of cases.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kraften_accounts') THEN
    BEGIN
      CREATE ROLE kraften_accounts NOLOGIN;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
END
$$;

GRANT EXECUTE ON FUNCTION kraften_team_ids(VARIADIC text[]) TO kraften_accounts;
GRANT EXECUTE ON FUNCTION kraften_actor(text) TO kraften_accounts;

-- The seal says who acts; what that user may, the memberships say at this very moment.
CREATE FUNCTION kraften_keeps_all_accounts() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT actor ->> 'kind' = 'accounts'
         AND EXISTS (SELECT FROM public.membership WHERE user_id = actor ->> 'userId' AND role = 'administrator')
    FROM kraften_private.sealed_actor() AS actor
$$;
REVOKE ALL ON FUNCTION kraften_keeps_all_accounts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kraften_keeps_all_accounts() TO kraften_accounts;

-- Whoever lets somebody in anew could go in as them: a lead may do so only with those who are nothing but in the lead's teams.
CREATE FUNCTION kraften_only_in_own_teams(other_user_id text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM public.membership WHERE user_id = other_user_id)
         AND NOT EXISTS (
           SELECT FROM public.membership
            WHERE user_id = other_user_id
              AND (team_id IS NULL OR team_id <> ALL (public.kraften_team_ids('accounts'))))
$$;
REVOKE ALL ON FUNCTION kraften_only_in_own_teams(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kraften_only_in_own_teams(text) TO kraften_accounts;

ALTER TABLE invitation
  ADD CONSTRAINT invitation_role_check
    CHECK (role IN ('coach', 'team-lead', 'steering-member', 'association-officer', 'administrator')),
  ADD CONSTRAINT invitation_reach_check CHECK (
    CASE
      WHEN role IS NULL THEN user_id IS NOT NULL
      WHEN user_id IS NOT NULL THEN false
      WHEN role = 'association-officer' THEN team_id IS NULL AND association_id IS NOT NULL
      WHEN role = 'administrator' THEN team_id IS NULL AND association_id IS NULL
      ELSE team_id IS NOT NULL AND association_id IS NULL
    END),
  ADD CONSTRAINT invitation_ends_once_check CHECK (used_at IS NULL OR withdrawn_at IS NULL);

ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON association, team TO kraften_accounts;
GRANT SELECT (id, name, email, two_factor_enabled) ON "user" TO kraften_accounts;
GRANT SELECT, DELETE ON membership TO kraften_accounts;
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON invitation TO kraften_accounts;
GRANT INSERT ON audit_entry TO kraften_accounts;
GRANT USAGE ON SEQUENCE audit_entry_id_seq TO kraften_accounts;

CREATE POLICY kept_accounts ON membership TO kraften_accounts
  USING (team_id = ANY ((SELECT kraften_team_ids('accounts'))::uuid[]) OR (SELECT kraften_keeps_all_accounts()));
CREATE POLICY kept_accounts ON "user" FOR SELECT TO kraften_accounts
  USING ((SELECT kraften_keeps_all_accounts())
         OR EXISTS (SELECT FROM membership
                     WHERE membership.user_id = "user".id
                       AND team_id = ANY ((SELECT kraften_team_ids('accounts'))::uuid[])));
CREATE POLICY kept_accounts ON invitation TO kraften_accounts
  USING (team_id = ANY ((SELECT kraften_team_ids('accounts'))::uuid[]) OR (SELECT kraften_keeps_all_accounts()));
CREATE POLICY made_by_the_actor ON invitation AS RESTRICTIVE FOR INSERT TO kraften_accounts
  WITH CHECK (
    invited_by_id = (SELECT kraften_actor('userId'))
    AND used_at IS NULL
    AND (user_id IS NULL OR (SELECT kraften_keeps_all_accounts()) OR kraften_only_in_own_teams(user_id)));

DROP POLICY written_as_the_actor ON audit_entry;
CREATE POLICY written_as_the_actor ON audit_entry
  FOR INSERT TO kraften_case, kraften_figures, kraften_intake, kraften_accounts
  WITH CHECK (
    actor_kind = (SELECT kraften_actor('kind'))
    AND user_id IS NOT DISTINCT FROM (SELECT kraften_actor('userId'))
    AND request_id IS NOT DISTINCT FROM (SELECT kraften_actor('requestId'))
    AND CASE actor_kind
          WHEN 'staff' THEN team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
          ELSE team_id IS NULL OR team_id = ANY ((SELECT kraften_team_ids('steering', 'resident', 'accounts'))::uuid[])
        END);

-- Whoever has the link is let in by the role that signs people in. It can't give anybody a role by itself: this function
-- does, once, what the invitation says and no more.

GRANT SELECT ON invitation TO kraften_auth;
CREATE POLICY signing_in ON invitation FOR SELECT TO kraften_auth USING (true);

CREATE FUNCTION use_invitation(invitation_token_hash text, invited_user_id text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  found public.invitation;
BEGIN
  UPDATE public.invitation SET used_at = now()
   WHERE token_hash = invitation_token_hash AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > now()
     AND EXISTS (SELECT FROM public."user"
                  WHERE "user".id = invited_user_id
                    AND CASE WHEN invitation.user_id IS NULL THEN "user".email = invitation.email
                             ELSE "user".id = invitation.user_id END)
  RETURNING * INTO found;
  IF found.id IS NULL THEN
    RETURN false;
  END IF;
  IF found.role IS NOT NULL THEN
    INSERT INTO public.membership (id, user_id, role, team_id, association_id)
    VALUES (gen_random_uuid(), invited_user_id, found.role, found.team_id, found.association_id)
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN true;
END
$$;
REVOKE ALL ON FUNCTION use_invitation(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION use_invitation(text, text) TO kraften_auth;

-- That a link was used is logged with who used it.
DROP POLICY signing_in ON audit_entry;
CREATE POLICY signing_in ON audit_entry FOR INSERT TO kraften_auth
  WITH CHECK (
    actor_kind = 'account'
    AND action IN (
      'session:sign-in', 'session:sign-in-failed', 'session:sign-out', 'session:end-others',
      'account:set-up-two-factors', 'account:new-recovery-codes', 'account:remove-two-factors', 'account:change-password',
      'account:use-invitation')
    AND (user_id IS NOT NULL OR action = 'session:sign-in-failed')
    AND (user_id IS NULL OR EXISTS (SELECT FROM "user" WHERE "user".id = audit_entry.user_id))
    AND (team_id IS NULL
         OR EXISTS (SELECT FROM membership
                     WHERE membership.user_id = audit_entry.user_id AND membership.team_id = audit_entry.team_id))
    AND subject_id IS NULL AND person_id IS NULL AND details = '{}');
