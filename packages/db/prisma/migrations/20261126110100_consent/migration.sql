-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "categories" TEXT[],
    "form" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "kept_at" TEXT NOT NULL DEFAULT '',
    "witness" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_withdrawal" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "consent_id" UUID NOT NULL,
    "withdrawn_by_id" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consent_person_id_idx" ON "consent"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_id_team_id_key" ON "consent"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_withdrawal_consent_id_key" ON "consent_withdrawal"("consent_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_withdrawal_consent_id_team_id_key" ON "consent_withdrawal"("consent_id", "team_id");

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_person_id_team_id_fkey" FOREIGN KEY ("person_id", "team_id") REFERENCES "person"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_withdrawal" ADD CONSTRAINT "consent_withdrawal_consent_id_team_id_fkey" FOREIGN KEY ("consent_id", "team_id") REFERENCES "consent"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes. The lists are those of packages/domain; a test compares them.

ALTER TABLE consent
  ADD CONSTRAINT consent_authority_check CHECK (authority IN ('AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'OTHER')),
  ADD CONSTRAINT consent_purpose_check CHECK (purpose IN ('lift-secrecy', 'follow-up-register', 'survey')),
  ADD CONSTRAINT consent_categories_check
    CHECK (categories <@ ARRAY['contact', 'participation', 'income', 'follow-ups', 'closing']),
  ADD CONSTRAINT consent_some_category_check CHECK (cardinality(categories) > 0),
  ADD CONSTRAINT consent_form_check CHECK (form IN ('paper', 'digital', 'oral')),
  ADD CONSTRAINT consent_kept_or_witnessed_check CHECK ((form = 'oral') = (kept_at = '') AND (form = 'oral') = (witness <> '')),
  ADD CONSTRAINT consent_valid_until_check CHECK (valid_until >= given_on);

-- A consent is only added, and so is its withdrawal: no role may change or remove one.

GRANT SELECT, INSERT ON consent, consent_withdrawal TO kraften_case;

ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON consent FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY staff_add ON consent FOR INSERT TO kraften_case
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND recorded_by_id = (SELECT kraften_actor('userId')));

ALTER TABLE consent_withdrawal ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON consent_withdrawal FOR SELECT TO kraften_case
  USING (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]));
CREATE POLICY staff_add ON consent_withdrawal FOR INSERT TO kraften_case
  WITH CHECK (team_id = ANY ((SELECT kraften_team_ids('staff'))::uuid[]) AND withdrawn_by_id = (SELECT kraften_actor('userId')));

-- When it was recorded is the database's time, whatever the application says; the owner, who brings in what is older, may
-- say another.

CREATE FUNCTION kraften_stamp_consent() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.recorded_at := clock_timestamp();
  RETURN NEW;
END
$$;

CREATE FUNCTION kraften_stamp_withdrawal() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  NEW.withdrawn_at := clock_timestamp();
  RETURN NEW;
END
$$;

CREATE TRIGGER consent_stamped BEFORE INSERT ON consent FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_consent();
CREATE TRIGGER consent_withdrawal_stamped BEFORE INSERT ON consent_withdrawal FOR EACH ROW
  WHEN (current_user = 'kraften_case') EXECUTE FUNCTION kraften_stamp_withdrawal();

REVOKE ALL ON FUNCTION kraften_stamp_consent() FROM PUBLIC;
REVOKE ALL ON FUNCTION kraften_stamp_withdrawal() FROM PUBLIC;
