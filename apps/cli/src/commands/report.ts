import type { Cohort } from '@kraften/domain/concepts/cohort/cohort';
import { type ReadArguments, readArguments } from '../arguments/read-arguments';
import { readFormat, readReportRequest, type Subject } from '../arguments/read-report-request';
import { readCohortFile } from '../cohort-file/read-cohort-file';
import { comparisonOutput } from '../outputs/comparison-output';
import { definitionsOutput } from '../outputs/definitions-output';
import type { Output } from '../outputs/output';
import { periodOutput } from '../outputs/period-output';
import { printOutput } from '../outputs/print-output';
import { publicOutput } from '../outputs/public-output';
import { seriesOutput } from '../outputs/series-output';
import { errorTable } from '../tables/error-table';
import type { ExitCode, Streams } from './command';

const help = `Räkna fram figurerna i en rapport ur en kohortfil.

Användning:
  kraften report --cohort FIL --from DATUM --to DATUM [--format FORMAT]
                 [--compare FRÅN..TILL | --series | --public [--threshold ANTAL]]
  kraften report --definitions [--format FORMAT]

  --cohort FIL     Kohortfil, .json eller .csv (format kraften-cohort/1).
                   Skriv - för att läsa JSON från standard in.
  --from DATUM     Periodens första dag, ÅÅÅÅ-MM-DD. Dagen räknas med.
  --to DATUM       Periodens sista dag, ÅÅÅÅ-MM-DD. Dagen räknas med.
  --compare FRÅN..TILL
                   Visa en annan period bredvid, och om skillnaden är större än slumpen
                   brukar ge. Till exempel --compare 2023-01-01..2023-12-31.
  --series         Visa tolv månader i taget inom perioden, ett halvår mellan fönstren.
  --public         Dölj tal om få personer, så att rapporten kan lämnas ut.
  --threshold ANTAL
                   Dölj antal som är mindre än så, 3–10 (förvalt 5). Hör ihop med --public.
  --definitions    Visa hur varje figur räknas, med versioner. Behöver ingen kohortfil.
  --format FORMAT  table: en tabell att läsa (förvalt).
                   json: oavrundat, en period som kraften-report/1.
                   csv: semikolon och decimalkomma, för kalkylprogram.
                   xlsx: en arbetsbok. Skriv > rapport.xlsx sist på raden.
  --help, -h       Visa den här hjälpen.

Felkoder: 0 allt gick bra, 2 fel i kommandot eller i kohortfilen, 1 fel i programmet.
`;

const optionNames = {
  options: ['cohort', 'from', 'to', 'format', 'compare', 'threshold'],
  flags: ['series', 'public', 'definitions'],
};

export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const read = readArguments(args, optionNames);
  if (read.wantsHelp) {
    await streams.printOut(help);
    return 0;
  }
  const misspelt = [...read.problems, ...read.positionals.map((word) => `${JSON.stringify(word)} hör inte hemma här.`)];
  return read.flags.has('definitions')
    ? printDefinitions(read, misspelt, streams)
    : printReport(read, misspelt, streams);
}

async function printDefinitions(read: ReadArguments, misspelt: readonly string[], streams: Streams): Promise<ExitCode> {
  const problems = [...misspelt];
  const format = readFormat(read, problems);
  const others = [...read.values.keys(), ...read.flags].filter((name) => name !== 'format' && name !== 'definitions');
  for (const name of others) problems.push(`--${name} går inte ihop med --definitions. Ta bort den ena.`);
  if (problems.length === 0 && format !== null) return printOutput(definitionsOutput, format, streams);
  await streams.printError(argumentProblems(problems));
  return 2;
}

async function printReport(read: ReadArguments, misspelt: readonly string[], streams: Streams): Promise<ExitCode> {
  const path = read.values.get('cohort');
  const { format, subject, problems: wrong } = readReportRequest(read);
  const problems = [...misspelt];
  if (path === undefined && !read.withoutValue.has('cohort')) {
    problems.push('--cohort saknas. Skriv till exempel --cohort kohort.json.');
  }
  problems.push(...wrong);
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
  if (problems.length > 0 || subject === null || format === null) return 2;
  return printOutput(outputOf(cohort.value, subject), format, streams);
}

function outputOf(cohort: Cohort, subject: Subject): Output {
  switch (subject.kind) {
    case 'period':
      return periodOutput(cohort, subject.period);
    case 'comparison':
      return comparisonOutput(cohort, subject.period, subject.compared);
    case 'series':
      return seriesOutput(cohort, subject.windows);
    case 'public':
      return publicOutput(cohort, subject.period, subject.threshold);
  }
}

function argumentProblems(problems: readonly string[]): string {
  return `${problems.map((problem) => `${problem}\n`).join('')}Skriv "kraften report --help" för hjälp.\n`;
}
