import { readFile } from 'node:fs/promises';
import { failure, type Result, success } from '@kraften/domain/result';
import type { Streams } from '../commands/command';

/** The text of a file, or of standard input for `-`; the problem is a Swedish sentence. A byte order mark is left out. */
export async function readText(path: string, { readInput }: Streams): Promise<Result<string, string>> {
  const name = path === '-' ? 'Standard in' : `Filen ${path}`;
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readInput() : await readFile(path);
  } catch (error) {
    return failure(readingProblem(name, error));
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG';
    if (isTooLong) return failure(`${name} är för stor. Dela upp den.`);
    return failure(`${name} är inte UTF-8. Spara om den med teckenkodningen UTF-8.`);
  }
}

function readingProblem(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return `${name} finns inte. Kontrollera sökvägen.`;
    case 'EISDIR':
      return `${name} är en mapp. Ange en fil.`;
    case 'EACCES':
    case 'EPERM':
      return `${name} får inte läsas. Ge ditt konto läsrätt till den.`;
    case 'ERR_FS_FILE_TOO_LARGE':
      return `${name} är för stor. Dela upp den.`;
    default:
      return `${name} gick inte att läsa (${typeof code === 'string' ? code : String(error)}).`;
  }
}
