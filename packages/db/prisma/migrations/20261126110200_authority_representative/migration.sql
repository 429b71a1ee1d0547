-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "authority" TEXT;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "authority" TEXT;

-- Who represents an authority in a team, and which.

ALTER TABLE membership
  DROP CONSTRAINT membership_role_check,
  DROP CONSTRAINT membership_reach_check,
  ADD CONSTRAINT membership_role_check CHECK (role IN (
    'coach', 'team-lead', 'authority-representative', 'steering-member', 'association-officer', 'administrator')),
  ADD CONSTRAINT membership_reach_check CHECK (
    CASE role
      WHEN 'association-officer' THEN team_id IS NULL AND association_id IS NOT NULL
      WHEN 'administrator' THEN team_id IS NULL AND association_id IS NULL
      ELSE team_id IS NOT NULL AND association_id IS NULL
    END),
  ADD CONSTRAINT membership_authority_check CHECK (authority IN ('AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER')),
  ADD CONSTRAINT membership_represents_check CHECK ((authority IS NOT NULL) = (role = 'authority-representative'));

ALTER TABLE invitation
  DROP CONSTRAINT invitation_role_check,
  ADD CONSTRAINT invitation_role_check CHECK (role IN (
    'coach', 'team-lead', 'authority-representative', 'steering-member', 'association-officer', 'administrator')),
  ADD CONSTRAINT invitation_authority_check CHECK (authority IN ('AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER')),
  ADD CONSTRAINT invitation_represents_check
    CHECK ((authority IS NOT NULL) = (role IS NOT DISTINCT FROM 'authority-representative'));

CREATE OR REPLACE FUNCTION use_invitation(invitation_token_hash text, invited_user_id text) RETURNS boolean
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
    INSERT INTO public.membership (id, user_id, role, team_id, association_id, authority)
    VALUES (gen_random_uuid(), invited_user_id, found.role, found.team_id, found.association_id, found.authority)
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN true;
END
$$;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kraften_representative') THEN
    BEGIN
      CREATE ROLE kraften_representative NOLOGIN;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
END
$$;

GRANT EXECUTE ON FUNCTION kraften_team_ids(VARIADIC text[]) TO kraften_representative;
GRANT EXECUTE ON FUNCTION kraften_actor(text) TO kraften_representative;
GRANT SELECT ON team TO kraften_representative;
GRANT INSERT ON audit_entry TO kraften_representative;
GRANT USAGE ON SEQUENCE audit_entry_id_seq TO kraften_representative;

CREATE POLICY representative_of_the_team ON audit_entry FOR INSERT TO kraften_representative
  WITH CHECK (
    actor_kind = 'representative'
    AND actor_kind = (SELECT kraften_actor('kind'))
    AND user_id = (SELECT kraften_actor('userId'))
    AND request_id IS NOT DISTINCT FROM (SELECT kraften_actor('requestId'))
    AND team_id = ANY ((SELECT kraften_team_ids('representative'))::uuid[]));

-- The moment at which a consent's last day is over in Sweden.
CREATE FUNCTION kraften_consent_ends_at(valid_until date) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$ SELECT (valid_until + 1)::timestamp AT TIME ZONE 'Europe/Stockholm' $$;
REVOKE ALL ON FUNCTION kraften_consent_ends_at(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kraften_consent_ends_at(date) TO kraften_representative;

-- What a representative sees: no table of cases, only the participations of the own team whose person has a consent that
-- lifts secrecy for the representative's authority at this very moment, and of them only what such consents name. The views
-- run with their owner's rights and filter by themselves. A participation that was closed before the consent was given is
-- none that the person was asked about.

CREATE VIEW shared_case WITH (security_barrier = true) AS
SELECT participation.id,
       participation.team_id,
       participation.person_id,
       consented.categories,
       CASE WHEN NOT person.is_protected THEN person.given_name END AS given_name,
       CASE WHEN NOT person.is_protected THEN person.family_name END AS family_name,
       CASE WHEN NOT person.is_protected THEN person.birth_date END AS birth_date,
       person.is_protected,
       CASE WHEN NOT person.is_protected AND 'contact' = ANY (consented.categories) THEN person.phone END AS phone,
       CASE WHEN NOT person.is_protected AND 'contact' = ANY (consented.categories) THEN person.email END AS email,
       CASE WHEN 'participation' = ANY (consented.categories) THEN participation.enrolled_on END AS enrolled_on,
       CASE WHEN NOT person.is_protected AND 'participation' = ANY (consented.categories) THEN participation.first_step END
         AS first_step,
       CASE WHEN 'participation' = ANY (consented.categories) THEN coach.name END AS coach_name,
       CASE WHEN 'income' = ANY (consented.categories) THEN participation.income_source END AS income_source,
       CASE WHEN 'closing' = ANY (consented.categories) THEN participation.closed_on END AS closed_on,
       CASE WHEN 'closing' = ANY (consented.categories) THEN participation.outcome END AS outcome,
       CASE WHEN 'income' = ANY (consented.categories) THEN participation.income_source_after END AS income_source_after,
       CASE WHEN NOT person.is_protected AND 'closing' = ANY (consented.categories)
            THEN participation.final_documentation END AS final_documentation
  FROM participation
  -- Whoever has a mark of protected identity isn't named, whatever the mark is; null is none.
  JOIN (SELECT id, given_name, family_name, birth_date, phone, email,
               coalesce(to_jsonb(person) ->> 'protected_identity', 'none') NOT IN ('none', 'false', '') AS is_protected
          FROM person) AS person ON person.id = participation.person_id
  LEFT JOIN "user" AS coach ON coach.id = participation.coach_id
  CROSS JOIN LATERAL (
    SELECT array_agg(DISTINCT category ORDER BY category) AS categories
      FROM consent, unnest(consent.categories) AS category
     WHERE consent.person_id = participation.person_id
       AND consent.team_id = participation.team_id
       AND consent.authority = (SELECT kraften_actor('authority'))
       AND consent.purpose = 'lift-secrecy'
       AND consent.recorded_at <= now()
       AND now() < kraften_consent_ends_at(consent.valid_until)
       AND (participation.closed_on IS NULL OR participation.closed_on >= consent.given_on)
       AND NOT EXISTS (SELECT FROM consent_withdrawal AS withdrawal
                        WHERE withdrawal.consent_id = consent.id AND withdrawal.withdrawn_at <= now())) AS consented
 WHERE participation.team_id = ANY ((SELECT kraften_team_ids('representative'))::uuid[])
   AND consented.categories IS NOT NULL;

CREATE VIEW shared_follow_up WITH (security_barrier = true) AS
SELECT follow_up.id,
       follow_up.team_id,
       follow_up.participation_id,
       follow_up.held_on,
       CASE WHEN NOT shared_case.is_protected THEN follow_up.attendees END AS attendees,
       CASE WHEN NOT shared_case.is_protected THEN follow_up.agreed END AS agreed
  FROM follow_up
  JOIN shared_case ON shared_case.id = follow_up.participation_id
 WHERE 'follow-ups' = ANY (shared_case.categories);

GRANT SELECT ON shared_case, shared_follow_up TO kraften_representative;
