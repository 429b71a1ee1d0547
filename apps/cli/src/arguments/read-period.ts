import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import type { ReadArguments } from './read-arguments';

/** The period of `--from` and `--to`; null when `problems` has got something added. */
export function readPeriod(args: ReadArguments, problems: string[]): Period | null {
  const from = readDate(args, 'from', problems);
  const to = readDate(args, 'to', problems);
  if (from === null || to === null) return null;
  if (from > to) {
    problems.push(`--from ${from} är efter --to ${to}. Perioden börjar på --from och slutar på --to.`);
    return null;
  }
  return { from, to };
}

/** The period of `--compare FROM..TO`; null when there is none, or when `problems` has got something added. */
export function readComparedPeriod(args: ReadArguments, period: Period | null, problems: string[]): Period | null {
  const text = args.values.get('compare');
  if (text === undefined) return null;
  const [from = '', to = '', ...more] = text.split('..');
  if (!isCalendarDate(from) || !isCalendarDate(to) || more.length > 0) {
    problems.push(
      `--compare: ${JSON.stringify(text)} är ingen period. Skriv till exempel --compare 2023-01-01..2023-12-31.`,
    );
    return null;
  }
  if (from > to) {
    problems.push(`--compare: ${from} är efter ${to}. Skriv periodens första dag först.`);
    return null;
  }
  if (period !== null && from <= period.to && period.from <= to) {
    problems.push(
      '--compare: perioderna överlappar, så samma avslut skulle räknas två gånger. Välj perioder utan någon gemensam dag.',
    );
    return null;
  }
  return { from, to };
}

function readDate(args: ReadArguments, name: string, problems: string[]): CalendarDate | null {
  const text = args.values.get(name);
  if (text === undefined) {
    if (!args.withoutValue.has(name)) problems.push(`--${name} saknas. Skriv till exempel --${name} 2024-12-31.`);
    return null;
  }
  if (isCalendarDate(text)) return text;
  problems.push(`--${name}: ${JSON.stringify(text)} är inget datum som finns. Skriv det i formen ÅÅÅÅ-MM-DD.`);
  return null;
}
