-- What the steering group reads of its own meetings, what it wants taken up there, the meetings' documents, and links to a period's
-- figures for who has no account.

-- CreateTable
CREATE TABLE "meeting_document" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "meeting_kind" TEXT NOT NULL DEFAULT 'steering',
    "title" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "content_type" TEXT,
    "uploaded_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),
    "discarded_at" TIMESTAMPTZ(3),
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" TEXT,

    CONSTRAINT "meeting_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_document_part" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "meeting_document_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_proposal" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "proposed_by_id" TEXT NOT NULL,
    "is_withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" TEXT,
    "item_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_share" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "meeting_kind" TEXT NOT NULL DEFAULT 'steering',
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "key_hash" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_share_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "meeting_document_meeting_id_idx" ON "meeting_document"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_document_id_team_id_key" ON "meeting_document"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_document_part_document_id_number_key" ON "meeting_document_part"("document_id", "number");

-- CreateIndex
CREATE INDEX "meeting_proposal_team_id_idx" ON "meeting_proposal"("team_id");

-- CreateIndex
CREATE INDEX "meeting_proposal_item_id_idx" ON "meeting_proposal"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_share_key_hash_key" ON "meeting_share"("key_hash");

-- CreateIndex
CREATE INDEX "meeting_share_meeting_id_idx" ON "meeting_share"("meeting_id");

-- AddForeignKey
ALTER TABLE "meeting_document" ADD CONSTRAINT "meeting_document_meeting_id_team_id_meeting_kind_fkey" FOREIGN KEY ("meeting_id", "team_id", "meeting_kind") REFERENCES "meeting"("id", "team_id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_document_part" ADD CONSTRAINT "meeting_document_part_document_id_team_id_fkey" FOREIGN KEY ("document_id", "team_id") REFERENCES "meeting_document"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_proposal" ADD CONSTRAINT "meeting_proposal_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_proposal" ADD CONSTRAINT "meeting_proposal_item_id_team_id_fkey" FOREIGN KEY ("item_id", "team_id") REFERENCES "meeting_item"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_share" ADD CONSTRAINT "meeting_share_meeting_id_team_id_meeting_kind_fkey" FOREIGN KEY ("meeting_id", "team_id", "meeting_kind") REFERENCES "meeting"("id", "team_id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes and sizes. The lists are those of packages/domain; a test compares them. Of a team meeting there is none of this.

ALTER TABLE meeting_proposal
  ADD CONSTRAINT meeting_proposal_answered_check CHECK (
    (answered_at IS NULL) = (answered_by_id IS NULL)
    AND (answered_at IS NOT NULL OR (answer = '' AND item_id IS NULL))
    AND (NOT is_withdrawn OR answered_at IS NULL));
ALTER TABLE meeting_document
  ADD CONSTRAINT meeting_document_steering_check CHECK (meeting_kind = 'steering'),
  ADD CONSTRAINT meeting_document_content_type_check
    CHECK (content_type IN ('pdf', 'docx', 'xlsx', 'odt', 'png', 'jpeg', 'txt')),
  ADD CONSTRAINT meeting_document_byte_length_check CHECK (byte_length BETWEEN 1 AND 20000000),
  ADD CONSTRAINT meeting_document_completed_check CHECK ((completed_at IS NULL) = (content_type IS NULL)),
  ADD CONSTRAINT meeting_document_discarded_check CHECK (discarded_at IS NULL OR completed_at IS NULL),
  ADD CONSTRAINT meeting_document_struck_check
    CHECK ((struck_at IS NULL) = (struck_by_id IS NULL) AND (struck_at IS NULL OR completed_at IS NOT NULL));
ALTER TABLE meeting_document_part
  ADD CONSTRAINT meeting_document_part_number_check CHECK (number BETWEEN 0 AND 33);
ALTER TABLE meeting_share
  ADD CONSTRAINT meeting_share_steering_check CHECK (meeting_kind = 'steering'),
  ADD CONSTRAINT meeting_share_key_hash_check CHECK (key_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT meeting_share_period_check CHECK (period_from <= period_to),
  ADD CONSTRAINT meeting_share_time_limited_check
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '93 days');

-- Who is in the group proposes, and changes or takes back what waits. The team reads and answers.

GRANT SELECT, INSERT ON meeting_proposal TO kraften_figures;
GRANT UPDATE (title, reason, is_withdrawn, version) ON meeting_proposal TO kraften_figures;
GRANT SELECT ON meeting_proposal TO kraften_case;
GRANT UPDATE (answer, answered_at, answered_by_id, item_id, version) ON meeting_proposal TO kraften_case;
ALTER TABLE meeting_proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY group_reads ON meeting_proposal FOR SELECT TO kraften_figures
  USING (team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[]));
CREATE POLICY group_proposes ON meeting_proposal FOR INSERT TO kraften_figures
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[])
    AND proposed_by_id = (SELECT kraften_actor('userId'))
    AND NOT is_withdrawn AND answered_at IS NULL);
CREATE POLICY ones_own_while_it_waits ON meeting_proposal FOR UPDATE TO kraften_figures
  USING (
    team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[])
    AND proposed_by_id = (SELECT kraften_actor('userId'))
    AND answered_at IS NULL)
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[]));
CREATE POLICY staff_read ON meeting_proposal FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY staff_answer ON meeting_proposal FOR UPDATE TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND NOT is_withdrawn AND answered_at IS NULL)
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND answered_by_id = (SELECT kraften_actor('userId')));

-- Documents: the team puts them there and takes them off the list; what has come whole is never changed.

GRANT SELECT, INSERT ON meeting_document, meeting_document_part TO kraften_case;
GRANT UPDATE (content_type, completed_at, discarded_at, struck_at, struck_by_id) ON meeting_document TO kraften_case;
GRANT UPDATE (content) ON meeting_document_part TO kraften_case;
ALTER TABLE meeting_document ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON meeting_document FOR SELECT TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND (completed_at IS NOT NULL OR uploaded_by_id = (SELECT kraften_actor('userId'))));
CREATE POLICY staff_begin ON meeting_document FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND uploaded_by_id = (SELECT kraften_actor('userId'))
    AND completed_at IS NULL AND discarded_at IS NULL AND struck_at IS NULL);
CREATE POLICY staff_change ON meeting_document FOR UPDATE TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND struck_at IS NULL AND discarded_at IS NULL
    AND (completed_at IS NOT NULL OR uploaded_by_id = (SELECT kraften_actor('userId'))))
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND (struck_at IS NULL OR struck_by_id = (SELECT kraften_actor('userId'))));
CREATE TRIGGER meeting_document_content_kept BEFORE UPDATE ON meeting_document FOR EACH ROW
  WHEN (OLD.completed_at IS NOT NULL
        AND (OLD.completed_at, OLD.content_type) IS DISTINCT FROM (NEW.completed_at, NEW.content_type))
  EXECUTE FUNCTION kraften_refuse_new_identity();

-- Whether who acts is sending this document now.
CREATE FUNCTION kraften_is_sending_to_meeting(asked_document_id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM public.meeting_document
     WHERE id = asked_document_id
       AND team_id = ANY ((SELECT public.kraften_team_ids('staff'))::uuid[])
       AND uploaded_by_id = public.kraften_actor('userId')
       AND completed_at IS NULL AND discarded_at IS NULL)
$$;
REVOKE ALL ON FUNCTION kraften_is_sending_to_meeting(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kraften_is_sending_to_meeting(uuid) TO kraften_case;

-- Who sees the document sees its parts: the policy above is asked by the subquery.
ALTER TABLE meeting_document_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON meeting_document_part FOR SELECT TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND EXISTS (SELECT FROM meeting_document WHERE meeting_document.id = document_id));
CREATE POLICY sender_adds ON meeting_document_part FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND kraften_is_sending_to_meeting(document_id));
CREATE POLICY sender_empties ON meeting_document_part FOR UPDATE TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND kraften_is_sending_to_meeting(document_id))
  WITH CHECK (octet_length(content) = 0);

-- Links: the lead makes and ends them.

GRANT SELECT, INSERT, UPDATE (ended_at) ON meeting_share TO kraften_case;
ALTER TABLE meeting_share ENABLE ROW LEVEL SECURITY;
CREATE POLICY lead_reads ON meeting_share FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead');
CREATE POLICY lead_makes ON meeting_share FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead'
    AND created_by_id = (SELECT kraften_actor('userId')) AND ended_at IS NULL);
CREATE POLICY lead_ends ON meeting_share FOR UPDATE TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND (SELECT kraften_actor('role')) = 'team-lead'
    AND ended_at IS NULL)
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

-- Whoever has the link is known by it to the role that signs people in, which reads no case.
GRANT SELECT (id, team_id, meeting_id, period_from, period_to, key_hash, created_by_id, expires_at, ended_at)
  ON meeting_share TO kraften_auth;
CREATE POLICY signing_in ON meeting_share FOR SELECT TO kraften_auth USING (ended_at IS NULL AND expires_at > now());

-- What the steering group reads: of steering meetings alone, without names, and what was said and decided when the minutes have been
-- approved. No case is a row of any of these.

CREATE VIEW steering_meeting WITH (security_barrier = true) AS
SELECT id, team_id, held_on, starts_at, ends_at, place, is_cancelled, cancel_reason, approved_at, approved_by
  FROM meeting
 WHERE kind = 'steering' AND team_id = ANY ((SELECT kraften_team_ids('steering'))::uuid[]);
CREATE VIEW steering_meeting_seat WITH (security_barrier = true) AS
SELECT seat.id, seat.team_id, seat.meeting_id, seat.role AS seat_role, seat.authority, seat.presence
  FROM meeting_seat AS seat JOIN steering_meeting ON steering_meeting.id = seat.meeting_id
 WHERE seat.is_called;
CREATE VIEW steering_meeting_item WITH (security_barrier = true) AS
SELECT item.id, item.team_id, item.meeting_id, item.position, item.title,
       CASE WHEN steering_meeting.approved_at IS NULL THEN '' ELSE item.text END AS text,
       CASE WHEN steering_meeting.approved_at IS NULL THEN '' ELSE item.decided END AS decided
  FROM meeting_item AS item JOIN steering_meeting ON steering_meeting.id = item.meeting_id
 WHERE NOT item.is_removed;
CREATE VIEW steering_meeting_addition WITH (security_barrier = true) AS
SELECT addition.id, addition.team_id, addition.meeting_id, addition.text, addition.recorded_at
  FROM meeting_addition AS addition JOIN steering_meeting ON steering_meeting.id = addition.meeting_id;
CREATE VIEW steering_meeting_document WITH (security_barrier = true) AS
SELECT document.id, document.team_id, document.meeting_id, document.title, document.byte_length, document.content_type,
       document.created_at
  FROM meeting_document AS document JOIN steering_meeting ON steering_meeting.id = document.meeting_id
 WHERE document.completed_at IS NOT NULL AND document.struck_at IS NULL;
CREATE VIEW steering_meeting_document_part WITH (security_barrier = true) AS
SELECT part.id, part.team_id, part.document_id, part.number, part.content
  FROM meeting_document_part AS part
  JOIN steering_meeting_document ON steering_meeting_document.id = part.document_id;
GRANT SELECT ON steering_meeting, steering_meeting_seat, steering_meeting_item, steering_meeting_addition,
  steering_meeting_document, steering_meeting_document_part TO kraften_figures;

-- A record's id and owner stay what they were.

CREATE TRIGGER meeting_proposal_identity_kept BEFORE UPDATE ON meeting_proposal FOR EACH ROW
  WHEN ((OLD.id, OLD.team_id, OLD.proposed_by_id) IS DISTINCT FROM (NEW.id, NEW.team_id, NEW.proposed_by_id))
  EXECUTE FUNCTION kraften_refuse_new_identity();
