import type { Period } from '@kraften/domain/concepts/period/period';
import { kronorOf } from '@kraften/domain/metrics/kronor-of';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import { type PeriodColumn, resultOf, sectionsOf } from '../figures/shown-figure';
import { alignedTable, pageWidth, type TextRow, wrapped } from './aligned-table';
import { shownInterval, shownPercent, shownText } from './shown-text';

/** Counts, shares and times from window to window, oldest first. */
export function seriesTable(teamName: string, columns: readonly PeriodColumn[]): string {
  const lines = [
    teamName,
    'Tolv månader i taget, ett halvår mellan fönstren. Samma deltagare kan finnas i flera fönster.',
  ];
  for (const { heading, metrics } of sectionsOf(columns[0]?.figures ?? [])) {
    const blocks = metrics.flatMap((metric) => metricLines(metric, columns));
    if (blocks.length > 0) lines.push('', heading, '─'.repeat(pageWidth), ...blocks.slice(1));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A figure’s lines, an empty one first; none for a figure that has no one number. */
function metricLines(metric: Metric, columns: readonly PeriodColumn[]): string[] {
  const rows = columns.flatMap(({ period, figures }): TextRow[] => {
    const result = resultOf(figures, metric);
    const cells = result === null ? null : windowCells(metric, result);
    return cells === null ? [] : [[`  ${windowName(period)}`, ...cells]];
  });
  if (rows.length === 0) return [];
  const isMeasured = metric.example.result.shape === 'distribution';
  const head: TextRow[] = isMeasured ? [['', 'medel', 'median', 'antal']] : [];
  return ['', ...wrapped(metric.label.sv, pageWidth), ...alignedTable([...head, ...rows])];
}

function windowCells({ decimals }: Metric, result: MetricResult<Hidden>): readonly string[] | null {
  switch (result.shape) {
    case 'count':
      return [shownText(result.value, 0)];
    case 'share': {
      const parts = `${shownText(result.numerator, 0)} av ${shownText(result.denominator, 0)}`;
      return [shownPercent(result.rate, decimals), parts, shownInterval(result.ci95, decimals)];
    }
    case 'distribution': {
      const { mean, median, n } = result.groups.all;
      return [shownText(mean, decimals), shownText(median, decimals), shownText(n, 0)];
    }
    case 'money':
      return [shownText(kronorOf(result.orePerOne), decimals), `på ${shownText(result.count, 0)}`];
    case 'table':
    case 'crossing':
    case 'shares':
    case 'curve':
      return null;
  }
}

/** As the reports write it: 2301–2312. */
function windowName({ from, to }: Period): string {
  return [from, to].map((date) => `${date.slice(2, 4)}${date.slice(5, 7)}`).join('–');
}
