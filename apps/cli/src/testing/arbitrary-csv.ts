import type { Cells } from '@kraften/domain/testing/arbitrary-cohort-cells';
import * as fc from 'fast-check';

type Style = {
  readonly separator: ',' | ';';
  readonly lineEnd: '\n' | '\r\n';
  readonly quotes: 'where-needed' | 'here-and-there' | 'everywhere';
  readonly hasMark: boolean;
  readonly hasLastEnd: boolean;
  readonly emptyRow: '' | ' ' | 'separators';
};

const style: fc.Arbitrary<Style> = fc.record({
  separator: fc.constantFrom(',', ';'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quotes: fc.constantFrom('where-needed', 'here-and-there', 'everywhere'),
  hasMark: fc.boolean(),
  hasLastEnd: fc.boolean(),
  emptyRow: fc.constantFrom('', ' ', 'separators'),
});

/** The text of a CSV file with some cells, in any of the ways to write one. */
export function csvOf(cells: fc.Arbitrary<Cells>): fc.Arbitrary<string> {
  return fc.tuple(cells, style).map(([{ header, rows }, how]) => {
    const empty = how.emptyRow === 'separators' ? how.separator.repeat(header.length - 1) : how.emptyRow;
    const lines = [header, ...rows].map((row, line) =>
      row.map((cell, at) => written(cell, line + at, how)).join(how.separator),
    );
    const text = [lines[0], empty, ...lines.slice(1)].join(how.lineEnd);
    return `${how.hasMark ? '\ufeff' : ''}${text}${how.hasLastEnd ? how.lineEnd : ''}`;
  });
}

function written(cell: string, place: number, { separator, quotes }: Style): string {
  const isNeeded = /["\r\n]/.test(cell) || cell.includes(separator);
  const isQuoted = isNeeded || quotes === 'everywhere' || (quotes === 'here-and-there' && place % 3 === 0);
  return isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The same text with something put in or taken out somewhere. */
export function damaged(csv: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const damage = fc.record({
    at: fc.nat(),
    taken: fc.nat(1),
    put: fc.constantFrom('', '"', '\r', '\n', '\r\n', ',', ';', ' ', '\u00a0', 'x'),
  });
  return fc.tuple(csv, fc.array(damage, { maxLength: 2 })).map(([text, damages]) =>
    damages.reduce((before, { at, taken, put }) => {
      const place = at % (before.length + 1);
      return before.slice(0, place) + put + before.slice(place + taken);
    }, text),
  );
}
