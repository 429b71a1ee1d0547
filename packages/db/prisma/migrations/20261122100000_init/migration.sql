-- CreateTable
CREATE TABLE "association" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "association_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "user_id" TEXT,
    "team_id" UUID,
    "action" TEXT NOT NULL,
    "subject_id" TEXT,
    "person_id" UUID,
    "request_id" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "attendees" TEXT NOT NULL,
    "agreed" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "team_id" UUID,
    "association_id" UUID,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "coach_id" TEXT NOT NULL,
    "enrolled_on" DATE NOT NULL,
    "income_source" TEXT,
    "public_support_months_before" DOUBLE PRECISION,
    "first_step" TEXT NOT NULL DEFAULT '',
    "insurance_to_register" BOOLEAN NOT NULL DEFAULT false,
    "trial_decision" TEXT,
    "trial_decided_on" DATE,
    "closed_on" DATE,
    "outcome" TEXT,
    "dropout" BOOLEAN NOT NULL DEFAULT false,
    "transferred_to" TEXT,
    "wage_subsidy" BOOLEAN,
    "other_reason" TEXT,
    "income_source_after" TEXT,
    "final_documentation" TEXT NOT NULL DEFAULT '',
    "closed_by_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "identity_number" TEXT,
    "birth_date" DATE,
    "sex" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "postal_address" TEXT NOT NULL DEFAULT '',
    "municipality" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "referrer_name" TEXT NOT NULL DEFAULT '',
    "referrer_contact" TEXT NOT NULL DEFAULT '',
    "wishes" TEXT NOT NULL DEFAULT '',
    "paying_authority_agreed" BOOLEAN,
    "decision" TEXT,
    "decided_on" DATE,
    "decision_reason" TEXT NOT NULL DEFAULT '',
    "decided_by_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "self_referral_submission" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "self_referral_submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "study_visit" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "visit_on" DATE NOT NULL,
    "visit_time" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "outcome" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "study_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "trial_months" INTEGER NOT NULL,
    "admitted_from_age" INTEGER NOT NULL,
    "admitted_to_age" INTEGER NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entry_team_id_at_idx" ON "audit_entry"("team_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_person_id_at_idx" ON "audit_entry"("person_id", "at");

-- CreateIndex
CREATE INDEX "follow_up_participation_id_idx" ON "follow_up"("participation_id");

-- CreateIndex
CREATE INDEX "membership_team_id_idx" ON "membership"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_user_id_role_team_id_association_id_key" ON "membership"("user_id", "role", "team_id", "association_id");

-- CreateIndex
CREATE UNIQUE INDEX "participation_referral_id_key" ON "participation"("referral_id");

-- CreateIndex
CREATE INDEX "participation_team_id_enrolled_on_idx" ON "participation"("team_id", "enrolled_on");

-- CreateIndex
CREATE INDEX "participation_team_id_closed_on_idx" ON "participation"("team_id", "closed_on");

-- CreateIndex
CREATE INDEX "participation_person_id_idx" ON "participation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "participation_id_team_id_key" ON "participation"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "participation_referral_id_person_id_team_id_key" ON "participation"("referral_id", "person_id", "team_id");

-- CreateIndex
CREATE INDEX "person_team_id_family_name_given_name_idx" ON "person"("team_id", "family_name", "given_name");

-- CreateIndex
CREATE UNIQUE INDEX "person_id_team_id_key" ON "person"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_team_id_identity_number_key" ON "person"("team_id", "identity_number");

-- CreateIndex
CREATE INDEX "referral_team_id_received_on_idx" ON "referral"("team_id", "received_on");

-- CreateIndex
CREATE INDEX "referral_person_id_idx" ON "referral"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_id_team_id_key" ON "referral"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_id_person_id_team_id_key" ON "referral"("id", "person_id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "self_referral_submission_referral_id_key" ON "self_referral_submission"("referral_id");

-- CreateIndex
CREATE UNIQUE INDEX "self_referral_submission_idempotency_key_key" ON "self_referral_submission"("idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "self_referral_submission_reference_key" ON "self_referral_submission"("reference");

-- CreateIndex
CREATE INDEX "self_referral_submission_team_id_idx" ON "self_referral_submission"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "self_referral_submission_referral_id_team_id_key" ON "self_referral_submission"("referral_id", "team_id");

-- CreateIndex
CREATE INDEX "study_visit_referral_id_idx" ON "study_visit"("referral_id");

-- CreateIndex
CREATE INDEX "study_visit_team_id_visit_on_idx" ON "study_visit"("team_id", "visit_on");

-- CreateIndex
CREATE UNIQUE INDEX "team_slug_key" ON "team"("slug");

-- CreateIndex
CREATE INDEX "team_association_id_idx" ON "team"("association_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_association_id_fkey" FOREIGN KEY ("association_id") REFERENCES "association"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_person_id_team_id_fkey" FOREIGN KEY ("person_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_referral_id_person_id_team_id_fkey" FOREIGN KEY ("referral_id", "person_id", "team_id") REFERENCES "referral"("id", "person_id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_person_id_team_id_fkey" FOREIGN KEY ("person_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_referral_submission" ADD CONSTRAINT "self_referral_submission_referral_id_team_id_fkey" FOREIGN KEY ("referral_id", "team_id") REFERENCES "referral"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "study_visit" ADD CONSTRAINT "study_visit_referral_id_team_id_fkey" FOREIGN KEY ("referral_id", "team_id") REFERENCES "referral"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_association_id_fkey" FOREIGN KEY ("association_id") REFERENCES "association"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
