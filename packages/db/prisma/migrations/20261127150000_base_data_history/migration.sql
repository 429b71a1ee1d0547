-- AlterTable
ALTER TABLE "protected_identity" ALTER COLUMN "postal_address" DROP NOT NULL,
ALTER COLUMN "postal_address" DROP DEFAULT;

-- CreateTable
CREATE TABLE "base_data_change" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "person_id" UUID,
    "participation_id" UUID,
    "part" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from_on" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "before" JSONB,
    "after" JSONB,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "base_data_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "base_data_change_person_id_idx" ON "base_data_change"("person_id");

-- CreateIndex
CREATE INDEX "base_data_change_participation_id_idx" ON "base_data_change"("participation_id");

-- AddForeignKey
ALTER TABLE "base_data_change" ADD CONSTRAINT "base_data_change_person_id_team_id_fkey" FOREIGN KEY ("person_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "base_data_change" ADD CONSTRAINT "base_data_change_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes. The lists are those of packages/domain; a test compares them.

ALTER TABLE base_data_change
  ADD CONSTRAINT base_data_change_part_check
    CHECK (part IN ('identity', 'contact', 'home', 'enrolment', 'income', 'coach')),
  ADD CONSTRAINT base_data_change_kind_check CHECK (kind IN ('correction', 'change')),
  -- A part is a person's, whatever the case, or a participation's: then it goes with that one when two persons are parted again.
  ADD CONSTRAINT base_data_change_owner_check CHECK (
    CASE WHEN part = 'identity' OR part = 'contact' OR part = 'home' THEN person_id IS NOT NULL AND participation_id IS NULL
         ELSE person_id IS NULL AND participation_id IS NOT NULL END),
  ADD CONSTRAINT base_data_change_from_check CHECK (
    (kind = 'change' AND from_on IS NOT NULL) OR (kind = 'correction' AND (from_on IS NULL OR part = 'income'))),
  ADD CONSTRAINT base_data_change_enrolment_check CHECK (part <> 'enrolment' OR kind = 'correction'),
  ADD CONSTRAINT base_data_change_emptied_together_check CHECK ((before IS NULL) = (after IS NULL));

-- What is said of who a protected person is, or was before the protection, is for who may see the identity. Nobody changes or
-- deletes.

GRANT SELECT, INSERT ON base_data_change TO kraften_case;
ALTER TABLE base_data_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_may_see ON base_data_change FOR SELECT TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND (person_id IS NULL
         OR kraften_may_see_identity(person_id)
         OR EXISTS (SELECT FROM person WHERE person.id = base_data_change.person_id AND person.protected_identity IS NULL)));
CREATE POLICY staff_add ON base_data_change FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND recorded_by_id = (SELECT kraften_actor('userId')));

CREATE TRIGGER base_data_change_stamped BEFORE INSERT ON base_data_change FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_recorded_at();
CREATE TRIGGER base_data_change_of_disposed BEFORE INSERT ON base_data_change FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_disposed();

-- An address that isn't written anew is still the one that was known; one that is written as none is none.
CREATE OR REPLACE FUNCTION kraften_stamp_protected_identity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.recorded_at := clock_timestamp();
  IF NEW.postal_address IS NULL THEN
    NEW.postal_address := coalesce(
      (SELECT postal_address FROM public.protected_identity
        WHERE person_id = NEW.person_id AND team_id = NEW.team_id ORDER BY number DESC LIMIT 1),
      '');
  END IF;
  RETURN NEW;
END
$$;

-- Disposal: what stood goes. That something was put right, when and by whom stays, since figures may rest on it.

CREATE FUNCTION dispose_step_base_data(disposed_person_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  emptied bigint;
BEGIN
  UPDATE public.base_data_change SET reason = '', before = NULL, after = NULL
   WHERE person_id = disposed_person_id
      OR participation_id IN (SELECT id FROM public.participation WHERE person_id = disposed_person_id);
  GET DIAGNOSTICS emptied = ROW_COUNT;
  RETURN jsonb_build_object('baseDataChange', emptied);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_base_data(uuid) FROM PUBLIC;
