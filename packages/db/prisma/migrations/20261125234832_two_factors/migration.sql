-- AlterTable
ALTER TABLE "association" ADD COLUMN     "two_factor_rule" TEXT NOT NULL DEFAULT 'roles-with-case-access';

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "last_used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "two_factor_user_id_key" ON "two_factor"("user_id");

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE association ADD CONSTRAINT association_two_factor_rule_check
  CHECK (two_factor_rule IN ('roles-with-case-access', 'everybody', 'nobody'));

GRANT SELECT, INSERT, UPDATE, DELETE ON two_factor TO kraften_auth;

-- What somebody does with their own account is logged as signing in is.
DROP POLICY signing_in ON audit_entry;
CREATE POLICY signing_in ON audit_entry FOR INSERT TO kraften_auth
  WITH CHECK (
    actor_kind = 'account'
    AND action IN (
      'session:sign-in', 'session:sign-in-failed', 'session:sign-out', 'session:end-others',
      'account:set-up-two-factors', 'account:new-recovery-codes', 'account:remove-two-factors', 'account:change-password')
    AND (user_id IS NOT NULL OR action = 'session:sign-in-failed')
    AND (user_id IS NULL OR EXISTS (SELECT FROM "user" WHERE "user".id = audit_entry.user_id))
    AND (team_id IS NULL
         OR EXISTS (SELECT FROM membership
                     WHERE membership.user_id = audit_entry.user_id AND membership.team_id = audit_entry.team_id))
    AND subject_id IS NULL AND person_id IS NULL AND details = '{}');
