import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { commandLineCaller } from '@kraften/api/doors/command-line';
import { FieldProblem } from '@kraften/api/kernel/problem';
import { swedishTimeOf } from '@kraften/api/kernel/swedish-time';
import type { Database } from '@kraften/db/database';
import { ImportMapping } from '@kraften/domain/concepts/import/import-mapping';
import { failure, type Result, success } from '@kraften/domain/result';
import { readArguments } from '../arguments/read-arguments';
import { whyNotOpened } from '../arguments/why-not-opened';
import { openNamedDatabase } from '../import/open-named-database';
import { problemText } from '../import/problem-text';
import { type StaffInTeam, staffInTeam } from '../import/staff-in-team';
import { parseJson } from '../input/parse-json';
import { readText } from '../input/read-text';
import type { ExitCode, Streams } from './command';

const help = `Importera en äldre deltagarlista till ett team.

Användning:
  DATABASE_URL=postgresql://… KRAFTEN_SECRET=… ENCRYPTION_KEY_FILE=… kraften import FIL --team TEAM --as E-POST
  DATA_DIR=data/own kraften import FIL --team TEAM --as E-POST [--mapping FIL] [--coach E-POST] [--sheet BLAD] [--dry-run]

  FIL             Excel (.xlsx), text med skiljetecken (.csv) eller en kohortfil (kraften-cohort/1)
  --team TEAM     Teamets kortnamn i adresser, eller dess namn
  --as E-POST     Verksamhetsledaren i teamet som importerar. Det står i åtkomstloggen
  --mapping FIL   JSON som säger hur kolumner och ord ska läsas, där det inte går att gissa:
                  { "columns": { "enrolledOn": "Startdatum", "fullName": "Klient" },
                    "values": { "source": { "kyrkan": "OTHER" } } }
  --coach E-POST  Handledare där listan inte säger vem
  --sheet BLAD    Bladet i en Excel-fil, annars det första med något i
  --dry-run       Kontrollera och visa siffrorna, men importera inget
  --help, -h      Visa den här hjälpen

Alla fel skrivs ut på en gång, med rad och kolumn, och då importeras inget. Samma lista importeras bara en gång.
En import går att ångra i ett dygn, i appen. En inbyggd databas kan bara öppnas när servern står stilla.
Felkoder: 0 klart, 2 fel i kommandot, i listan eller i databasens adress, 1 fel i programmet.
`;

const optionNames = { options: ['team', 'as', 'mapping', 'coach', 'sheet'], flags: ['dry-run'] };

export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const read = readArguments(args, optionNames);
  if (read.wantsHelp) {
    await streams.printOut(help);
    return 0;
  }
  const [path, ...surplus] = read.positionals;
  const [team, email] = [read.values.get('team'), read.values.get('as')];
  const problems = [...read.problems, ...surplus.map((word) => `${JSON.stringify(word)} hör inte hemma här.`)];
  if (path === undefined)
    problems.push('Filen saknas. Skriv till exempel kraften import deltagare.xlsx --team hedemora.');
  if (team === undefined) problems.push('--team saknas. Skriv vilket team som listan hör till.');
  if (email === undefined) problems.push('--as saknas. Skriv e-postadressen till verksamhetsledaren som importerar.');
  if (path === undefined || team === undefined || email === undefined || problems.length > 0) {
    await streams.printError(`${problems.join('\n')}\nSkriv "kraften import --help" för hjälp.\n`);
    return 2;
  }
  const [file, mapping] = [
    await fileAt(path, read.values.get('sheet') ?? null),
    await mappingAt(read.values.get('mapping'), streams),
  ];
  const opened = !file.ok || !mapping.ok ? null : await openNamedDatabase(process.env);
  const wrong = [file, mapping, opened].flatMap((each) => (each === null || each.ok ? [] : [each.problem]));
  if (!file.ok || !mapping.ok || !opened?.ok) {
    await streams.printError(`${wrong.join('\n')}\n`);
    return 2;
  }
  try {
    const database = await opened.value();
    try {
      const staff = await staffInTeam(database, { team, email });
      if (!staff.ok) {
        await streams.printError(`${staff.problem}\n`);
        return 2;
      }
      const given = { ...mapping.value, ...withCoach(read.values.get('coach')) };
      const asked = { file: file.value, given, isDryRun: read.flags.has('dry-run') };
      return await importList({ database, staff: staff.value, streams }, asked);
    } finally {
      await database.close();
    }
  } catch (error) {
    const reason = whyRefused(error) ?? whyNotOpened(error);
    if (reason === null) throw error;
    await streams.printError(`${reason}\n`);
    return 2;
  }
}

type File = { readonly fileName: string; readonly base64: string; readonly sheetName: string | null };
type Place = { readonly database: Database; readonly staff: StaffInTeam; readonly streams: Streams };
type Asked = { readonly file: File; readonly given: object; readonly isDryRun: boolean };

async function importList({ database, staff, streams }: Place, { file, given, isDryRun }: Asked): Promise<ExitCode> {
  const waiting: Promise<void>[] = [];
  const caller = commandLineCaller({
    database,
    actor: staff.actor,
    user: { id: staff.actor.userId, name: staff.userName },
    hasFreshProof: true,
    requestId: randomUUID(),
    today: () => swedishTimeOf(new Date()).on,
    receiptKey: '',
    progress: (done, all) => {
      waiting.push(streams.printError(`${done} av ${all} rader\n`));
    },
  });
  const list = await caller.import.read(file);
  const mapping = ImportMapping.safeParse({ ...list.mapping, ...given });
  if (!mapping.success) {
    await streams.printError(
      `--mapping: ${mapping.error.issues[0]?.path.join('.')} går inte att läsa. Se kraften import --help.\n`,
    );
    return 2;
  }
  const { errors, warnings, problems, problemFile, figures } = await caller.import.check({
    file,
    mapping: mapping.data,
  });
  if (problemFile !== null) await streams.printError(problemText(problemFile));
  if (errors > 0 || figures === null) {
    await streams.printError(`\nListan har ${errors} fel. Inget är importerat. Rätta dem och försök igen.\n`);
    return 2;
  }
  if (problems.length > 0) await streams.printError(`\nInga fel, ${warnings} varningar.\n`);
  const { newPersons, knownPersons, referrals, participations, closings, flow } = figures;
  await streams.printOut(
    `Nya personer ${newPersons}, personer som redan finns ${knownPersons}, remisser ${referrals}, deltaganden ${participations}, avslut ${closings}.\n`,
  );
  for (const { year, atStart, newlyEnrolled, closed, atEnd, findings } of flow) {
    await streams.printOut(
      `${year}: ${atStart} vid årets början + ${newlyEnrolled} nya = ${closed} avslutade + ${atEnd} vid årets slut\n`,
    );
    for (const finding of findings) await streams.printOut(`  ${finding}\n`);
  }
  if (isDryRun) {
    await streams.printOut('Inget är importerat.\n');
    return 0;
  }
  const imported = await caller.import.run({ batchId: randomUUID(), file, mapping: mapping.data });
  await Promise.all(waiting);
  await streams.printOut(`${imported.rows} rader är importerade. Det går att ångra i appen i ett dygn.\n`);
  return 0;
}

async function fileAt(path: string, sheetName: string | null): Promise<Result<File, string>> {
  try {
    return success({ fileName: basename(path), base64: (await readFile(path)).toString('base64'), sheetName });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return failure(`Filen ${path} går inte att läsa (${code}). Kontrollera sökvägen.`);
  }
}

async function mappingAt(path: string | undefined, streams: Streams): Promise<Result<object, string>> {
  if (path === undefined) return success({});
  const text = await readText(path, streams);
  const json = text.ok ? parseJson(text.value) : text;
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return success(value);
  return failure(`Filen ${path} ska vara ett objekt med columns och values. Se kraften import --help.`);
}

function withCoach(coach: string | undefined): object {
  return coach === undefined ? {} : { coach };
}

/** What the api says of a list or of who imports it; null for a fault of ours. */
function whyRefused(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'TRPCError') return null;
  if (error.cause instanceof FieldProblem) return error.cause.fieldErrors.map(({ message }) => message).join('\n');
  const isRefusal = 'code' in error && (error.code === 'PRECONDITION_FAILED' || error.code === 'FORBIDDEN');
  return isRefusal ? error.message : null;
}
