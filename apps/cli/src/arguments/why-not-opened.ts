import { DatabaseUnusableError } from '@kraften/db/database-unusable-error';

/** What whoever gave the command can do about a database that isn't opened (Swedish), or null when it is a fault of ours. */
export function whyNotOpened(error: unknown): string | null {
  if (error instanceof DatabaseUnusableError) return error.messageSv;
  if (!(error instanceof Error && 'code' in error)) return null;
  return `Databasen går inte att öppna (${String(error.code)}). Kontrollera att den är igång, och att adressen, användaren och lösenordet i DATABASE_URL stämmer.`;
}
