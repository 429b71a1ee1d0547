import type { CohortError } from '@kraften/domain/concepts/cohort/cohort-error';

/** Errors a chunk, so that millions of them don't make one string. */
const chunkSize = 10_000;

/** Everything that is wrong with a cohort file, as a table to mend it by. */
export function* errorTable(errors: readonly CohortError[]): Generator<string> {
  const hasLines = errors.some(({ line }) => line !== null);
  const columns = [
    column('Rad', errors, ({ row }) => (row === null ? '–' : String(row))),
    ...(hasLines ? [column('Filrad', errors, ({ line }) => (line === null ? '–' : String(line)))] : []),
    column('Fält', errors, ({ field }) => field ?? '–'),
    column('Värde', errors, ({ value }) => value),
  ];
  yield `${columns.map(({ heading, width }) => heading.padEnd(width)).join('  ')}  Regel\n`;
  for (let start = 0; start < errors.length; start += chunkSize) {
    yield errors
      .slice(start, start + chunkSize)
      .map((error) => `${columns.map(({ cell, width }) => cell(error).padEnd(width)).join('  ')}  ${error.rule}\n`)
      .join('');
  }
}

function column(heading: string, errors: readonly CohortError[], cell: (error: CohortError) => string) {
  const width = errors.reduce((widest, error) => Math.max(widest, cell(error).length), heading.length);
  return { heading, cell, width };
}
