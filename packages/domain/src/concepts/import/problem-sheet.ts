import type { ImportProblem } from './import-problem';

/** What is to be mended or looked at in a list, as a table for a file. */
export function problemSheet(problems: readonly ImportProblem[]) {
  return {
    name: 'Att rätta',
    columns: ['Rad', 'Kolumn', 'Rubrik', 'Står nu', 'Vad det är', 'Gör så här'],
    rows: problems.map(({ kind, row, column, heading, value, message }) => [
      row === null ? '' : String(row),
      column ?? '',
      heading ?? '',
      value,
      kind === 'error' ? 'Fel' : 'Varning',
      message,
    ]),
  };
}
