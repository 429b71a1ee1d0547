import { checkAuditLog } from '@kraften/db/audit-chain/check-audit-log';
import { readArguments } from '../arguments/read-arguments';
import { readDatabase } from '../arguments/read-database';
import { whyNotOpened } from '../arguments/why-not-opened';
import { verdictText } from '../audit-log/verdict-text';
import type { ExitCode, Streams } from './command';

const help = `Kontrollera att ingenting är ändrat eller borttaget i åtkomstloggen.

Användning:
  DATABASE_URL=postgresql://… kraften verify-log [--head HASH]
  DATA_DIR=data/own kraften verify-log [--head HASH]

  --head HASH  Kontrollera också att loggen är den som hade hashen, som du skrev upp förra gången
  --help, -h   Visa den här hjälpen

Databasen öppnas som den som äger tabellerna. Ingenting ändras i den. En inbyggd databas kan bara
kontrolleras när servern står stilla.

Den första posten som inte stämmer skrivs ut, med nummer, tid och vad som är fel.
Felkoder: 0 loggen är hel, 3 den är bruten, 2 fel i kommandot eller i databasens adress, 1 fel i programmet.
`;

export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { wantsHelp, values, positionals, problems: misspelt } = readArguments(args, { options: ['head'], flags: [] });
  if (wantsHelp) {
    await streams.printOut(help);
    return 0;
  }
  const notedHead = values.get('head')?.toLowerCase() ?? null;
  const problems = [...misspelt, ...positionals.map((word) => `${JSON.stringify(word)} hör inte hemma här.`)];
  if (notedHead !== null && !/^[0-9a-f]{64}$/.test(notedHead)) {
    problems.push('--head ska vara en hash med 64 tecken: siffrorna 0–9 och bokstäverna a–f.');
  }
  const database = readDatabase(process.env);
  if (!database.ok) problems.push(database.problem);
  if (!database.ok || problems.length > 0) {
    await streams.printError(`${problems.join('\n')}\nSkriv "kraften verify-log --help" för hjälp.\n`);
    return 2;
  }
  try {
    const verdict = await checkAuditLog(database.value, notedHead);
    await streams.printOut(verdictText(verdict));
    return verdict.problem === null ? 0 : 3;
  } catch (error) {
    const reason = whyNotOpened(error);
    if (reason === null) throw error;
    await streams.printError(`${reason}\n`);
    return 2;
  }
}
