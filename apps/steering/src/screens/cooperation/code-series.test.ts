import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { expect, test } from 'vitest';
import { codeSeries } from './code-series';

const share = (code: string, numerator: number, denominator: number) => ({
  ...{ code, numerator, denominator },
  ...{ rate: denominator === 0 ? null : numerator / denominator, ci95: null },
});

test('presence is a line for each authority, and a break where it was not called', () => {
  const { lines, periods, table } = codeSeries('Närvaro', [
    { period: calendarYear(2023), result: { shape: 'shares', dimension: 'authority', rows: [share('FK', 1, 2)] } },
    {
      period: calendarYear(2024),
      result: { shape: 'shares', dimension: 'authority', rows: [share('FK', 4, 4), share('AF', 1, 4)] },
    },
  ]);
  expect(periods).toEqual(['2301–2312', '2401–2412']);
  expect(lines.map(({ label, points }) => [label, points.map(({ y }) => y)])).toEqual([
    ['Försäkringskassan', [0.5, 1]],
    ['Arbetsförmedlingen', [null, 0.25]],
  ]);
  expect(table.rows.map(({ cells }) => cells[1])).toEqual(['–', '25\u00a0% (1 av 4)']);
});

test('of many codes those with most behind them are drawn, and the table has all that occur', () => {
  const counts = { AF: 9, FK: 8, SOC: 7, RD: 6, SELF: 1, SCHOOL: 0 };
  const cells = Object.entries(counts).map(([code, count]) => ({ code, count }));
  const { lines, table, notDrawn } = codeSeries('Källor', [
    { period: calendarYear(2024), result: { shape: 'table', dimension: 'referralSource', cells } },
  ]);
  expect(lines).toHaveLength(4);
  expect(table.columns).toHaveLength(6);
  expect(notDrawn).toBe(1);
});

test('a hidden value breaks the line and says so in the table', () => {
  const { lines, table } = codeSeries('Källor', [
    {
      period: calendarYear(2024),
      result: {
        shape: 'table',
        dimension: 'referralSource',
        cells: [{ code: 'AF', count: { hidden: 'few-people' } }],
      },
    },
  ]);
  expect(lines[0]?.points[0]?.y).toBeNull();
  expect(table.rows[0]?.cells[0]).toContain('dold');
});
