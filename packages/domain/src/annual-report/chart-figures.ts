import type { PrintedCell, PrintedChart, PrintedTable } from './printed-report';

/** The numbers that a chart draws, as the table that follows it wherever it is shown. */
export function chartFigures({ caption, unit, labels, lines }: PrintedChart): PrintedTable {
  const cell = (value: number | null): PrintedCell =>
    value === null ? { text: '–' } : { text: value.toLocaleString('sv-SE', { maximumFractionDigits: 2 }), value };
  return {
    kind: 'table',
    caption: `Siffrorna i figuren: ${caption}${unit === '' ? '' : ` (${unit})`}`,
    columns: [{ label: 'Period', align: 'start' }, ...lines.map(({ label }) => ({ label, align: 'end' as const }))],
    rows: labels.map((label, row) => [{ text: label }, ...lines.map(({ values }) => cell(values[row] ?? null))]),
    notes: [],
  };
}
