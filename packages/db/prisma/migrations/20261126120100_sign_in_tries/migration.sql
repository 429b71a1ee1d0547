-- CreateTable
CREATE TABLE "sign_in_tries" (
    "account" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_tries_pkey" PRIMARY KEY ("account","source")
);

-- CreateIndex
CREATE INDEX "sign_in_tries_since_idx" ON "sign_in_tries"("since");

GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_tries TO kraften_auth;
