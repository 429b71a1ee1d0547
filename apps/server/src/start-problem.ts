import { DatabaseUnusableError } from '@kraften/db/database-unusable-error';
import type { Settings } from './settings/settings';

/** What whoever started Kraften can do about a start that failed (Swedish), or null when it is a fault of ours. */
export function startProblem(error: unknown, settings: Settings): readonly string[] | null {
  if (error instanceof DatabaseUnusableError) return [error.messageSv];
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return [
        `Port ${settings.port} används av ett annat program.`,
        `Stoppa det, eller välj en annan port: PORT=${settings.port + 1} npm start`,
      ];
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return [`Det går inte att skriva i ${settings.dataDirectory}. Välj en annan mapp med DATA_DIR.`];
    case 'ENOSPC':
      return ['Disken är full. Frigör plats och starta igen.'];
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case 'EAI_AGAIN':
      return ['PostgreSQL svarar inte. Kontrollera att servern är igång och att adressen i DATABASE_URL stämmer.'];
    case '28P01':
    case '28000':
      return ['PostgreSQL godtar inte användaren eller lösenordet i DATABASE_URL. Rätta dem och starta igen.'];
    case '3D000':
      return ['Databasen i DATABASE_URL finns inte. Skapa den i PostgreSQL och starta igen.'];
    default:
      return null;
  }
}

/** The code of an error, or of the first one that it gathers or was caused by. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error instanceof AggregateError ? error.errors[0] : error.cause);
}
