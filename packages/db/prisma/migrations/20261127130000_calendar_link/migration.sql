-- CreateTable
CREATE TABLE "calendar_link" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_fetched_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_link_key_hash_key" ON "calendar_link"("key_hash");

-- CreateIndex
CREATE INDEX "calendar_link_team_id_user_id_idx" ON "calendar_link"("team_id", "user_id");

-- AddForeignKey
ALTER TABLE "calendar_link" ADD CONSTRAINT "calendar_link_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One at a time works.
CREATE UNIQUE INDEX calendar_link_one_works ON calendar_link (team_id, user_id) WHERE ended_at IS NULL;
ALTER TABLE calendar_link
  ADD CONSTRAINT calendar_link_key_hash_check CHECK (key_hash ~ '^[0-9a-f]{64}$');

-- Each has their own, and can end it; nobody else's can be seen.
GRANT SELECT, INSERT, UPDATE (last_fetched_at, ended_at) ON calendar_link TO kraften_case;
ALTER TABLE calendar_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON calendar_link TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND user_id = (SELECT kraften_actor('userId')))
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND user_id = (SELECT kraften_actor('userId')));
-- What has ended stays so.
CREATE POLICY while_it_works ON calendar_link AS RESTRICTIVE FOR UPDATE TO kraften_case
  USING (ended_at IS NULL) WITH CHECK (true);

-- Whoever has the link is known by it to the role that signs people in, which reads no case.
GRANT SELECT (id, team_id, user_id, key_hash, ended_at) ON calendar_link TO kraften_auth;
CREATE POLICY signing_in ON calendar_link FOR SELECT TO kraften_auth USING (ended_at IS NULL);
