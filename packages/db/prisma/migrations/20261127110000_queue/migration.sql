-- CreateTable
CREATE TABLE "queue_move" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "place_from" INTEGER NOT NULL,
    "place_to" INTEGER NOT NULL,
    "order" UUID[],
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "moved_by_id" TEXT NOT NULL,
    "moved_on" DATE NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "queue_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "queue_move_referral_id_idx" ON "queue_move"("referral_id");

-- CreateIndex
CREATE UNIQUE INDEX "queue_move_team_id_number_key" ON "queue_move"("team_id", "number");

-- AddForeignKey
ALTER TABLE "queue_move" ADD CONSTRAINT "queue_move_referral_id_team_id_fkey" FOREIGN KEY ("referral_id", "team_id") REFERENCES "referral"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE queue_move
  ADD CONSTRAINT queue_move_reason_check CHECK (reason IN (
    'pressing-need', 'income-ends', 'asks-to-wait', 'cannot-start-yet', 'place-that-fits', 'correction', 'other')),
  ADD CONSTRAINT queue_move_number_check CHECK (number >= 1),
  ADD CONSTRAINT queue_move_places_check CHECK (place_from >= 1 AND place_to >= 1 AND place_from <> place_to);

-- The team sees the moves in its queue, and makes them. No row is changed or removed.
GRANT SELECT, INSERT ON queue_move TO kraften_case;
ALTER TABLE queue_move ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON queue_move FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY staff_add ON queue_move FOR INSERT TO kraften_case
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND reason IS NOT NULL);

-- Who moved is who acts, and when is the database's time.
CREATE FUNCTION kraften_stamp_queue_move() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.moved_at := clock_timestamp();
  NEW.moved_by_id := public.kraften_actor('userId');
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION kraften_stamp_queue_move() FROM PUBLIC;
CREATE TRIGGER queue_move_stamped BEFORE INSERT ON queue_move FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_queue_move();
CREATE TRIGGER queue_move_of_disposed BEFORE INSERT ON queue_move FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_refuse_of_disposed();

-- Why goes with the person. That there was a move stays, since the order of the others rests on it.
CREATE FUNCTION dispose_step_queue_move(person uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  affected bigint;
BEGIN
  UPDATE public.queue_move SET reason = NULL, note = ''
    FROM public.referral WHERE referral.id = queue_move.referral_id AND referral.person_id = person;
  GET DIAGNOSTICS affected = ROW_COUNT;
  RETURN jsonb_build_object('queueMove', affected);
END
$$;
REVOKE ALL ON FUNCTION dispose_step_queue_move(uuid) FROM PUBLIC;
