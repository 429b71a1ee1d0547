-- What the person hopes for and what works already are part of the wishes that a transfer takes along, where the person said yes to it.

CREATE OR REPLACE FUNCTION send_transfer(asked_transfer_id uuid) RETURNS void
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
  INSERT INTO public.referral (id, team_id, person_id, source, received_on)
  VALUES (opened, sent.to_team_id, there, origin.source, sent.sent_on);
  IF 'wishes' = ANY (sent.categories) THEN
    UPDATE public.referral
       SET wishes = origin.wishes, hopes = origin.hopes, works_already = origin.works_already
     WHERE id = opened;
  END IF;
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
