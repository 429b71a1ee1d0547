-- CreateTable
CREATE TABLE "case_document" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "dated_on" DATE NOT NULL,
    "file_name" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "content_type" TEXT,
    "uploaded_by_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),
    "discarded_at" TIMESTAMPTZ(3),
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" TEXT,
    "strike_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "case_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_document_part" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "case_document_part_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_document_participation_id_idx" ON "case_document"("participation_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_document_id_team_id_key" ON "case_document"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_document_part_document_id_number_key" ON "case_document_part"("document_id", "number");

-- AddForeignKey
ALTER TABLE "case_document" ADD CONSTRAINT "case_document_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_document_part" ADD CONSTRAINT "case_document_part_document_id_team_id_fkey" FOREIGN KEY ("document_id", "team_id") REFERENCES "case_document"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes and sizes. The lists are those of packages/domain; a test compares them. Until a file has come whole nobody knows what it is.

ALTER TABLE case_document
  ADD CONSTRAINT case_document_kind_check
    CHECK (kind IN ('certificate', 'decision', 'plan', 'cv', 'agreement', 'letter', 'other')),
  ADD CONSTRAINT case_document_content_type_check
    CHECK (content_type IN ('pdf', 'docx', 'xlsx', 'odt', 'png', 'jpeg', 'txt')),
  ADD CONSTRAINT case_document_byte_length_check CHECK (byte_length BETWEEN 1 AND 20000000),
  ADD CONSTRAINT case_document_completed_check CHECK ((completed_at IS NULL) = (content_type IS NULL)),
  ADD CONSTRAINT case_document_discarded_check CHECK (discarded_at IS NULL OR completed_at IS NULL),
  ADD CONSTRAINT case_document_struck_check
    CHECK ((struck_at IS NULL) = (struck_by_id IS NULL) AND (struck_at IS NULL) = (strike_reason = '')
           AND (struck_at IS NULL OR completed_at IS NOT NULL));
ALTER TABLE case_document_part ADD CONSTRAINT case_document_part_number_check CHECK (number BETWEEN 0 AND 33);

-- What has come whole is the team's. Its content is never changed: it can be struck, and stays until it is disposed of. What is on
-- its way is only who sends it's, and can be given up, which empties it.

GRANT SELECT, INSERT ON case_document, case_document_part TO kraften_case;
GRANT UPDATE (title, kind, dated_on, content_type, version, completed_at, discarded_at, struck_at, struck_by_id, strike_reason)
  ON case_document TO kraften_case;
GRANT UPDATE (content) ON case_document_part TO kraften_case;

ALTER TABLE case_document ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON case_document FOR SELECT TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND (completed_at IS NOT NULL OR uploaded_by_id = (SELECT kraften_actor('userId'))));
CREATE POLICY staff_begin ON case_document FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND uploaded_by_id = (SELECT kraften_actor('userId'))
    AND completed_at IS NULL AND discarded_at IS NULL AND struck_at IS NULL);
CREATE POLICY staff_change ON case_document FOR UPDATE TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND struck_at IS NULL AND discarded_at IS NULL
    AND (completed_at IS NOT NULL OR uploaded_by_id = (SELECT kraften_actor('userId'))))
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

-- Whether who acts is sending this document now.
CREATE FUNCTION kraften_is_sending(asked_document_id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM public.case_document
     WHERE id = asked_document_id
       AND team_id = ANY ((SELECT public.kraften_team_ids('staff'))::uuid[])
       AND uploaded_by_id = public.kraften_actor('userId')
       AND completed_at IS NULL AND discarded_at IS NULL)
$$;
REVOKE ALL ON FUNCTION kraften_is_sending(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kraften_is_sending(uuid) TO kraften_case;

-- Who sees the document sees its parts: the policy above is asked by the subquery.
ALTER TABLE case_document_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON case_document_part FOR SELECT TO kraften_case
  USING (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND EXISTS (SELECT FROM case_document WHERE case_document.id = document_id));
CREATE POLICY sender_adds ON case_document_part FOR INSERT TO kraften_case
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND kraften_is_sending(document_id));
CREATE POLICY sender_empties ON case_document_part FOR UPDATE TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND kraften_is_sending(document_id))
  WITH CHECK (octet_length(content) = 0);

-- Times and names are the database's. What a document was found to be when it had come whole stays.

CREATE FUNCTION kraften_stamp_case_document() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.created_at := clock_timestamp();
    RETURN NEW;
  END IF;
  IF OLD.completed_at IS NOT NULL THEN
    NEW.completed_at := OLD.completed_at;
    NEW.content_type := OLD.content_type;
  ELSIF NEW.completed_at IS NOT NULL THEN
    NEW.completed_at := clock_timestamp();
  END IF;
  IF NEW.discarded_at IS NOT NULL THEN NEW.discarded_at := clock_timestamp(); END IF;
  IF NEW.struck_at IS NOT NULL THEN
    NEW.struck_at := clock_timestamp();
    NEW.struck_by_id := public.kraften_actor('userId');
  END IF;
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_stamp_case_document() FROM PUBLIC;

CREATE TRIGGER case_document_stamped BEFORE INSERT OR UPDATE ON case_document FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_case_document();
CREATE TRIGGER case_document_of_disposed BEFORE INSERT OR UPDATE ON case_document FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_disposed();

-- Disposal takes documents away, content and all.
CREATE FUNCTION dispose_step_case_document(person uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  parts bigint;
  documents bigint;
BEGIN
  DELETE FROM public.case_document_part USING public.case_document, public.participation
   WHERE case_document.id = case_document_part.document_id
     AND participation.id = case_document.participation_id AND participation.person_id = person;
  GET DIAGNOSTICS parts = ROW_COUNT;
  DELETE FROM public.case_document USING public.participation
   WHERE participation.id = case_document.participation_id AND participation.person_id = person;
  GET DIAGNOSTICS documents = ROW_COUNT;
  RETURN jsonb_build_object('caseDocument', documents, 'caseDocumentPart', parts);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_case_document(uuid) FROM PUBLIC;
