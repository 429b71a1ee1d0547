import { toDayNumber } from '@kraften/domain/concepts/calendar-date/day-number';
import {
  highestScores,
  type ScoreGuides,
  type ScoreScale,
  type ScoreStanding,
  scoreScaleLabels,
  scoreStanding,
} from '@kraften/domain/concepts/outcome-score/outcome-score';
import { ChartFrame } from '@kraften/ui/chart/chart-frame';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import { LineChart } from '@kraften/ui/chart/line-chart';
import { scoreText } from '@kraften/ui/format/number';
import type { Score } from './score-record';
import css from './scores.module.css';

type ScoreChartProps = {
  readonly scale: ScoreScale;
  /** Oldest first, at least one. */
  readonly scores: readonly Score[];
  readonly guides: ScoreGuides;
};

/** The curve of one scale with the team's guide and what is a reliable change from the first, and the numbers beside it. */
export function ScoreChart({ scale, scores, guides }: ScoreChartProps) {
  const [first, last] = [scores[0], scores.at(-1)];
  const standing = scoreStanding(scores, guides);
  if (first === undefined || last === undefined || standing === null) return null;
  const title = scoreScaleLabels[scale].sv;
  const guide = guides.guide[scale];
  const reliableFrom = first.score + guides.reliableChange[scale];
  const xs = [first, last].map(({ measuredOn }) => toDayNumber(measuredOn));
  const level = (y: number) => [...new Set(xs)].map((x) => ({ x, y }));
  const summary = summaryOf(standing, scores.length, guide);
  const data = {
    caption: title,
    columns: ['Dag', 'Värde', 'Från första'],
    rows: scores.map(({ measuredOn, score }) => ({
      header: measuredOn,
      cells: [scoreText(score), signed(Math.round((score - first.score) * 10) / 10)],
    })),
  };
  return (
    <div className={css['beside']}>
      <ChartFrame title={title} description={summary} data={data}>
        <LineChart
          title={title}
          summary={summary}
          intervals="whiskers"
          yMax={highestScores[scale]}
          formatY={scoreText}
          xTicks={scores.map(({ measuredOn }) => ({ at: toDayNumber(measuredOn), label: measuredOn }))}
          lines={[
            {
              label: title,
              points: scores.map(({ measuredOn, score }) => ({
                x: toDayNumber(measuredOn),
                y: score,
                text: `${measuredOn}: ${scoreText(score)}`,
              })),
            },
            { label: `Riktmärke ${scoreText(guide)}`, points: level(guide) },
            ...(reliableFrom > highestScores[scale]
              ? []
              : [{ label: `Säker ökning ${scoreText(reliableFrom)}`, points: level(reliableFrom) }]),
          ]}
        />
      </ChartFrame>
      <FigureTable data={data} />
    </div>
  );
}

function summaryOf({ change, reliable, guideIsMet }: ScoreStanding, count: number, guide: number): string {
  const met = guideIsMet ? `Riktmärket ${scoreText(guide)} är nått.` : `Riktmärket ${scoreText(guide)} är inte nått.`;
  if (count === 1) return `En skattning hittills. ${met}`;
  const size = `Ändringen från första till senaste är ${signed(change)}`;
  switch (reliable) {
    case 'better':
      return `${size}: mer än vad två mätningar brukar skilja. ${met}`;
    case 'worse':
      return `${size}: lägre, och mer än vad två mätningar brukar skilja. ${met}`;
    case null:
      return `${size}, vilket kan vara slump. ${met}`;
  }
}

function signed(value: number): string {
  return value > 0 ? `+${scoreText(value)}` : scoreText(value);
}
