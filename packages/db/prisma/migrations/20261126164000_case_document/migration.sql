-- CreateTable
CREATE TABLE "case_document" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "dated_on" DATE NOT NULL,
    "file_name" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "content_type" TEXT,
    "uploaded_by_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),
    "discarded_at" TIMESTAMPTZ(3),
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" TEXT,
    "strike_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "case_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_document_part" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "case_document_part_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_document_participation_id_idx" ON "case_document"("participation_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_document_id_team_id_key" ON "case_document"("id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_document_part_document_id_number_key" ON "case_document_part"("document_id", "number");

-- AddForeignKey
ALTER TABLE "case_document" ADD CONSTRAINT "case_document_participation_id_team_id_fkey" FOREIGN KEY ("participation_id", "team_id") REFERENCES "participation"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_document_part" ADD CONSTRAINT "case_document_part_document_id_team_id_fkey" FOREIGN KEY ("document_id", "team_id") REFERENCES "case_document"("id", "team_id") ON DELETE RESTRICT ON UPDATE CASCADE;
