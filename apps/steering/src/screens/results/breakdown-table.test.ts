import { exampleYear } from '@kraften/domain/metrics/example/example-year';
import type { Hidden, TableResult } from '@kraften/domain/metrics/result';
import { computeReport } from '@kraften/domain/reports/compute-report';
import { expect, test } from 'vitest';
import { findFigures, isTable } from '../../parts/figure/find-figure';
import { breakdownDimensions, breakdownTable } from './breakdown-table';

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

test('rows that are put together stand with their names, and a dash where another column has them apart', () => {
  const [age] = breakdownDimensions.filter(({ id }) => id === 'ageBand');
  const cells = (counts: Readonly<Record<string, number | { readonly hidden: 'few-people' }>>) =>
    Object.entries(counts).map(([code, count]) => ({ code, count }));
  const hidden = { hidden: 'few-people' } as const;
  const figuresOf = (id: string, counts: Parameters<typeof cells>[0]) => ({
    metricId: `breakdowns.${id}.ageBand`,
    version: 1,
    result: { shape: 'table', dimension: 'ageBand', cells: cells(counts) } as const,
  });
  const released = [
    figuresOf('newlyEnrolled', { '18-30+31-45': 9, '46-64': 6 }),
    figuresOf('closed', { '18-30': 7, '31-45': hidden, '46-64': hidden }),
  ];
  const columns = findFigures(released, age?.metricIds ?? []).filter(isTable);
  const table = age === undefined ? undefined : breakdownTable(age, columns);
  expect(table?.rows.map(({ header, cells: shown }) => [header, ...shown])).toEqual([
    ['18–30 år', '–', '7'],
    ['18–45 år', '9', '–'],
    ['31–45 år', '–', 'dold (få personer)'],
    ['46–64 år', '6', 'dold (få personer)'],
    ['Summa', '15', '–'],
  ]);
});

test('a sum with a hidden part is the count that is shown of the same people', () => {
  const result: TableResult<Hidden> = {
    shape: 'table',
    dimension: 'sex',
    cells: [
      { code: 'female', count: 12 },
      { code: 'male', count: { hidden: 'few-people' } },
    ],
  };
  const released = [
    { metricId: 'breakdowns.closed.sex', version: 1, result },
    { metricId: 'closings.total', version: 1, result: { shape: 'count', value: 15 } as const },
  ];
  const [sex] = breakdownDimensions;
  const columns = findFigures(released, sex?.metricIds ?? []).filter(isTable);
  expect(sex && breakdownTable(sex, columns).rows.at(-1)?.cells).toEqual(['15']);
});
