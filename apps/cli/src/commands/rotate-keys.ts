import { keySourceOf, loadKeyRing } from '@kraften/db/encryption/load-key-ring';
import { type KeyRotation, rotateKeys } from '@kraften/db/encryption/rotate-keys';
import { readArguments } from '../arguments/read-arguments';
import { readDatabase } from '../arguments/read-database';
import { whyNotOpened } from '../arguments/why-not-opened';
import type { ExitCode, Streams } from './command';

const help = `Kryptera om alla personuppgifter i databasen med den första nyckeln.

Användning:
  ENCRYPTION_KEY_FILE=… DATABASE_URL=postgresql://… kraften rotate-keys
  DATA_DIR=data/own kraften rotate-keys

  --help, -h   Visa den här hjälpen

Så byter du nyckel:
  1. Gör en ny nyckel:  echo "k2:$(openssl rand -base64 32)"
  2. Lägg den först, före den gamla, i nyckelfilen eller i ENCRYPTION_KEYS (k2:…,k1:…). Spara en kopia.
  3. Starta om alla servrar, så att de skriver med den nya.
  4. Kör kraften rotate-keys. Den går att avbryta: kör den igen, så fortsätter den.
  5. Ta bort den gamla nyckeln när kommandot säger att den inte behövs. Säkerhetskopior som är äldre
     än bytet behöver den fortfarande.

Databasen öppnas som den som äger tabellerna. En inbyggd databas kan bara krypteras om när servern
står stilla. Vad som gjordes skrivs i åtkomstloggen.
Felkoder: 0 klart, 2 fel i kommandot, i nycklarna eller i databasens adress, 1 fel i programmet.
`;

export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { wantsHelp, positionals, problems: misspelt } = readArguments(args, { options: [], flags: [] });
  if (wantsHelp) {
    await streams.printOut(help);
    return 0;
  }
  const problems = [...misspelt, ...positionals.map((word) => `${JSON.stringify(word)} hör inte hemma här.`)];
  const database = readDatabase(process.env);
  if (!database.ok) problems.push(database.problem);
  const source = keySourceOf(process.env, process.env['DATABASE_URL'] ? null : process.env['DATA_DIR'] || null);
  const keys = source === null ? null : await loadKeyRing(source);
  if (keys === null) problems.push('Säg med vilka nycklar: sätt ENCRYPTION_KEYS eller ENCRYPTION_KEY_FILE.');
  else if (!keys.ok) problems.push(keys.problem);
  if (!database.ok || !keys?.ok || problems.length > 0) {
    await streams.printError(`${problems.join('\n')}\nSkriv "kraften rotate-keys --help" för hjälp.\n`);
    return 2;
  }
  const waiting: Promise<void>[] = [];
  try {
    const rotation = await rotateKeys(database.value, keys.value, (table, done, all) => {
      waiting.push(streams.printError(`${table}: ${done} av ${all} rader\n`));
    });
    await Promise.all(waiting);
    await streams.printOut(rotationText(rotation));
    return 0;
  } catch (error) {
    const reason = whyNotOpened(error);
    if (reason === null) throw error;
    await streams.printError(`${reason}\n`);
    return 2;
  }
}

function rotationText({ currentKeyId, retiredKeyIds, rows }: KeyRotation): string {
  const done =
    rows === 0
      ? `Allt är redan krypterat med nyckeln ${currentKeyId}.`
      : `${rows} rader är omkrypterade med nyckeln ${currentKeyId}.`;
  if (retiredKeyIds.length === 0) return `${done}\n`;
  const retired = retiredKeyIds.join(', ');
  return `${done}\nIngenting i databasen behöver längre ${retired}. Spara den för säkerhetskopior som är äldre än så.\n`;
}
