import { expect, test } from 'vitest';
import { chartFigures } from './chart-figures';
import type { PrintedChart } from './printed-report';

const chart = (...values: readonly (number | null)[]): PrintedChart => ({
  ...{ kind: 'chart', caption: 'Tid', unit: 'månader', alternative: 'Linje.', labels: ['2022', '2023', '2024'] },
  lines: [{ label: 'I snitt', values: [...values] }],
});
const column = (...values: readonly (number | null)[]) =>
  chartFigures(chart(...values)).rows.map(([, cell]) => cell?.text);

test('a column has as many decimals in every row', () => {
  expect(column(14.88, null, 17)).toEqual(['14,9', '–', '17,0']);
  expect(column(3, 12, 7)).toEqual(['3', '12', '7']);
});
