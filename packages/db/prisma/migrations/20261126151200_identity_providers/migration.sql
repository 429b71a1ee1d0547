-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "provider_id" TEXT;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "has_second_factor" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "provider_id" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- Signing in through a municipality's identity provider. Which groups give which roles, the server's own settings say; the role
-- that signs people in can't write memberships. This function gives what the groups give and takes away what they no longer do,
-- within the provider's association, never administrator, only to who has an account with the provider, and logs each.

-- What of the roles asked for is the association's to give.
CREATE FUNCTION kraften_roles_to_provide(provider_association_id uuid, roles jsonb)
RETURNS TABLE (role text, team_id uuid, association_id uuid, authority text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
  SELECT DISTINCT ON (asked.role, team.id)
         asked.role, team.id, CASE WHEN asked.role = 'association-officer' THEN provider_association_id END, asked.authority
    FROM jsonb_to_recordset(roles) AS asked(role text, "teamId" uuid, authority text)
    LEFT JOIN public.team ON team.id = asked."teamId" AND team.association_id = provider_association_id
   WHERE asked.role <> 'administrator' AND (team.id IS NULL) = (asked.role = 'association-officer')
   ORDER BY asked.role, team.id, asked.authority
$$;
REVOKE ALL ON FUNCTION kraften_roles_to_provide(uuid, jsonb) FROM PUBLIC;

-- Gives how many roles were taken away; null when the user has no account with the provider.
CREATE FUNCTION take_provider_roles(
  signing_provider_id text, provider_association_id uuid, signing_user_id text, roles jsonb, signing_request_id text
) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  changed record;
  taken integer := 0;
BEGIN
  IF NOT EXISTS (SELECT FROM public.account
                  WHERE user_id = signing_user_id AND provider_id = signing_provider_id) THEN
    RETURN NULL;
  END IF;
  FOR changed IN
    DELETE FROM public.membership
     WHERE user_id = signing_user_id AND provider_id = signing_provider_id
       AND NOT EXISTS (SELECT FROM public.kraften_roles_to_provide(provider_association_id, roles) AS held
                        WHERE held.role = membership.role
                          AND held.team_id IS NOT DISTINCT FROM membership.team_id
                          AND held.association_id IS NOT DISTINCT FROM membership.association_id
                          AND held.authority IS NOT DISTINCT FROM membership.authority)
    RETURNING membership.role, membership.team_id
  LOOP
    taken := taken + 1;
    INSERT INTO public.audit_entry (actor_kind, user_id, team_id, action, request_id, details)
    VALUES ('account', signing_user_id, changed.team_id, 'account:lose-provider-role', signing_request_id,
            jsonb_build_object('role', changed.role));
  END LOOP;
  -- What was given by hand is the provider's from now on, when its groups say the same.
  UPDATE public.membership SET provider_id = signing_provider_id
    FROM public.kraften_roles_to_provide(provider_association_id, roles) AS held
   WHERE membership.user_id = signing_user_id AND membership.provider_id IS NULL
     AND held.role = membership.role
     AND held.team_id IS NOT DISTINCT FROM membership.team_id
     AND held.association_id IS NOT DISTINCT FROM membership.association_id
     AND held.authority IS NOT DISTINCT FROM membership.authority;
  FOR changed IN
    INSERT INTO public.membership (id, user_id, role, team_id, association_id, authority, provider_id)
    SELECT gen_random_uuid(), signing_user_id, held.role, held.team_id, held.association_id, held.authority, signing_provider_id
      FROM public.kraften_roles_to_provide(provider_association_id, roles) AS held
    ON CONFLICT DO NOTHING
    RETURNING membership.role, membership.team_id
  LOOP
    INSERT INTO public.audit_entry (actor_kind, user_id, team_id, action, request_id, details)
    VALUES ('account', signing_user_id, changed.team_id, 'account:get-provider-role', signing_request_id,
            jsonb_build_object('role', changed.role));
  END LOOP;
  RETURN taken;
END
$$;
REVOKE ALL ON FUNCTION take_provider_roles(text, uuid, text, jsonb, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_provider_roles(text, uuid, text, jsonb, text) TO kraften_auth;

-- Whoever signs in through a provider has no password, and gets roles that a lead knows nothing of: none but an administrator
-- lets them in with one.
CREATE OR REPLACE FUNCTION kraften_only_in_own_teams(other_user_id text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM public.membership WHERE user_id = other_user_id)
         AND NOT EXISTS (
           SELECT FROM public.membership
            WHERE user_id = other_user_id
              AND (team_id IS NULL OR team_id <> ALL (public.kraften_team_ids('accounts'))))
         AND NOT EXISTS (
           SELECT FROM public.account WHERE user_id = other_user_id AND provider_id <> 'credential')
$$;

CREATE POLICY signing_in_by_provider ON audit_entry FOR INSERT TO kraften_auth
  WITH CHECK (
    actor_kind = 'account'
    AND action IN ('session:sign-in-by-provider', 'account:link-provider')
    AND EXISTS (SELECT FROM "user" WHERE "user".id = audit_entry.user_id)
    AND (team_id IS NULL
         OR EXISTS (SELECT FROM membership
                     WHERE membership.user_id = audit_entry.user_id AND membership.team_id = audit_entry.team_id))
    AND subject_id IS NULL AND person_id IS NULL AND details = '{}');
