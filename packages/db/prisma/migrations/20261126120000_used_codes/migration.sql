-- AlterTable
ALTER TABLE "two_factor" ADD COLUMN     "used_codes" TEXT[] DEFAULT ARRAY[]::TEXT[];
