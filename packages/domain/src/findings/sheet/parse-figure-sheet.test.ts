import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../testing/holds';
import { parseFigureSheet } from './parse-figure-sheet';

const period = { from: '2024-01-01', to: '2024-12-31' };

describe('typed-in figures', () => {
  test('are read as they are printed', () => {
    const figures = [
      { path: 'flow.enrolledAtEnd', printed: '38', heading: 'Antal inskrivna 231231', note: 'not read' },
      { path: 'results.excludingDropouts.rate', printed: '0,54' },
    ];
    expect(parseFigureSheet({ period, figures, report: 'not read' })).toEqual({
      ok: true,
      value: {
        period,
        figures: [
          {
            path: 'flow.enrolledAtEnd',
            value: 38,
            decimals: 0,
            percent: null,
            unit: null,
            heading: 'Antal inskrivna 231231',
          },
          { path: 'results.excludingDropouts.rate', value: 54, decimals: 0, percent: null, unit: null, heading: null },
        ],
      },
    });
  });

  test('that can’t be read are named, all of them', () => {
    const figures = [
      { path: 'flow.enrolled', printed: '38' },
      { path: 'flow.closed', printed: 'många' },
    ];
    expect(parseFigureSheet({ period: { from: '2025-01-01', to: '2024-12-31' }, figures })).toEqual({
      ok: false,
      problem: [
        { place: 'period', message: 'Perioden börjar efter att den slutar. Byt plats på datumen.' },
        {
          place: 'figures.0',
          message: 'Det finns ingen figur som heter flow.enrolled. Sökvägen är den i kraften-report/1.',
        },
        { place: 'figures.1', message: 'Det finns inget tal i "många". Skriv det som står i rapporten.' },
      ],
    });
  });

  test.each([
    ['0,538', 53.8, 1],
    ['0,5', 50, 0],
    ['1,0', 100, 0],
    ['1', 1, 0],
    ['0', 0, 0],
    ['53,8 %', 53.8, 1],
  ])('of a share, printed %s, are per cents', (...[printed, value, decimals]) => {
    const figures = [{ path: 'results.ofAllClosings.rate', printed }];
    expect(parseFigureSheet({ period, figures })).toMatchObject({
      ok: true,
      value: { figures: [{ value: expect.closeTo(value, 12), decimals }] },
    });
  });

  test('of something else than a share are no per cents', () => {
    const figures = [{ path: 'throughputMonths.results.all.mean', printed: '0,54' }];
    expect(parseFigureSheet({ period, figures })).toMatchObject({ ok: true, value: { figures: [{ value: 0.54 }] } });
  });

  test('may be of a single day, and none at all', () => {
    const day = { from: '2024-01-01', to: '2024-01-01' };
    expect(parseFigureSheet({ period: day, figures: [] })).toEqual({ ok: true, value: { period: day, figures: [] } });
  });

  test('that aren’t figures at all are said of the whole file', () => {
    const read = parseFigureSheet(null);
    expect(read.ok ? [] : read.problem.map(({ place }) => place)).toEqual(['filen']);
  });

  test.each(['flow', 'flow.', '', 'closed', 'results'])('belong to a figure: not to "%s"', (path) => {
    expect(parseFigureSheet({ period, figures: [{ path, printed: '1' }] }).ok).toBe(false);
  });

  test('of another shape are named by their place', () => {
    const read = parseFigureSheet({ period: { from: '2024-02-30', to: 3 }, figures: [{ path: 1 }] });
    expect(read.ok ? [] : read.problem.map(({ place }) => place)).toEqual([
      'period.from',
      'period.to',
      'figures.0.path',
      'figures.0.printed',
    ]);
  });

  test('never make it throw', () => {
    holds(fc.property(fc.anything(), (value) => void parseFigureSheet(value)));
    holds(fc.property(fc.anything(), (value) => void parseFigureSheet({ period, figures: [value] })));
    holds(
      fc.property(
        fc.string(),
        fc.string(),
        (path, printed) => void parseFigureSheet({ period, figures: [{ path, printed }] }),
      ),
    );
  });
});
