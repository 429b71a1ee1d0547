-- Who is called to which meetings. A seat that was kept by authority alone gets a member without a name.

CREATE TABLE "meeting_member" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL,
    "authority" TEXT,
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_member_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "meeting_member_team_id_idx" ON "meeting_member"("team_id");
CREATE UNIQUE INDEX "meeting_member_id_team_id_key" ON "meeting_member"("id", "team_id");
ALTER TABLE "meeting_member" ADD CONSTRAINT "meeting_member_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

INSERT INTO meeting_member (id, team_id, kind, role, authority)
SELECT gen_random_uuid(), seats.team_id, seats.kind, 'member', seats.authority
  FROM (SELECT DISTINCT meeting_seat.team_id, meeting.kind, meeting_seat.authority
          FROM meeting_seat JOIN meeting ON meeting.id = meeting_seat.meeting_id) AS seats;

-- A seat is a person's, as the register said when the person was called.

DROP VIEW meeting_fact;
DROP INDEX "meeting_seat_meeting_id_authority_key";
ALTER TABLE "meeting_seat"
  ADD COLUMN "member_id" UUID,
  ADD COLUMN "name" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "title" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "role" TEXT NOT NULL DEFAULT 'member',
  ADD COLUMN "presence" TEXT NOT NULL DEFAULT 'unmarked',
  ADD COLUMN "substitute_name" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "is_called" BOOLEAN NOT NULL DEFAULT true,
  ALTER COLUMN "authority" DROP NOT NULL;
UPDATE meeting_seat
   SET presence = CASE WHEN meeting_seat.present THEN 'present' ELSE 'absent' END,
       member_id = meeting_member.id
  FROM meeting, meeting_member
 WHERE meeting.id = meeting_seat.meeting_id AND meeting_member.team_id = meeting_seat.team_id
   AND meeting_member.kind = meeting.kind AND meeting_member.authority = meeting_seat.authority;
ALTER TABLE "meeting_seat" DROP COLUMN "present", ALTER COLUMN "member_id" SET NOT NULL;
CREATE UNIQUE INDEX "meeting_seat_meeting_id_member_id_key" ON "meeting_seat"("meeting_id", "member_id");
ALTER TABLE "meeting_seat" ADD CONSTRAINT "meeting_seat_member_id_team_id_fkey" FOREIGN KEY ("member_id", "team_id") REFERENCES "meeting_member"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "meeting"
  ADD COLUMN "starts_at" TEXT NOT NULL DEFAULT '09:00',
  ADD COLUMN "ends_at" TEXT NOT NULL DEFAULT '11:00',
  ADD COLUMN "place" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "is_cancelled" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "cancel_reason" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "approved_at" TIMESTAMPTZ(3),
  ADD COLUMN "approved_by_id" TEXT,
  ADD COLUMN "approved_by" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
CREATE UNIQUE INDEX "meeting_id_team_id_kind_key" ON "meeting"("id", "team_id", "kind");

CREATE TABLE "meeting_item" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "decided" TEXT NOT NULL DEFAULT '',
    "is_done" BOOLEAN NOT NULL DEFAULT false,
    "is_removed" BOOLEAN NOT NULL DEFAULT false,
    "carried_from_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_item_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "meeting_item_carried_from_id_key" ON "meeting_item"("carried_from_id");
CREATE INDEX "meeting_item_meeting_id_idx" ON "meeting_item"("meeting_id");
CREATE UNIQUE INDEX "meeting_item_id_team_id_key" ON "meeting_item"("id", "team_id");
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_meeting_id_team_id_fkey" FOREIGN KEY ("meeting_id", "team_id") REFERENCES "meeting"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_carried_from_id_team_id_fkey" FOREIGN KEY ("carried_from_id", "team_id") REFERENCES "meeting_item"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "meeting_case" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "meeting_kind" TEXT NOT NULL DEFAULT 'team',
    "participation_id" UUID,
    "referral_id" UUID,
    "question" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "decided" TEXT NOT NULL DEFAULT '',
    "is_done" BOOLEAN NOT NULL DEFAULT false,
    "is_withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "raised_by_id" TEXT NOT NULL,
    "carried_from_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_case_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "meeting_case_carried_from_id_key" ON "meeting_case"("carried_from_id");
CREATE INDEX "meeting_case_meeting_id_idx" ON "meeting_case"("meeting_id");
CREATE INDEX "meeting_case_participation_id_idx" ON "meeting_case"("participation_id");
CREATE INDEX "meeting_case_referral_id_idx" ON "meeting_case"("referral_id");
CREATE UNIQUE INDEX "meeting_case_id_team_id_key" ON "meeting_case"("id", "team_id");
ALTER TABLE "meeting_case" ADD CONSTRAINT "meeting_case_meeting_id_team_id_meeting_kind_fkey" FOREIGN KEY ("meeting_id", "team_id", "meeting_kind") REFERENCES "meeting"("id", "team_id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_case" ADD CONSTRAINT "meeting_case_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_case" ADD CONSTRAINT "meeting_case_referral_id_team_id_fkey" FOREIGN KEY ("referral_id", "team_id") REFERENCES "referral"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_case" ADD CONSTRAINT "meeting_case_carried_from_id_team_id_fkey" FOREIGN KEY ("carried_from_id", "team_id") REFERENCES "meeting_case"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "meeting_addition" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_addition_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "meeting_addition_meeting_id_idx" ON "meeting_addition"("meeting_id");
ALTER TABLE "meeting_addition" ADD CONSTRAINT "meeting_addition_meeting_id_team_id_fkey" FOREIGN KEY ("meeting_id", "team_id") REFERENCES "meeting"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes. The lists are those of packages/domain; a test compares them.

ALTER TABLE meeting_member
  ADD CONSTRAINT meeting_member_kind_check CHECK (kind IN ('steering', 'team')),
  ADD CONSTRAINT meeting_member_role_check CHECK (role IN ('member', 'substitute', 'co-opted', 'presenter')),
  ADD CONSTRAINT meeting_member_authority_check CHECK (authority IN ('AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER'));
ALTER TABLE meeting_seat
  ADD CONSTRAINT meeting_seat_role_check CHECK (role IN ('member', 'substitute', 'co-opted', 'presenter')),
  ADD CONSTRAINT meeting_seat_presence_check CHECK (presence IN ('unmarked', 'present', 'absent', 'substitute'));
ALTER TABLE meeting
  ADD CONSTRAINT meeting_approved_check CHECK ((approved_at IS NULL) = (approved_by_id IS NULL));
ALTER TABLE meeting_case
  ADD CONSTRAINT meeting_case_team_meeting_check CHECK (meeting_kind = 'team'),
  ADD CONSTRAINT meeting_case_one_case_check CHECK ((participation_id IS NULL) <> (referral_id IS NULL));

-- A record's id and owner stay what they were, and a meeting its kind.

CREATE TRIGGER meeting_kind_kept BEFORE UPDATE ON meeting FOR EACH ROW
  WHEN (OLD.kind IS DISTINCT FROM NEW.kind)
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER meeting_member_identity_kept BEFORE UPDATE ON meeting_member FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.kind) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.kind))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER meeting_item_identity_kept BEFORE UPDATE ON meeting_item FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.meeting_id, OLD.carried_from_id)
        IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.meeting_id, NEW.carried_from_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER meeting_case_identity_kept BEFORE UPDATE ON meeting_case FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.meeting_id, OLD.participation_id, OLD.referral_id, OLD.carried_from_id)
        IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.meeting_id, NEW.participation_id, NEW.referral_id, NEW.carried_from_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- Approved minutes stay as they were. Disposal, which isn't the staff's role, still empties what they say of a person.

CREATE FUNCTION kraften_refuse_of_approved_meeting() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM FROM public.meeting WHERE id = NEW.meeting_id AND approved_at IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the minutes have been approved' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_refuse_of_approved_meeting() FROM PUBLIC;
CREATE FUNCTION kraften_refuse_approved_meeting() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION 'the minutes have been approved' USING ERRCODE = 'insufficient_privilege';
END
$$;
REVOKE ALL ON FUNCTION kraften_refuse_approved_meeting() FROM PUBLIC;

CREATE TRIGGER meeting_approved BEFORE UPDATE ON meeting FOR EACH ROW
  WHEN (OLD.approved_at IS NOT NULL) EXECUTE FUNCTION kraften_refuse_approved_meeting();
CREATE TRIGGER meeting_seat_approved BEFORE INSERT OR UPDATE ON meeting_seat FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_approved_meeting();
CREATE TRIGGER meeting_item_approved BEFORE INSERT OR UPDATE ON meeting_item FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_approved_meeting();
CREATE TRIGGER meeting_case_approved BEFORE INSERT OR UPDATE ON meeting_case FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_approved_meeting();

-- The staff of a team, on the rows of that team. Nobody deletes, and what was written beside approved minutes is only added to.

GRANT SELECT, INSERT, UPDATE ON meeting_member, meeting_item, meeting_case TO kraften_case;
GRANT SELECT, INSERT ON meeting_addition TO kraften_case;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['meeting_member', 'meeting_item', 'meeting_case'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY staff_of_the_team ON %I TO kraften_case
         USING (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))
         WITH CHECK (team_id = ANY ((SELECT kraften_team_ids(''staff''))::uuid[]))',
      table_name);
  END LOOP;
END
$$;

ALTER TABLE meeting_addition ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON meeting_addition FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY staff_add ON meeting_addition FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND recorded_by_id = (SELECT kraften_actor('userId')));
CREATE TRIGGER meeting_addition_stamped BEFORE INSERT ON meeting_addition FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_recorded_at();

-- What figures know of a meeting: which authorities were called, and whether they came. What that makes of an authority the domain
-- says. No name, point or case is here.

CREATE VIEW meeting_fact WITH (security_barrier = true) AS
SELECT meeting.id,
       meeting.team_id,
       meeting.kind,
       meeting.held_on,
       coalesce(array_agg(meeting_seat.authority ORDER BY meeting_seat.id)
                FILTER (WHERE meeting_seat.authority IS NOT NULL), '{}') AS authorities,
       coalesce(array_agg(meeting_seat.presence ORDER BY meeting_seat.id)
                FILTER (WHERE meeting_seat.authority IS NOT NULL), '{}') AS presences
  FROM meeting
  LEFT JOIN meeting_seat ON meeting_seat.meeting_id = meeting.id AND meeting_seat.is_called
 WHERE meeting.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[])
   AND NOT meeting.is_cancelled
   AND meeting.held_on <= (now() AT TIME ZONE 'Europe/Stockholm')::date
 GROUP BY meeting.id;
GRANT SELECT ON meeting_fact TO kraften_case, kraften_figures;

-- Disposal: what was asked, said and decided of the person at meetings goes. That a case was taken up stays, without saying whose.

CREATE FUNCTION dispose_step_meeting(disposed_person_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  emptied bigint;
BEGIN
  UPDATE public.meeting_case
     SET question = '', text = '', decided = '', version = version + 1
   WHERE participation_id IN (SELECT id FROM public.participation WHERE person_id = disposed_person_id)
      OR referral_id IN (SELECT id FROM public.referral WHERE person_id = disposed_person_id);
  GET DIAGNOSTICS emptied = ROW_COUNT;
  RETURN jsonb_build_object('meetingCase', emptied);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_meeting(uuid) FROM PUBLIC;

CREATE TRIGGER meeting_case_of_disposed BEFORE INSERT OR UPDATE ON meeting_case FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_disposed();
