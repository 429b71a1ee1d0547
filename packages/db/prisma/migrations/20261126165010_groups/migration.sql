-- What a group is, when it meets and who comes. The times and their exceptions are one value each: codes, hours and places.

ALTER TABLE "group"
  ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'other',
  ADD COLUMN "capacity" INTEGER NOT NULL DEFAULT 8,
  ADD COLUMN "leader_ids" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "times" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "exceptions" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "shared_team_ids" UUID[] NOT NULL DEFAULT '{}',
  ADD COLUMN "seen_by_team_ids" UUID[] NOT NULL DEFAULT '{}',
  ADD COLUMN "ended_on" DATE,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD CONSTRAINT group_kind_check CHECK (kind IN ('meeting-place', 'introduction', 'forest', 'other')),
  ADD CONSTRAINT group_capacity_check CHECK (capacity BETWEEN 1 AND 20);

CREATE TABLE "group_member" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "asked_on" DATE NOT NULL,
    "joined_on" DATE,
    "left_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "group_member_pkey" PRIMARY KEY ("id"),
    CONSTRAINT group_member_left_after_joined_check CHECK (left_on >= joined_on)
);
CREATE INDEX "group_member_group_id_idx" ON "group_member"("group_id");
CREATE INDEX "group_member_participation_id_idx" ON "group_member"("participation_id");
-- One place, or one place in the queue, at a time.
CREATE UNIQUE INDEX group_member_one_place ON group_member (group_id, participation_id) WHERE left_on IS NULL;
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A team that shares a group writes down its own participants, in a session of its own.

ALTER TABLE "group_session" DROP CONSTRAINT "group_session_group_id_team_id_fkey";
ALTER TABLE "group_session" ADD CONSTRAINT "group_session_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
DROP INDEX "group_session_group_id_held_on_key";
CREATE UNIQUE INDEX "group_session_group_id_team_id_held_on_key" ON "group_session"("group_id", "team_id", "held_on");
ALTER TABLE "group_session"
  ADD COLUMN "guests" INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT group_session_guests_check CHECK (guests BETWEEN 0 AND 50);

-- Who came without being expected is no part of the figures; neither is a mark that was taken back.

ALTER TABLE "attendance"
  ADD COLUMN "expected" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "absence_reason" TEXT,
  ADD CONSTRAINT attendance_absence_reason_check CHECK (
    absence_reason IN ('ill', 'other-appointment', 'work-or-studies', 'no-transport', 'agreed', 'unknown')),
  ADD CONSTRAINT attendance_reason_of_absence_check CHECK (absence_reason IS NULL OR (expected AND NOT present));

-- In an order of its own, since a row that disposal empties is read at another place afterwards.
CREATE OR REPLACE VIEW session_fact WITH (security_barrier = true) AS
SELECT group_session.id,
       group_session.team_id,
       "group".name AS group_name,
       group_session.held_on,
       coalesce(array_agg(attendance.participation_id ORDER BY attendance.id) FILTER (WHERE attendance.present AND attendance.expected), '{}') AS present,
       coalesce(array_agg(attendance.participation_id ORDER BY attendance.id) FILTER (WHERE NOT attendance.present AND attendance.expected), '{}') AS absent
  FROM group_session
  JOIN "group" ON "group".id = group_session.group_id
  LEFT JOIN attendance ON attendance.session_id = group_session.id
 WHERE group_session.team_id = ANY ((SELECT kraften_team_ids('staff', 'steering'))::uuid[])
 GROUP BY group_session.id, "group".id;

-- A team that a group is shared with reads the group, and goes on reading it afterwards: its own sessions name it.

CREATE FUNCTION kraften_keep_seen_by() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.seen_by_team_ids := NEW.shared_team_ids;
  IF TG_OP = 'UPDATE' THEN
    NEW.seen_by_team_ids := ARRAY(SELECT unnest(OLD.seen_by_team_ids) UNION SELECT unnest(NEW.shared_team_ids));
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER group_seen_by_kept BEFORE INSERT OR UPDATE ON "group" FOR EACH ROW EXECUTE FUNCTION kraften_keep_seen_by();
REVOKE ALL ON FUNCTION kraften_keep_seen_by() FROM PUBLIC;

CREATE POLICY staff_of_a_sharing_team ON "group" FOR SELECT TO kraften_case
  USING (seen_by_team_ids && (SELECT kraften_team_ids('staff'))::uuid[]);

GRANT SELECT, INSERT ON group_member TO kraften_case;
GRANT UPDATE (joined_on, left_on, version) ON group_member TO kraften_case;
ALTER TABLE group_member ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_of_the_team ON group_member TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]))
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

-- Participants and sessions come from the group's own team, or one that it is shared with now. A place is there for who gets
-- it, whichever team the others come from: the group's row is locked, so that two who ask at once don't get the same one.

CREATE FUNCTION kraften_keep_group_places() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  asked public."group";
BEGIN
  SELECT * INTO asked FROM public."group" WHERE id = NEW.group_id FOR UPDATE;
  IF TG_OP = 'INSERT' AND NEW.team_id <> asked.team_id AND NOT NEW.team_id = ANY (asked.shared_team_ids) THEN
    RAISE EXCEPTION 'the group is not shared with the team' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_TABLE_NAME = 'group_session' THEN
    RETURN NEW;
  END IF;
  IF NEW.joined_on IS NOT NULL AND NEW.left_on IS NULL
     AND (SELECT count(*) FROM public.group_member JOIN public.participation ON participation.id = group_member.participation_id
           WHERE group_member.group_id = NEW.group_id AND group_member.id <> NEW.id
             AND group_member.joined_on IS NOT NULL AND group_member.left_on IS NULL
             AND participation.closed_on IS NULL) >= asked.capacity THEN
    RAISE EXCEPTION 'the group is full, which breaks "group_member_capacity"' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER group_member_places_kept BEFORE INSERT OR UPDATE ON group_member FOR EACH ROW
  EXECUTE FUNCTION kraften_keep_group_places();
CREATE TRIGGER group_session_of_sharing_team BEFORE INSERT ON group_session FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_keep_group_places();
REVOKE ALL ON FUNCTION kraften_keep_group_places() FROM PUBLIC;

CREATE TRIGGER group_member_identity_kept BEFORE UPDATE ON group_member FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.group_id, OLD.participation_id)
    IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.group_id, NEW.participation_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
CREATE TRIGGER group_member_of_disposed BEFORE INSERT OR UPDATE ON group_member FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_disposed();

-- How many places are taken and how many wait, in the groups that the actor's team sees: of other teams' participants nothing else.

CREATE FUNCTION kraften_group_places() RETURNS TABLE (group_id uuid, taken integer, waiting integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT "group".id,
         (count(*) FILTER (WHERE group_member.joined_on IS NOT NULL))::integer,
         (count(*) FILTER (WHERE group_member.id IS NOT NULL AND group_member.joined_on IS NULL))::integer
    FROM public."group"
    LEFT JOIN (public.group_member
               JOIN public.participation ON participation.id = group_member.participation_id AND participation.closed_on IS NULL)
      ON group_member.group_id = "group".id AND group_member.left_on IS NULL
   WHERE array_append("group".seen_by_team_ids, "group".team_id) && public.kraften_team_ids('staff')::uuid[]
   GROUP BY "group".id
$$;
REVOKE ALL ON FUNCTION kraften_group_places() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kraften_group_places() TO kraften_case;

-- Where the actor's own participants stand in the queues, among those of all teams.

CREATE FUNCTION kraften_group_ranks() RETURNS TABLE (member_id uuid, rank integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT ranked.id, ranked.rank::integer
    FROM (SELECT group_member.id, group_member.team_id,
                 row_number() OVER (PARTITION BY group_member.group_id
                                    ORDER BY group_member.asked_on, group_member.created_at, group_member.id) AS rank
            FROM public.group_member
            JOIN public.participation ON participation.id = group_member.participation_id AND participation.closed_on IS NULL
           WHERE group_member.joined_on IS NULL AND group_member.left_on IS NULL) AS ranked
   WHERE ranked.team_id = ANY (public.kraften_team_ids('staff')::uuid[])
$$;
REVOKE ALL ON FUNCTION kraften_group_ranks() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kraften_group_ranks() TO kraften_case;

-- Why somebody stayed away goes with the person, and that they had a place; that they came or not stays in the figures.

CREATE FUNCTION dispose_step_group(disposed_person_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  members bigint;
  attendances bigint;
BEGIN
  DELETE FROM public.group_member USING public.participation
   WHERE participation.id = group_member.participation_id AND participation.person_id = disposed_person_id;
  GET DIAGNOSTICS members = ROW_COUNT;
  UPDATE public.attendance SET absence_reason = NULL
    FROM public.participation
   WHERE participation.id = attendance.participation_id AND participation.person_id = disposed_person_id;
  GET DIAGNOSTICS attendances = ROW_COUNT;
  RETURN jsonb_build_object('groupMember', members, 'attendance', attendances);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_group(uuid) FROM PUBLIC;
