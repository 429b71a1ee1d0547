-- AlterTable
ALTER TABLE "study_visit" ADD COLUMN     "moved_to_id" UUID,
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "seat" INTEGER,
ADD COLUMN     "settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "standing_time_id" UUID;

-- CreateTable
CREATE TABLE "standing_time" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "weekday" TEXT NOT NULL,
    "starts_at" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "excepted_on" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "standing_time_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "standing_time_team_id_idx" ON "standing_time"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "standing_time_id_team_id_key" ON "standing_time"("id", "team_id");

-- CreateIndex
CREATE INDEX "study_visit_standing_time_id_idx" ON "study_visit"("standing_time_id");

-- AddForeignKey
ALTER TABLE "standing_time" ADD CONSTRAINT "standing_time_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "study_visit" ADD CONSTRAINT "study_visit_standing_time_id_team_id_fkey" FOREIGN KEY ("standing_time_id", "team_id") REFERENCES "standing_time"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE standing_time
  ADD CONSTRAINT standing_time_weekday_check CHECK (weekday IN ('1', '2', '3', '4', '5')),
  ADD CONSTRAINT standing_time_capacity_check CHECK (capacity BETWEEN 1 AND 20),
  ADD CONSTRAINT standing_time_ends_after_it_begins_check CHECK (valid_until >= valid_from);

ALTER TABLE study_visit
  ADD CONSTRAINT study_visit_seat_check CHECK (seat >= 1),
  ADD CONSTRAINT study_visit_seat_of_standing_time_check CHECK ((seat IS NULL) = (standing_time_id IS NULL)),
  ADD CONSTRAINT study_visit_moved_is_cancelled_check CHECK (moved_to_id IS NULL OR outcome IS NOT DISTINCT FROM 'cancelled');

-- Whoever books, and how many at the same moment: a place of a standing time on a day is one visit's until that is cancelled.
CREATE UNIQUE INDEX study_visit_place_taken ON study_visit (standing_time_id, visit_on, seat)
  WHERE standing_time_id IS NOT NULL AND outcome IS DISTINCT FROM 'cancelled';

CREATE FUNCTION kraften_check_visit_place() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM FROM public.standing_time
   WHERE id = NEW.standing_time_id AND team_id = NEW.team_id
     AND weekday = extract(isodow FROM NEW.visit_on)::text AND starts_at = NEW.visit_time
     AND NEW.seat <= capacity;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the standing time has no such place: "%"', TG_NAME USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_check_visit_place() FROM PUBLIC;
CREATE TRIGGER study_visit_place_exists BEFORE INSERT ON study_visit FOR EACH ROW
  WHEN (NEW.standing_time_id IS NOT NULL) EXECUTE FUNCTION kraften_check_visit_place();

-- The team sees its standing times, and its lead sets them. Day, hour and place stay: another time is another row.

GRANT SELECT, INSERT ON standing_time TO kraften_case;
GRANT UPDATE (capacity, valid_until, excepted_on, version) ON standing_time TO kraften_case;
ALTER TABLE standing_time ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON standing_time FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY lead_adds ON standing_time FOR INSERT TO kraften_case
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');
CREATE POLICY lead_changes ON standing_time FOR UPDATE TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead')
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');

-- Why a visit was moved or cancelled goes with the person.

CREATE FUNCTION dispose_step_study_visit(disposed_person_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  affected bigint;
BEGIN
  UPDATE public.study_visit SET reason = ''
    FROM public.referral WHERE referral.id = study_visit.referral_id AND referral.person_id = disposed_person_id;
  GET DIAGNOSTICS affected = ROW_COUNT;
  RETURN jsonb_build_object('studyVisit', affected);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_study_visit(uuid) FROM PUBLIC;
