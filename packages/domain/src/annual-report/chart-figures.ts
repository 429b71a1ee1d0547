import { numberCell } from './figure-text';
import type { PrintedCell, PrintedChart, PrintedTable } from './printed-report';

/** The numbers that a chart draws, as the table that follows it wherever it is shown: with one decimal if any of them has any. */
export function chartFigures({ caption, unit, labels, lines }: PrintedChart): PrintedTable {
  const decimals = lines.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)))
    ? 0
    : 1;
  const cell = (value: number | null): PrintedCell => numberCell(value, decimals);
  return {
    kind: 'table',
    caption: `Siffrorna i figuren: ${caption}${unit === '' ? '' : ` (${unit})`}`,
    columns: [{ label: 'Period', align: 'start' }, ...lines.map(({ label }) => ({ label, align: 'end' as const }))],
    rows: labels.map((label, row) => [{ text: label }, ...lines.map(({ values }) => cell(values[row] ?? null))]),
    notes: [],
  };
}
