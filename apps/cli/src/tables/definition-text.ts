import { findMetric } from '@kraften/domain/metrics/catalogue';
import { audiencesInWords, roundingWords, suppressionWords } from '@kraften/domain/metrics/definition-words';
import type { Metric } from '@kraften/domain/metrics/metric';
import { reportSections } from '@kraften/domain/reports/report-sections';
import { pageWidth, wrapped } from './aligned-table';

/** Every definition in words, section by section. */
export function definitionText(): string {
  const lines = reportSections.flatMap(({ heading, metricIds }) => [
    heading.sv,
    '─'.repeat(pageWidth),
    ...metricIds.flatMap((id) => findMetric(id) ?? []).flatMap(metricLines),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function metricLines(metric: Metric): string[] {
  const { dropouts, transfers, reentries } = metric.treatment;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Vilka det gäller', metric.population],
    [metric.denominator === null ? 'Vad som räknas' : 'Täljare', metric.numerator],
    ['Nämnare', metric.denominator],
    ['Tidiga avhopp', dropouts],
    ['Överflyttade', transfers],
    ['Den som kommer tillbaka', reentries],
    ['När uppgifter saknas', metric.missingValues],
    ['Avrundning', roundingWords(metric)],
    ['När få personer berörs', suppressionWords(metric)],
    ['Vilka som får se siffran', audiencesInWords(metric)],
    ['Exempel', metric.example.story],
  ];
  return [
    metric.label.sv,
    ...indented(metric.question),
    ...facts.flatMap(([name, text]) => (text === null ? [] : indented(`${name}: ${text}`))),
    `  Definition ${metric.id}, version ${metric.version}`,
    '',
  ];
}

function indented(text: string): string[] {
  return wrapped(`  ${text}`, pageWidth);
}
