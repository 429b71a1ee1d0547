import * as fc from 'fast-check';
import { cohortFields } from '../concepts/cohort/cohort-row';
import { toCohortCells } from '../concepts/cohort/serialise-cohort';
import { cohortFacts } from './arbitrary-cohort';

/** The header and the rows of a table, cell by cell. */
export type Cells = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const team = { id: 'a', name: 'a' };

/** The cells of a cohort in which every rule holds, with rows and columns in any order and space around some cells. */
export function cohortCells(): fc.Arbitrary<Cells> {
  return fc
    .tuple(
      cohortFacts(),
      fc.shuffledSubarray([...cohortFields], { minLength: cohortFields.length }),
      fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
      fc.array(fc.constantFrom('', '', '', ' ', '\t'), { minLength: 7, maxLength: 7 }),
    )
    .map(([{ participations }, order, ranks, space]) => {
      const [, ...rows] = toCohortCells({ team, participations });
      const places = order.map((field) => cohortFields.indexOf(field));
      const ranked = rows.map((cells, row) => ({ cells, rank: ranks[row] ?? 0 })).sort((a, b) => a.rank - b.rank);
      return {
        header: order,
        rows: ranked.map(({ cells }, row) =>
          places.map((place, cell) => `${space[(row + cell) % 7]}${cells[place]}${space[(row * cell) % 7]}`),
        ),
      };
    });
}

const oddCells = [
  ...[
    '',
    ' ',
    '0',
    '1',
    'true',
    'TRUE',
    '4,5',
    '4.25',
    '-1',
    '1e3',
    'LT',
    'work',
    'other',
    'none',
    'unknown',
    'a0-0',
    'a0',
  ],
  ...['2024-02-30', '2024-02-29', '0000-01-01', '1900-01-01', '9999-12-31', ' 2020-06-01', '2020-6-001', '2020/06/01'],
  ...['Östersund', '\u00a0Säter', 'Gävle\u2003', 'id', 'a"b', '"', 'a;b', 'a,b', 'å\r\n', '\n', '\r', '\ufeff'],
];

/** The same with some cells exchanged, and sometimes one too many or too few. */
export function brokenCells(): fc.Arbitrary<Cells> {
  const change = fc.record({
    row: fc.integer({ min: -1, max: 8 }),
    cell: fc.nat(12),
    to: fc.constantFrom(...oddCells),
  });
  return fc
    .tuple(cohortCells(), fc.array(change, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 0, 0, 0, 1, -1))
    .map(([{ header, rows }, changes, surplus]) => {
      const table = [header, ...rows].map((cells) => [...cells]);
      for (const { row, cell, to } of changes) {
        const cells = table[row + 1];
        if (cells && (row >= 0 || to === 'id') && cell < cells.length) cells[cell] = to;
      }
      if (surplus === 1) table.at(-1)?.push('');
      if (surplus === -1) table.at(-1)?.pop();
      const [names = [], ...changed] = table;
      return { header: names, rows: changed };
    });
}
