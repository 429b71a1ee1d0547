import { expect, test } from 'vitest';
import { yearSheet } from './year-sheet';

test('the counts and tables that an association tells, hidden where they are of few, in the words of the figures', () => {
  const [first, ...tables] = yearSheet([
    { metricId: 'flow.newlyEnrolled', result: { shape: 'count', value: 24 } },
    { metricId: 'flow.closed', result: { shape: 'count', value: { hidden: 'few-people' } } },
    {
      metricId: 'breakdowns.newlyEnrolled.sex',
      result: {
        shape: 'table',
        dimension: 'sex',
        cells: [
          { code: 'female', count: 14 },
          { code: 'male', count: { hidden: 'reveals-few-people' } },
        ],
      },
    },
    { metricId: 'something.else', result: { shape: 'count', value: 1 } },
  ]);
  expect(first?.rows.map(({ count }) => count)).toEqual([24, null]);
  expect(first?.rows[0]?.label).toMatch(/inskriv/i);
  expect(tables).toEqual([
    {
      caption: expect.stringMatching(/kön/i),
      rows: [
        { label: 'kvinnor', count: 14 },
        { label: 'män', count: null },
      ],
    },
  ]);
});
