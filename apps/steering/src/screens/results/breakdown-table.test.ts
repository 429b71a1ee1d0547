import { exampleYear } from '@kraften/domain/metrics/example/example-year';
import { computeReport } from '@kraften/domain/reports/compute-report';
import { expect, test } from 'vitest';
import { breakdownDimensions, breakdownTable } from './breakdown-table';
import { findFigures, isTable } from './find-figure';

const figures = computeReport(exampleYear.facts, exampleYear.period);
const tables = breakdownDimensions.map((dimension) =>
  breakdownTable(dimension, findFigures(figures, dimension.metricIds).filter(isTable)),
);

test('those who came, left and are there stand side by side', () => {
  expect(tables[0]).toEqual({
    caption: 'Efter kön',
    columns: ['Kön', 'Nyinskrivna', 'Avslutade', 'Inskrivna vid slutet'],
    rows: [
      { header: 'Kvinnor', cells: ['2', '3', '1'] },
      { header: 'Män', cells: ['2', '2', '2'] },
      { header: 'Okänt kön', cells: ['0', '0', '0'] },
      { header: 'Summa', cells: ['4', '5', '3'], total: true },
    ],
  });
});

test('every dimension is divided for every population, to the same sums', () => {
  expect(tables.map(({ rows }) => rows.at(-1)?.cells)).toEqual(tables.map(() => ['4', '5', '3']));
});
