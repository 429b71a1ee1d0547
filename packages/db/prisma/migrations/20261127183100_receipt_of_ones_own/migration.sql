-- What somebody can do with the reference and code of her receipt: see how far it has come, write to the team, take the
-- self-referral back, and choose or move the time of the study visit. The role of residents still reads no table of anybody;
-- all goes through these functions, which answer for nobody else's receipt. The code is compared as a hash of 58 random bits:
-- how long a comparison takes says nothing of the code.

CREATE FUNCTION kraften_receipt(receipt_reference text, receipt_code_hash text) RETURNS public.referral
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT referral.*
    FROM public.self_referral_submission AS submission
    JOIN public.referral ON referral.id = submission.referral_id
   WHERE submission.reference = receipt_reference
     AND sha256(convert_to(submission.code_hash, 'UTF8')) = sha256(convert_to(receipt_code_hash, 'UTF8'))
$$;
REVOKE ALL ON FUNCTION kraften_receipt(text, text) FROM PUBLIC;

-- How far a self-referral has come: no name, no answer, no id but the team's.
DROP FUNCTION open_receipt(text, text);
CREATE FUNCTION open_receipt(receipt_reference text, receipt_code_hash text)
RETURNS TABLE (
  team_id uuid, team_name text, received_on date, decision text, decided_on date, enrolled boolean, contacted_on date,
  written_on date, study_visits jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT team.id,
         team.name,
         referral.received_on,
         referral.decision,
         referral.decided_on,
         EXISTS (SELECT FROM public.participation WHERE participation.referral_id = referral.id),
         (SELECT min(contact.contacted_on) FROM public.referral_contact AS contact
           WHERE contact.referral_id = referral.id AND contact.reached AND contact.contacted_by_id IS NOT NULL),
         (SELECT max(contact.contacted_on) FROM public.referral_contact AS contact
           WHERE contact.referral_id = referral.id AND contact.contacted_by_id IS NULL),
         coalesce(
           (SELECT jsonb_agg(
                     jsonb_build_object(
                       'visitOn', study_visit.visit_on, 'visitTime', study_visit.visit_time,
                       'place', study_visit.place, 'outcome', study_visit.outcome)
                     ORDER BY study_visit.visit_on, study_visit.visit_time)
              FROM public.study_visit
             WHERE study_visit.referral_id = referral.id),
           '[]')
    FROM public.kraften_receipt(receipt_reference, receipt_code_hash) AS referral
    JOIN public.team ON team.id = referral.team_id
$$;
REVOKE ALL ON FUNCTION open_receipt(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_receipt(text, text) TO kraften_intake;

-- A team's standing times that hold on a day or later, and which of their places are taken from then on: of whom, nothing.
CREATE FUNCTION team_visit_times(asked_team_id uuid, from_on date)
RETURNS TABLE (
  id uuid, weekday text, starts_at text, place text, capacity integer, valid_from date, valid_until date, excepted_on text[],
  taken_on date[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT standing_time.id, standing_time.weekday, standing_time.starts_at, standing_time.place, standing_time.capacity,
         standing_time.valid_from, standing_time.valid_until, COALESCE(standing_time.excepted_on, ARRAY[]::text[]),
         ARRAY(SELECT study_visit.visit_on FROM public.study_visit
                WHERE study_visit.standing_time_id = standing_time.id AND study_visit.visit_on >= from_on
                  AND study_visit.outcome IS DISTINCT FROM 'cancelled'
                ORDER BY study_visit.visit_on)
    FROM public.standing_time
   WHERE standing_time.team_id = asked_team_id
     AND standing_time.team_id = ANY (public.kraften_team_ids('resident'))
     AND (standing_time.valid_until IS NULL OR standing_time.valid_until >= from_on)
   ORDER BY standing_time.weekday, standing_time.starts_at, standing_time.created_at
$$;
REVOKE ALL ON FUNCTION team_visit_times(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team_visit_times(uuid, date) TO kraften_intake;

-- Keeps what the person writes, once by its id. Answers kept, ended (nothing is added to what has been closed), full, or null
-- where there is no such receipt.
CREATE FUNCTION write_on_receipt(receipt_reference text, receipt_code_hash text, written jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  referred public.referral;
BEGIN
  SELECT * INTO referred FROM public.referral
   WHERE id = (SELECT receipt.id FROM public.kraften_receipt(receipt_reference, receipt_code_hash) AS receipt)
     FOR UPDATE;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT FROM public.referral_contact WHERE id = (written ->> 'id')::uuid AND referral_id = referred.id) THEN
    RETURN 'kept';
  END IF;
  IF referred.decision IN ('declined', 'withdrawn')
     OR EXISTS (SELECT FROM public.participation WHERE referral_id = referred.id) THEN
    RETURN 'ended';
  END IF;
  IF (SELECT count(*) FROM public.referral_contact
       WHERE referral_id = referred.id AND contacted_by_id IS NULL) >= 20 THEN
    RETURN 'full';
  END IF;
  INSERT INTO public.referral_contact (id, team_id, referral_id, way, contacted_on, reached, note)
  VALUES ((written ->> 'id')::uuid, referred.team_id, referred.id, 'receipt-page', (written ->> 'contacted_on')::date, true,
          written ->> 'note')
  ON CONFLICT (id) DO NOTHING;
  UPDATE public.referral SET version = version + 1 WHERE id = referred.id;
  RETURN 'kept';
END
$$;
REVOKE ALL ON FUNCTION write_on_receipt(text, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION write_on_receipt(text, text, jsonb) TO kraften_intake;

-- Takes a self-referral back, and calls off the visits to come. Answers kept (also when it was taken back before), ended, or null.
CREATE FUNCTION withdraw_by_receipt(receipt_reference text, receipt_code_hash text, withdrawn jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  referred public.referral;
BEGIN
  SELECT * INTO referred FROM public.referral
   WHERE id = (SELECT receipt.id FROM public.kraften_receipt(receipt_reference, receipt_code_hash) AS receipt)
     FOR UPDATE;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF referred.decision = 'withdrawn' THEN
    RETURN 'kept';
  END IF;
  IF referred.decision = 'declined' OR EXISTS (SELECT FROM public.participation WHERE referral_id = referred.id) THEN
    RETURN 'ended';
  END IF;
  UPDATE public.referral
     SET decision = 'withdrawn', decided_on = (withdrawn ->> 'decided_on')::date,
         decision_reason = withdrawn ->> 'decision_reason', decided_by_id = NULL, version = version + 1
   WHERE id = referred.id;
  UPDATE public.study_visit
     SET outcome = 'cancelled', reason = withdrawn ->> 'reason', settled_at = clock_timestamp()
   WHERE referral_id = referred.id AND outcome IS NULL AND visit_on >= (withdrawn ->> 'decided_on')::date;
  RETURN 'kept';
END
$$;
REVOKE ALL ON FUNCTION withdraw_by_receipt(text, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION withdraw_by_receipt(text, text, jsonb) TO kraften_intake;

-- Books the study visit at one of the team's standing times, or moves it there. Answers kept (also when it is booked then
-- already), taken, too-late (the visit that would be moved is today or has been), ended (somebody has decided, or the visit has
-- been), or null.
CREATE FUNCTION choose_visit_by_receipt(receipt_reference text, receipt_code_hash text, chosen jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  referred public.referral;
  standing public.standing_time;
  chosen_on date := (chosen ->> 'visit_on')::date;
  today date := (chosen ->> 'today')::date;
  new_id uuid := gen_random_uuid();
BEGIN
  SELECT * INTO referred FROM public.referral
   WHERE id = (SELECT receipt.id FROM public.kraften_receipt(receipt_reference, receipt_code_hash) AS receipt)
     FOR UPDATE;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT FROM public.study_visit
              WHERE referral_id = referred.id AND outcome IS NULL
                AND standing_time_id = (chosen ->> 'standing_time_id')::uuid AND visit_on = chosen_on) THEN
    RETURN 'kept';
  END IF;
  IF referred.decision IS NOT NULL
     OR EXISTS (SELECT FROM public.study_visit WHERE referral_id = referred.id AND outcome = 'visited') THEN
    RETURN 'ended';
  END IF;
  IF EXISTS (SELECT FROM public.study_visit WHERE referral_id = referred.id AND outcome IS NULL AND visit_on <= today) THEN
    RETURN 'too-late';
  END IF;
  SELECT * INTO standing FROM public.standing_time
   WHERE id = (chosen ->> 'standing_time_id')::uuid AND team_id = referred.team_id;
  IF NOT FOUND OR chosen_on <= today THEN
    RETURN 'taken';
  END IF;
  FOR place_number IN 1 .. standing.capacity LOOP
    INSERT INTO public.study_visit
      (id, team_id, referral_id, visit_on, visit_time, place, standing_time_id, seat, chosen_by_person)
    VALUES
      (new_id, referred.team_id, referred.id, chosen_on, standing.starts_at, chosen ->> 'place', standing.id, place_number, true)
    ON CONFLICT DO NOTHING;
    EXIT WHEN FOUND;
  END LOOP;
  IF NOT EXISTS (SELECT FROM public.study_visit WHERE id = new_id) THEN
    RETURN 'taken';
  END IF;
  UPDATE public.study_visit
     SET outcome = 'cancelled', reason = chosen ->> 'reason', moved_to_id = new_id, settled_at = clock_timestamp()
   WHERE referral_id = referred.id AND outcome IS NULL AND id <> new_id;
  UPDATE public.referral SET version = version + 1 WHERE id = referred.id;
  RETURN 'kept';
END
$$;
REVOKE ALL ON FUNCTION choose_visit_by_receipt(text, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION choose_visit_by_receipt(text, text, jsonb) TO kraften_intake;
