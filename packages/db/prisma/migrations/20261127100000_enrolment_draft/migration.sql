-- CreateTable
CREATE TABLE "enrolment_draft" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_by_id" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enrolment_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_draft_referral_id_key" ON "enrolment_draft"("referral_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_draft_referral_id_team_id_key" ON "enrolment_draft"("referral_id", "team_id");

-- AddForeignKey
ALTER TABLE "enrolment_draft" ADD CONSTRAINT "enrolment_draft_referral_id_team_id_fkey" FOREIGN KEY ("referral_id", "team_id") REFERENCES "referral"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The own team's rows, which are written on; the time is the database's.

GRANT SELECT, INSERT ON enrolment_draft TO kraften_case;
GRANT UPDATE (content, version, changed_by_id, changed_at) ON enrolment_draft TO kraften_case;

ALTER TABLE enrolment_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_of_the_team ON enrolment_draft TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]))
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND changed_by_id = (SELECT kraften_actor('userId')));

CREATE TRIGGER enrolment_draft_stamped BEFORE INSERT OR UPDATE ON enrolment_draft FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_closing_draft();
CREATE TRIGGER enrolment_draft_of_disposed BEFORE INSERT OR UPDATE ON enrolment_draft FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_disposed();

CREATE FUNCTION dispose_step_enrolment_draft(person uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  drafts bigint;
BEGIN
  DELETE FROM public.enrolment_draft USING public.referral
   WHERE referral.id = enrolment_draft.referral_id AND referral.person_id = person;
  GET DIAGNOSTICS drafts = ROW_COUNT;
  RETURN jsonb_build_object('enrolmentDraft', drafts);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_enrolment_draft(uuid) FROM PUBLIC;
