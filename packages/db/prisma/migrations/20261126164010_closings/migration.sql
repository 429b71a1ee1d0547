-- CreateTable
CREATE TABLE "closing_draft" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_by_id" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "closing_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawn_closing" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "closed_on" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "dropout" BOOLEAN NOT NULL,
    "transferred_to" TEXT,
    "wage_subsidy" BOOLEAN,
    "other_reason" TEXT,
    "income_source_after" TEXT,
    "final_documentation" TEXT NOT NULL DEFAULT '',
    "closed_by_id" TEXT,
    "reason" TEXT NOT NULL,
    "withdrawn_by_id" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "withdrawn_closing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfer" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "to_team_id" UUID NOT NULL,
    "to_team_name" TEXT NOT NULL,
    "categories" TEXT[],
    "consent_form" TEXT NOT NULL,
    "consented_on" DATE NOT NULL,
    "kept_at" TEXT NOT NULL DEFAULT '',
    "witness" TEXT NOT NULL DEFAULT '',
    "sent_on" DATE NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "received_transfer" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "from_team_name" TEXT NOT NULL,
    "sent_by_name" TEXT NOT NULL,
    "categories" TEXT[],
    "consent_form" TEXT NOT NULL,
    "consented_on" DATE NOT NULL,
    "final_documentation" TEXT NOT NULL DEFAULT '',
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "received_transfer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "closing_draft_participation_id_key" ON "closing_draft"("participation_id");

-- CreateIndex
CREATE UNIQUE INDEX "closing_draft_participation_id_team_id_key" ON "closing_draft"("participation_id", "team_id");

-- CreateIndex
CREATE INDEX "withdrawn_closing_participation_id_idx" ON "withdrawn_closing"("participation_id");

-- CreateIndex
CREATE UNIQUE INDEX "transfer_participation_id_to_team_id_key" ON "transfer"("participation_id", "to_team_id");

-- CreateIndex
CREATE UNIQUE INDEX "received_transfer_referral_id_key" ON "received_transfer"("referral_id");

-- CreateIndex
CREATE UNIQUE INDEX "received_transfer_referral_id_team_id_key" ON "received_transfer"("referral_id", "team_id");

-- AddForeignKey
ALTER TABLE "closing_draft" ADD CONSTRAINT "closing_draft_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawn_closing" ADD CONSTRAINT "withdrawn_closing_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "received_transfer" ADD CONSTRAINT "received_transfer_referral_id_team_id_fkey" FOREIGN KEY ("referral_id", "team_id") REFERENCES "referral"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes. The lists are those of packages/domain; a test compares them.

ALTER TABLE withdrawn_closing
  ADD CONSTRAINT withdrawn_closing_outcome_check CHECK (outcome IN (
    'work', 'studies', 'other-vocational-rehab', 'sickness-compensation', 'parental-leave', 'other')),
  ADD CONSTRAINT withdrawn_closing_other_reason_check CHECK (other_reason IN (
    'medical-rehabilitation', 'moved', 'substance-abuse', 'does-not-want-to', 'passed-away', 'other')),
  ADD CONSTRAINT withdrawn_closing_income_source_after_check CHECK (income_source_after IN (
    'social-assistance', 'sickness-benefit', 'rehabilitation-benefit', 'activity-compensation', 'activity-support',
    'unemployment-benefit', 'none', 'other')),
  ADD CONSTRAINT withdrawn_closing_reason_check CHECK (reason <> '');
ALTER TABLE transfer
  ADD CONSTRAINT transfer_categories_check CHECK (categories <@ ARRAY['contact', 'wishes', 'final-documentation']),
  ADD CONSTRAINT transfer_consent_form_check CHECK (consent_form IN ('paper', 'digital', 'oral')),
  ADD CONSTRAINT transfer_to_another_check CHECK (to_team_id <> team_id),
  ADD CONSTRAINT transfer_to_team_id_fkey FOREIGN KEY (to_team_id) REFERENCES team (id) ON DELETE RESTRICT;
ALTER TABLE received_transfer
  ADD CONSTRAINT received_transfer_categories_check
    CHECK (categories <@ ARRAY['contact', 'wishes', 'final-documentation']),
  ADD CONSTRAINT received_transfer_consent_form_check CHECK (consent_form IN ('paper', 'digital', 'oral'));

-- The own team's rows. A draft is written on; what was decided stays as it was written down. What has been received is written by
-- the function below alone.

GRANT SELECT, INSERT ON closing_draft, withdrawn_closing, transfer TO kraften_case;
GRANT UPDATE (text, version, changed_by_id, changed_at) ON closing_draft TO kraften_case;
GRANT SELECT ON received_transfer TO kraften_case;

ALTER TABLE closing_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_of_the_team ON closing_draft TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]))
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND changed_by_id = (SELECT kraften_actor('userId')));

ALTER TABLE withdrawn_closing ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON withdrawn_closing FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY staff_withdraw ON withdrawn_closing FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND withdrawn_by_id = (SELECT kraften_actor('userId')));

ALTER TABLE transfer ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON transfer FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY staff_send ON transfer FOR INSERT TO kraften_case
  WITH CHECK (
    team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[])
    AND recorded_by_id = (SELECT kraften_actor('userId')));

ALTER TABLE received_transfer ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON received_transfer FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));

-- Times are the database's.

CREATE FUNCTION kraften_stamp_closing_draft() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE FUNCTION kraften_stamp_withdrawn_closing() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.withdrawn_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER closing_draft_stamped BEFORE INSERT OR UPDATE ON closing_draft FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_closing_draft();
CREATE TRIGGER withdrawn_closing_stamped BEFORE INSERT ON withdrawn_closing FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_withdrawn_closing();
CREATE TRIGGER transfer_stamped BEFORE INSERT ON transfer FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_recorded_at();

-- A closing that is taken back leaves what it said, in the same transaction.
CREATE FUNCTION kraften_refuse_silent_reopening() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM public.withdrawn_closing
                  WHERE participation_id = OLD.id AND closed_on = OLD.closed_on
                    AND withdrawn_at >= transaction_timestamp()) THEN
    RAISE EXCEPTION 'a closing is taken back with what it said and why' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER participation_reopened BEFORE UPDATE ON participation FOR EACH ROW
  WHEN (current_user = 'kraften_case' AND OLD.closed_on IS NOT NULL AND NEW.closed_on IS NULL)
  EXECUTE FUNCTION kraften_refuse_silent_reopening();

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['closing_draft', 'withdrawn_closing', 'transfer'] LOOP
    EXECUTE format(
      'CREATE TRIGGER %I BEFORE INSERT OR UPDATE ON %I FOR EACH ROW
         WHEN (current_user = ''kraften_case'') EXECUTE FUNCTION kraften_refuse_of_disposed()',
      table_name || '_of_disposed', table_name);
  END LOOP;
END
$$;

-- Opens a referral in the other team for a transfer that who acts has just written down, of an own participation that they have
-- closed as going there. It takes nothing but the transfer's id: whom it concerns and what goes along are read from the own team's
-- rows, encrypted as they are, and it answers nothing. A person whom the other team knows by the same number stays as they have it.
-- Once for each transfer.
CREATE FUNCTION send_transfer(asked_transfer_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  sent public.transfer;
  stay public.participation;
  known public.person;
  origin public.referral;
  there uuid;
  opened uuid := gen_random_uuid();
BEGIN
  SELECT * INTO sent FROM public.transfer
   WHERE id = asked_transfer_id
     AND team_id = ANY (public.kraften_team_ids('staff'))
     AND recorded_by_id = public.kraften_actor('userId')
     FOR UPDATE;
  SELECT * INTO stay FROM public.participation
   WHERE id = sent.participation_id AND team_id = sent.team_id
     AND closed_on IS NOT NULL
     AND closed_by_id = public.kraften_actor('userId')
     AND transferred_to = sent.to_team_name;
  SELECT * INTO known FROM public.person
   WHERE id = stay.person_id AND team_id = sent.team_id AND disposed_at IS NULL AND protected_identity IS NULL
     FOR KEY SHARE;
  IF known.id IS NULL OR NOT EXISTS (
    SELECT FROM public.team AS target JOIN public.team AS own ON own.association_id = target.association_id
     WHERE target.id = sent.to_team_id AND target.name = sent.to_team_name AND own.id = sent.team_id) THEN
    RAISE EXCEPTION 'there is no such transfer to send' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT FROM public.received_transfer WHERE id = sent.id) THEN
    RETURN;
  END IF;
  -- While keys are changed the same number has two hashes for a moment.
  IF EXISTS (SELECT FROM public.person
              WHERE team_id = sent.to_team_id
                AND split_part(identity_number_index, '.', 1) <> split_part(known.identity_number_index, '.', 1)) THEN
    RAISE EXCEPTION 'keys are being changed' USING ERRCODE = 'serialization_failure';
  END IF;
  SELECT * INTO origin FROM public.referral WHERE id = stay.referral_id AND team_id = sent.team_id;

  SELECT id INTO there FROM public.person
   WHERE team_id = sent.to_team_id AND identity_number_index = known.identity_number_index AND disposed_at IS NULL;
  IF there IS NULL THEN
    there := gen_random_uuid();
    INSERT INTO public.person
      (id, team_id, given_name, family_name, identity_number, identity_number_index, birth_date, sex)
    VALUES
      (there, sent.to_team_id, known.given_name, known.family_name, known.identity_number, known.identity_number_index,
       known.birth_date, known.sex);
    IF 'contact' = ANY (sent.categories) THEN
      UPDATE public.person
         SET phone = known.phone, email = known.email, postal_address = known.postal_address,
             municipality = known.municipality
       WHERE id = there;
    END IF;
  END IF;
  INSERT INTO public.referral (id, team_id, person_id, source, received_on, wishes)
  VALUES (opened, sent.to_team_id, there, origin.source, sent.sent_on,
          CASE WHEN 'wishes' = ANY (sent.categories) THEN origin.wishes ELSE '' END);
  INSERT INTO public.received_transfer
    (id, team_id, referral_id, from_team_name, sent_by_name, categories, consent_form, consented_on, final_documentation)
  SELECT sent.id, sent.to_team_id, opened, own.name, coalesce(sender.name, ''), sent.categories, sent.consent_form,
         sent.consented_on,
         CASE WHEN 'final-documentation' = ANY (sent.categories) THEN stay.final_documentation ELSE '' END
    FROM public.team AS own LEFT JOIN public."user" AS sender ON sender.id = sent.recorded_by_id
   WHERE own.id = sent.team_id;
  INSERT INTO public.audit_entry (team_id, actor_kind, user_id, action, subject_id, person_id, request_id)
  VALUES (sent.to_team_id, 'staff', public.kraften_actor('userId'), 'transfer:receive', opened::text, there,
          public.kraften_actor('requestId'));
END
$$;
REVOKE ALL ON FUNCTION send_transfer(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION send_transfer(uuid) TO kraften_case;
REVOKE ALL ON FUNCTION kraften_stamp_closing_draft() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_stamp_withdrawn_closing() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_refuse_silent_reopening() FROM PUBLIC;

-- Disposal takes all of it away; to which team somebody went stands in the participation, where the figures have it.
CREATE FUNCTION dispose_step_closing(person uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  drafts bigint;
  withdrawn bigint;
  received bigint;
  sent bigint;
BEGIN
  DELETE FROM public.closing_draft USING public.participation
   WHERE participation.id = closing_draft.participation_id AND participation.person_id = person;
  GET DIAGNOSTICS drafts = ROW_COUNT;
  DELETE FROM public.withdrawn_closing USING public.participation
   WHERE participation.id = withdrawn_closing.participation_id AND participation.person_id = person;
  GET DIAGNOSTICS withdrawn = ROW_COUNT;
  DELETE FROM public.received_transfer USING public.referral
   WHERE referral.id = received_transfer.referral_id AND referral.person_id = person;
  GET DIAGNOSTICS received = ROW_COUNT;
  DELETE FROM public.transfer USING public.participation
   WHERE participation.id = transfer.participation_id AND participation.person_id = person;
  GET DIAGNOSTICS sent = ROW_COUNT;
  RETURN jsonb_build_object('closingDraft', drafts, 'withdrawnClosing', withdrawn, 'receivedTransfer', received, 'transfer', sent);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_closing(uuid) FROM PUBLIC;
