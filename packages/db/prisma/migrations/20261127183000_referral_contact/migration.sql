-- AlterTable
ALTER TABLE "referral" ADD COLUMN     "converted_at" TIMESTAMPTZ(3),
ADD COLUMN     "converted_by_id" TEXT;

-- AlterTable
ALTER TABLE "study_visit" ADD COLUMN     "chosen_by_person" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "referral_contact" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "contacted_on" DATE NOT NULL,
    "reached" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "contacted_by_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_contact_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "referral_contact_referral_id_idx" ON "referral_contact"("referral_id");

-- CreateIndex
CREATE INDEX "referral_contact_team_id_idx" ON "referral_contact"("team_id");

-- AddForeignKey
ALTER TABLE "referral_contact" ADD CONSTRAINT "referral_contact_referral_id_team_id_fkey" FOREIGN KEY ("referral_id", "team_id") REFERENCES "referral"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE referral_contact
  ADD CONSTRAINT referral_contact_way_check CHECK (way IN ('phone', 'email', 'letter', 'in-person', 'receipt-page')),
  ADD CONSTRAINT referral_contact_by_whom_check CHECK ((way = 'receipt-page') = (contacted_by_id IS NULL));

ALTER TABLE referral
  ADD CONSTRAINT referral_converted_together_check CHECK ((converted_at IS NULL) = (converted_by_id IS NULL));

-- The team sees when it was in touch with whom, and adds to it. No row is changed or removed. What the person writes comes by a
-- function alone, and is read as the answers are.
GRANT SELECT, INSERT ON referral_contact TO kraften_case;
ALTER TABLE referral_contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON referral_contact FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
         AND (contacted_by_id IS NOT NULL OR NOT kraften_is_masked_referral(referral_id)));
CREATE POLICY staff_add ON referral_contact FOR INSERT TO kraften_case
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND contacted_by_id IS NOT NULL);

-- Who was in touch is who acts, and when it was written down is the database's time.
CREATE FUNCTION kraften_stamp_referral_contact() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.recorded_at := clock_timestamp();
  NEW.contacted_by_id := public.kraften_actor('userId');
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_stamp_referral_contact() FROM PUBLIC;
CREATE TRIGGER referral_contact_stamped BEFORE INSERT ON referral_contact FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_referral_contact();
CREATE TRIGGER referral_contact_of_disposed BEFORE INSERT ON referral_contact FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_disposed();

CREATE FUNCTION dispose_step_referral_contact(person uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  affected bigint;
BEGIN
  DELETE FROM public.referral_contact USING public.referral
   WHERE referral.id = referral_contact.referral_id AND referral.person_id = person;
  GET DIAGNOSTICS affected = ROW_COUNT;
  RETURN jsonb_build_object('referralContact', affected);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_referral_contact(uuid) FROM PUBLIC;

-- A self-referral whose person was never reached falls due sooner.
ALTER TABLE disposal_item
  DROP CONSTRAINT disposal_item_kind_check,
  ADD CONSTRAINT disposal_item_kind_check CHECK (kind IN ('case', 'unmet-referral', 'never-reached'));
ALTER TABLE retention_period
  DROP CONSTRAINT retention_period_kind_check,
  ADD CONSTRAINT retention_period_kind_check CHECK (kind IN ('case', 'unmet-referral', 'never-reached'));
