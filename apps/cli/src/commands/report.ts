import { kraftenReport } from '@kraften/domain/reports/kraften-report';
import { readArguments } from '../arguments/read-arguments';
import { readPeriod } from '../arguments/read-period';
import { readCohortFile } from '../cohort-file/read-cohort-file';
import { errorTable } from '../tables/error-table';
import { reportTable } from '../tables/report-table';
import type { ExitCode, Streams } from './command';

const help = `Räkna fram figurerna i en rapport ur en kohortfil.

Användning:
  kraften report --cohort FIL --from DATUM --to DATUM [--format json|table]

  --cohort FIL     Kohortfil, .json eller .csv (format kraften-cohort/1).
                   Skriv - för att läsa JSON från standard in.
  --from DATUM     Periodens första dag, ÅÅÅÅ-MM-DD. Dagen räknas med.
  --to DATUM       Periodens sista dag, ÅÅÅÅ-MM-DD. Dagen räknas med.
  --format FORMAT  table: en tabell att läsa (förvalt).
                   json: kraften-report/1, oavrundat.
  --help, -h       Visa den här hjälpen.

Felkoder: 0 allt gick bra, 2 fel i kommandot eller i kohortfilen, 1 fel i programmet.
`;

const formats = ['json', 'table'] as const;

export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const read = readArguments(args, ['cohort', 'from', 'to', 'format']);
  if (read.wantsHelp) {
    await streams.printOut(help);
    return 0;
  }
  const problems = [...read.problems, ...read.positionals.map((word) => `${JSON.stringify(word)} hör inte hemma här.`)];
  const path = read.values.get('cohort');
  if (path === undefined && !read.withoutValue.has('cohort')) {
    problems.push('--cohort saknas. Skriv till exempel --cohort kohort.json.');
  }
  const period = readPeriod(read, problems);
  const wanted = read.values.get('format') ?? 'table';
  const format = formats.find((known) => known === wanted);
  if (!format) problems.push(`--format: ${JSON.stringify(wanted)} finns inte. Skriv json eller table.`);

  if (problems.length > 0) await streams.printError(argumentProblems(problems));
  if (path === undefined) return 2;
  const cohort = await readCohortFile(path, streams);
  if (!cohort.ok) {
    if (cohort.problem.kind === 'file') await streams.printError(`${cohort.problem.message}\n`);
    else {
      const { errors } = cohort.problem;
      await streams.printError(
        `Kohortfilen har ${errors.length} fel. Inget är uträknat. Rätta dem och försök igen.\n\n`,
      );
      for (const chunk of errorTable(errors)) await streams.printError(chunk);
    }
    return 2;
  }
  if (problems.length > 0 || period === null) return 2;
  const { team, participations } = cohort.value;
  await streams.printOut(
    format === 'json'
      ? `${JSON.stringify(kraftenReport(team, { participations }, period), null, 2)}\n`
      : reportTable(team, { participations }, period),
  );
  return 0;
}

function argumentProblems(problems: readonly string[]): string {
  return `${problems.map((problem) => `${problem}\n`).join('')}Skriv "kraften report --help" för hjälp.\n`;
}
