import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import { catalogue } from '@kraften/domain/metrics/catalogue';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { CurveResult, DistributionResult } from '@kraften/domain/metrics/result';
import { share } from '@kraften/domain/statistics/share';
import { SeriesChart } from '../src/chart/series-chart';
import { formatPeriodShort } from '../src/format/period';
import { PageHeader } from '../src/layout/page-header';
import { Section } from '../src/layout/section';
import { DefinitionPopover } from '../src/metric/definition-popover';
import { FigureGrid } from '../src/metric/figure-grid';
import { MetricFigure } from '../src/metric/metric-figure';
import { MetricValue } from '../src/metric/metric-value';
import { ResultTable } from '../src/metric/result-table';

export function FigurePage() {
  return (
    <>
      <PageHeader title="Resultat 2024" description="Kraften Hedemora, 2024-01-01 till 2024-12-31." />
      <Section title="Siffrorna i korthet">
        <FigureGrid>
          <MetricValue
            metric={metricOf('results.excludingDropouts')}
            result={{ shape: 'share', ...share(7, 13) }}
            note="2023 var det 61 procent. Skillnaden kan vara slump."
            action={<a href="#/lista">Visa de 7</a>}
          />
          <MetricValue metric={metricOf('results.workOrStudies')} result={{ shape: 'share', ...share(2, 6) }} />
          <MetricValue metric={metricOf('results.ofAllClosings')} result={{ shape: 'share', ...share(0, 0) }} />
          <MetricValue metric={metricOf('flow.newlyEnrolled')} result={{ shape: 'count', value: 19 }} />
          <MetricValue metric={metricOf('closings.dropouts')} result={{ shape: 'count', value: 1 }} />
          <MetricValue metric={metricOf('throughputMonths.results')} result={throughput} />
          <MetricValue metric={metricOf('age.closed')} result={nobody} />
        </FigureGrid>
      </Section>
      <Section title="Flöde och utfall">
        <ResultTable
          caption="Flöde och utfall"
          rowHeading="Period"
          columns={flowColumns}
          rows={[{ label: '2024', values: [35, 19, 16, 3, 2, 1, 4, 0, 0, null, 38] }]}
        />
      </Section>
      <Section title="Fördelningar">
        <MetricFigure metric={metricOf('throughputMonths.results')} result={throughput} />
        <MetricFigure
          metric={metricOf('breakdowns.newlyEnrolled.referralSource')}
          result={{
            shape: 'table',
            dimension: 'referralSource',
            cells: [
              { code: 'AF', count: 7 },
              { code: 'FK', count: 6 },
              { code: 'SOC', count: 4 },
              { code: 'RD', count: 1 },
              { code: 'KAA', count: 1 },
              { code: 'SCHOOL', count: 0 },
            ],
          }}
        />
        <MetricFigure
          metric={metricOf('breakdowns.closed.sex')}
          result={{
            shape: 'table',
            dimension: 'sex',
            cells: [
              { code: 'female', count: 0 },
              { code: 'male', count: 0 },
            ],
          }}
        />
      </Section>
      <Section title="Kurva">
        <MetricFigure metric={metricOf('timeToClosing')} result={curve} />
        <MetricFigure metric={metricOf('timeToClosing')} result={{ ...curve, n: 0, events: 0, at: [] }} />
      </Section>
      <Section title="Serier">
        <SeriesChart
          title="Resultat utan tidiga avhopp"
          mark={<DefinitionPopover metric={metricOf('results.excludingDropouts')} />}
          description="Tolv månader i taget. Strecken visar 95 %-intervall."
          unit="percent"
          decimals={0}
          lines={[
            {
              label: 'Resultat',
              points: windows.map((period, index) => {
                const { rate, ci95, numerator, denominator } = share(
                  [7, 9, 8, 6, 7, 7][index] ?? 0,
                  [13, 17, 18, 14, 12, 13][index] ?? 0,
                );
                return { period, value: rate, interval: ci95, rests: `${numerator} av ${denominator}` };
              }),
            },
          ]}
        />
        <SeriesChart
          title="Genomströmningstid"
          unit="months"
          decimals={1}
          lines={[
            {
              label: 'Kvinnor',
              points: windows.map((period, index) => ({
                period,
                value: [14.2, 15.1, 13.9, 16.8, 17.2, 16.5][index] ?? null,
              })),
            },
            {
              label: 'Män',
              points: windows.map((period, index) => ({
                period,
                value: [12.1, null, 13.2, 15.9, 17, 16.1][index] ?? null,
              })),
            },
            {
              label: 'Alla avslutade deltaganden',
              points: windows.map((period, index) => ({
                period,
                value: [13.3, 14.8, 13.6, 16.4, 17.1, 16.3][index] ?? null,
              })),
            },
          ]}
        />
        <SeriesChart
          title="Närvaro i styrgruppen"
          unit="percent"
          decimals={0}
          lines={[{ label: 'Närvaro', points: [] }]}
        />
      </Section>
    </>
  );
}

const windows = twelveMonthWindows(CalendarDate.parse('2024-12-31'), 6).map(formatPeriodShort);
const empty = {
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

const throughput: DistributionResult = {
  shape: 'distribution',
  groups: {
    all: { n: 7, missing: 1, mean: 16.81, median: 15.2, min: 6, max: 34.04, q1: 11, q3: 20.5, standardDeviation: 9.1 },
    female: { n: 5, missing: 0, mean: 17.32, median: 16, min: 6, max: 34.04, q1: 11, q3: 20.5, standardDeviation: 9.1 },
    male: {
      n: 2,
      missing: 1,
      mean: 15.5,
      median: 15.5,
      min: 14.25,
      max: 16.75,
      q1: 14.9,
      q3: 16.1,
      standardDeviation: 1.8,
    },
    unknown: empty,
  },
};
const nobody: DistributionResult = {
  shape: 'distribution',
  groups: { all: empty, female: empty, male: empty, unknown: empty },
};

const curve: CurveResult = {
  shape: 'curve',
  n: 54,
  events: 32,
  medianMonths: 15.24,
  at: [
    {
      months: 3,
      stillEnrolled: 0.94,
      stillEnrolledCi95: [0.84, 0.98],
      closedToResult: 0.02,
      closedOtherwise: 0.04,
      followed: 96,
      results: 9,
      otherClosings: 16,
    },
    {
      months: 6,
      stillEnrolled: 0.83,
      stillEnrolledCi95: [0.7, 0.91],
      closedToResult: 0.07,
      closedOtherwise: 0.1,
      followed: 80,
      results: 22,
      otherClosings: 30,
    },
    {
      months: 12,
      stillEnrolled: 0.61,
      stillEnrolledCi95: [0.46, 0.73],
      closedToResult: 0.2,
      closedOtherwise: 0.19,
      followed: 52,
      results: 41,
      otherClosings: 55,
    },
    {
      months: 18,
      stillEnrolled: 0.42,
      stillEnrolledCi95: [0.28, 0.55],
      closedToResult: 0.33,
      closedOtherwise: 0.25,
      followed: 37,
      results: 54,
      otherClosings: 75,
    },
    {
      months: 24,
      stillEnrolled: 0.27,
      stillEnrolledCi95: [0.15, 0.41],
      closedToResult: 0.43,
      closedOtherwise: 0.3,
      followed: 25,
      results: 60,
      otherClosings: 88,
    },
    {
      months: 36,
      stillEnrolled: 0.11,
      stillEnrolledCi95: [0.03, 0.24],
      closedToResult: 0.52,
      closedOtherwise: 0.37,
      followed: 12,
      results: 66,
      otherClosings: 100,
    },
    {
      months: 48,
      stillEnrolled: 0.05,
      stillEnrolledCi95: [0.01, 0.2],
      closedToResult: 0.55,
      closedOtherwise: 0.4,
      followed: 5,
      results: 69,
      otherClosings: 106,
    },
  ],
};

const flowColumns = [
  ['Inskrivna 2024-01-01', 'flow.enrolledAtStart'],
  ['Nyinskrivna under perioden', 'flow.newlyEnrolled'],
  ['Avslut totalt', 'closings.total'],
  ['Dropouts (tidiga avhopp)', 'closings.dropouts'],
  ['Till arbete', 'closings.byOutcomeExcludingDropouts'],
  ['Till studier', 'closings.byOutcomeExcludingDropouts'],
  ['Till annan arbetslivsinriktad rehabilitering', 'closings.byOutcomeExcludingDropouts'],
  ['Till sjukersättning', 'closings.byOutcomeExcludingDropouts'],
  ['Till föräldraledighet', 'closings.byOutcomeExcludingDropouts'],
  ['Till annat', 'closings.byOutcomeExcludingDropouts'],
  ['Inskrivna 2024-12-31', 'flow.enrolledAtEnd'],
].map(([heading = '', id = '']) => ({ key: heading, heading, metric: metricOf(id) }));

function metricOf(id: string): Metric {
  const metric = catalogue.find((one) => one.id === id);
  if (!metric) throw new RangeError(`${id} is not in the catalogue`);
  return metric;
}
