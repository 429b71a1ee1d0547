import { checkFigures } from '@kraften/domain/findings/check-figures';
import { parseFigureSheet } from '@kraften/domain/findings/sheet/parse-figure-sheet';
import { readArguments } from '../arguments/read-arguments';
import { parseJson } from '../input/parse-json';
import { readText } from '../input/read-text';
import type { ExitCode, Streams } from './command';

const help = `Kontrollera om siffror ur en gammal rapport går ihop.

Användning:
  kraften check FIL

  FIL         JSON med rapportens siffror. Skriv - för att läsa från standard in.
  --help, -h  Visa den här hjälpen

Filen ser ut så här. "path" är figurens plats i kraften-report/1, "printed" är det som
står i rapporten och "heading" är kolumnens rubrik, om den har ett datum:

  {
    "period": { "from": "2024-01-01", "to": "2024-12-31" },
    "figures": [
      { "path": "flow.enrolledAtEnd", "printed": "38", "heading": "Antal inskrivna 231231" },
      { "path": "results.bySex.female", "printed": "5 (72 %)" },
      { "path": "results.excludingDropouts.rate", "printed": "54 %" }
    ]
  }

Det som inte går ihop skrivs ut, en rad för varje. Bara det som finns i filen kontrolleras.
Felkoder: 0 kontrollen är gjord, 2 fel i kommandot eller i filen, 1 fel i programmet.
`;

export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { wantsHelp, positionals, problems: misspelt } = readArguments(args, { options: [], flags: [] });
  if (wantsHelp) {
    await streams.printOut(help);
    return 0;
  }
  const [path, ...surplus] = positionals;
  const problems = [...misspelt, ...surplus.map((word) => `${JSON.stringify(word)} hör inte hemma här.`)];
  if (path === undefined) problems.push('Filen saknas. Skriv till exempel kraften check siffror.json.');
  if (path === undefined || problems.length > 0) {
    await streams.printError(`${problems.join('\n')}\nSkriv "kraften check --help" för hjälp.\n`);
    return 2;
  }
  const text = await readText(path, streams);
  const json = text.ok ? parseJson(text.value) : text;
  if (!json.ok) {
    await streams.printError(`${json.problem}\n`);
    return 2;
  }
  const sheet = parseFigureSheet(json.value);
  if (!sheet.ok) {
    await streams.printError(sheet.problem.map(({ place, message }) => `${place}: ${message}\n`).join(''));
    return 2;
  }
  const findings = checkFigures(sheet.value);
  const sum = `${findings.length} ${findings.length === 1 ? 'sak' : 'saker'} går inte ihop.`;
  await streams.printOut(
    findings.length === 0
      ? `Siffrorna går ihop. ${sheet.value.figures.length} siffror är kontrollerade.\n`
      : `${sum}\n\n${findings.map(({ message }) => `- ${message}\n`).join('')}`,
  );
  return 0;
}
