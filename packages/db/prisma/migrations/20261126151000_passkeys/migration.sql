-- AlterTable
ALTER TABLE "session" ADD COLUMN     "opened_with_passkey" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "passkey" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "passkey_user_id_idx" ON "passkey"("user_id");

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE passkey
  ADD CONSTRAINT passkey_name_check CHECK (length(name) BETWEEN 1 AND 60),
  ADD CONSTRAINT passkey_counter_check CHECK (counter >= 0);

ALTER TABLE passkey ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON passkey TO kraften_auth;
CREATE POLICY signing_in ON passkey TO kraften_auth USING (true) WITH CHECK (true);

-- Who lets others in sees whether they sign in with more than a password, and of their keys nothing but that they are there.
GRANT SELECT (id, user_id) ON passkey TO kraften_accounts;
CREATE POLICY kept_accounts ON passkey FOR SELECT TO kraften_accounts
  USING (EXISTS (SELECT FROM "user" WHERE "user".id = passkey.user_id));

-- What somebody does with their own keys is logged as signing in is.
CREATE POLICY passkeys ON audit_entry FOR INSERT TO kraften_auth
  WITH CHECK (
    actor_kind = 'account'
    AND action IN ('session:passkey-sign-in', 'account:add-passkey', 'account:remove-passkey')
    AND EXISTS (SELECT FROM "user" WHERE "user".id = audit_entry.user_id)
    AND (team_id IS NULL
         OR EXISTS (SELECT FROM membership
                     WHERE membership.user_id = audit_entry.user_id AND membership.team_id = audit_entry.team_id))
    AND subject_id IS NULL AND person_id IS NULL AND details = '{}');
