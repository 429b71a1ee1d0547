import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { catalogue } from '@kraften/domain/metrics/catalogue';
import type { Metric } from '@kraften/domain/metrics/metric';
import { type CurvePoint, type Hidden, isHidden, type MetricResult } from '@kraften/domain/metrics/result';
import { computeReport } from '@kraften/domain/reports/compute-report';
import { type Share, share } from '@kraften/domain/statistics/share';
import { releaseReport } from '@kraften/domain/suppression/release-report';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { KraftenProvider } from '../theme/kraften-provider';
import { MetricFigure } from './metric-figure';
import { MetricValue } from './metric-value';

const nbsp = '\u00a0';
const resultShare = metricOf('results.excludingDropouts');

function metricOf(id: string): Metric {
  const metric = catalogue.find((one) => one.id === id);
  if (!metric) throw new RangeError(id);
  return metric;
}

function show(metric: Metric, result: Parameters<typeof MetricValue>[0]['result']) {
  render(
    <KraftenProvider>
      <MetricValue metric={metric} result={result} />
    </KraftenProvider>,
  );
  return screen.getByRole('figure', { name: metric.label.sv }).textContent;
}

describe('a figure', () => {
  test('that is a share shows its parts and its interval', () => {
    const text = show(resultShare, { shape: 'share', ...share(7, 13) });
    expect(text).toContain(`54${nbsp}%`);
    expect(text).toContain('7 av 13');
    expect(text).toContain(`95 %-intervall 29–77${nbsp}%`);
    expect(text).not.toContain('Bygger på få personer');
  });

  test('that rests on few people says so', () => {
    expect(show(resultShare, { shape: 'share', ...share(3, 9) })).toContain('Bygger på få personer');
  });

  test('of nobody is a dash and says why', () => {
    const text = show(resultShare, { shape: 'share', ...share(0, 0) });
    expect(text).toContain('–');
    expect(text).not.toContain('%');
    expect(text).toContain(resultShare.missingValues);
  });

  test('that is a mean shows its median, its ends, and how many lack a value', () => {
    const metric = metricOf('throughputMonths.results');
    const all = {
      n: 12,
      missing: 2,
      mean: 16.81,
      median: 15.2,
      min: 6,
      max: 34.04,
      q1: 9.5,
      q3: 22,
      standardDeviation: 8.2,
    };
    const none = {
      n: 0,
      missing: 0,
      mean: null,
      median: null,
      min: null,
      max: null,
      q1: null,
      q3: null,
      standardDeviation: null,
    };
    const groups = { all, female: all, male: none, unknown: none };
    const text = show(metric, { shape: 'distribution', groups });
    expect(text).toContain(`16,8${nbsp}månader`);
    expect(text).toContain(`Median 15,2${nbsp}månader, från 6 till 34`);
    expect(text).toContain('2 saknar uppgift');
  });

  test('that is a mean of nobody is a dash and says why', () => {
    const none = {
      n: 0,
      missing: 0,
      mean: null,
      median: null,
      min: null,
      max: null,
      q1: null,
      q3: null,
      standardDeviation: null,
    };
    const groups = { all: none, female: none, male: none, unknown: none };
    const text = show(metricOf('age.closed'), { shape: 'distribution', groups });
    expect(text).toContain('–');
    expect(text).toContain('Det finns ingen att räkna på i perioden.');
  });
});

describe('a figure with hidden numbers', () => {
  const { facts, period } = catalogue[0]?.example ?? { facts: { participations: [] }, period: calendarYear(2024) };
  const released = releaseReport(computeReport(facts, period), 5);

  test('says that they are, and shows nothing instead', () => {
    const result = released.find(({ metricId }) => metricId === resultShare.id)?.result;
    if (result?.shape !== 'share') throw new RangeError(resultShare.id);
    const text = show(resultShare, result);
    expect(text).toContain('dold (få personer)');
    expect(text).not.toContain('%-intervall 3');
  });

  test('can be drawn, whatever its shape', () => {
    render(
      <KraftenProvider>
        {released.map(({ metricId, result }) => (
          <MetricFigure key={metricId} metric={metricOf(metricId)} result={result} />
        ))}
      </KraftenProvider>,
    );
    expect(screen.getAllByRole('figure')).toHaveLength(released.length);
    expect(document.body.textContent).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });
});

describe('where only some numbers are hidden', () => {
  const few = { hidden: 'few-people' } as const;
  function draw(metricId: string, result: MetricResult<Hidden>, whole?: number) {
    const metric = metricOf(metricId);
    render(
      <KraftenProvider>
        <MetricFigure metric={metric} result={result} whole={whole} />
      </KraftenProvider>,
    );
    return screen.getByRole('figure', { name: metric.label.sv });
  }
  const rowTexts = (figure: HTMLElement) =>
    [...figure.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

  const bySex: MetricResult<Hidden> = {
    shape: 'table',
    dimension: 'sex',
    cells: [
      { code: 'female', count: 12 },
      { code: 'male', count: few },
      { code: 'unknown', count: 0 },
    ],
  };

  test('a table doesn’t call its whole hidden: it has the number that is shown elsewhere, or none', () => {
    expect(rowTexts(draw('breakdowns.closed.sex', bySex, 18)).at(-1)).toEqual(['Alla', '18', `100${nbsp}%`]);
    cleanup();
    expect(rowTexts(draw('breakdowns.closed.sex', bySex)).at(-1)?.[0]).toBe('Okänt kön');
  });

  test('shares of nothing, and shares that are all hidden, are words instead of a table', () => {
    const hiddenRow = { numerator: few, denominator: few, rate: few, ci95: few };
    const sharesOf = (row: Share<Hidden>): MetricResult<Hidden> => ({
      shape: 'shares',
      dimension: 'authority',
      rows: [{ code: 'AF', ...row }],
    });
    const nothing = draw('representation.steering', sharesOf(share(0, 0)));
    expect(nothing.textContent).toContain('Det finns inget att räkna på i perioden.');
    expect(rowTexts(nothing)).toEqual([]);
    cleanup();
    const hidden = draw('representation.steering', sharesOf(hiddenRow));
    expect(hidden.textContent).toContain('Alla tal är dolda');
    expect(rowTexts(hidden)).toEqual([]);
  });

  test('meetings aren’t said to be few people', () => {
    const result: MetricResult<Hidden> = {
      shape: 'shares',
      dimension: 'authority',
      rows: [{ code: 'AF', ...share(3, 4) }],
    };
    expect(draw('representation.steering', result).textContent).not.toContain('Bygger på få personer');
  });

  describe('a curve', () => {
    const point = (months: number, still: number | Hidden): CurvePoint<Hidden> => ({
      months,
      stillEnrolled: still,
      stillEnrolledCi95: isHidden(still) ? still : [still - 0.1, still + 0.1],
      closedToResult: few,
      closedOtherwise: few,
      followed: few,
      results: few,
      otherClosings: few,
    });
    const curve = (...at: readonly CurvePoint<Hidden>[]): MetricResult<Hidden> => ({
      shape: 'curve',
      n: few,
      events: few,
      medianMonths: 14,
      at,
    });

    test('says in words that its counts aren’t shown', () => {
      const text = draw('timeToClosing', curve(point(6, 0.8), point(12, few))).textContent;
      expect(text).toContain('Hur många kurvan bygger på visas inte.');
      expect(text).not.toMatch(/dold \(få personer\)\s(deltagande|avslutade|kvar)/);
    });

    test('has a band that breaks where a value is hidden', () => {
      const figure = draw('timeToClosing', curve(point(3, 0.9), point(6, few), point(9, 0.7), point(12, 0.6)));
      expect(figure.querySelectorAll('polygon')).toHaveLength(2);
    });

    test('of which nothing can be shown is words', () => {
      const figure = draw('timeToClosing', curve(point(6, few), point(12, few)));
      expect(figure.textContent).toContain('Alla tal är dolda');
      expect(figure.querySelector('svg[role=img]')).toBeNull();
    });
  });
});

describe('the definition', () => {
  test('opens from the mark, says how the figure is counted, closes with Esc and gives focus back', () => {
    show(resultShare, { shape: 'share', ...share(7, 13) });
    const mark = screen.getByRole('button', { name: `Så räknas ${resultShare.label.sv}` });
    mark.focus();
    fireEvent.click(mark);
    const dialog = screen.getByRole('dialog');
    for (const words of [resultShare.question, resultShare.numerator, resultShare.treatment.dropouts]) {
      expect(dialog.textContent).toContain(words);
    }
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(mark);
  });
});

test('every figure of the catalogue can be drawn, also over a year in which nothing happened', () => {
  const results = catalogue.flatMap((metric) => [
    { metric, key: `${metric.id} example`, result: metric.example.result },
    { metric, key: `${metric.id} nobody`, result: metric.compute({ participations: [] }, calendarYear(2024)) },
  ]);
  render(
    <KraftenProvider>
      {results.map(({ key, metric, result }) => (
        <MetricFigure key={key} metric={metric} result={result} />
      ))}
    </KraftenProvider>,
  );
  expect(document.querySelectorAll('figure')).toHaveLength(results.length);
  expect(document.body.textContent).not.toMatch(/NaN|undefined|null|Infinity/);
});
